import { GraphQLError } from 'graphql';

type Detail = Record<string, unknown>;

/** A refusal in words, with the code that clients act upon. Anything else thrown is a fault. */
class Refusal extends GraphQLError {
  constructor(code: string, message: string, detail: Detail = {}) {
    super(message, { extensions: { code, ...detail } });
  }
}

/** It does not exist, or the viewer may not see it: the two look the same. */
export class NotFound extends Refusal {
  constructor(what = 'This') {
    super('NOT_FOUND', `${what} does not exist, or you cannot see it.`);
  }
}

/** The viewer sees it but may not do this with it. */
export class Forbidden extends Refusal {
  constructor(message = 'You cannot do this.') {
    super('FORBIDDEN', message);
  }
}

export class Unauthenticated extends Refusal {
  constructor(message = 'Sign in to do this.') {
    super('UNAUTHENTICATED', message);
  }
}

/** It has changed meanwhile, or it stands in the way of what was asked. `detail.current` holds what is there now. */
export class Conflict extends Refusal {
  constructor(message: string, detail: Detail = {}) {
    super('CONFLICT', message, detail);
  }
}

/** Wrong input. `fields` maps each input's name to a sentence that a form can show beside it. */
export class Invalid extends Refusal {
  constructor(fields: Record<string, string>, message = Object.values(fields).join(' ')) {
    super('INVALID', message, { fields });
  }
}

export class RateLimited extends Refusal {
  constructor(retryAfterSeconds: number) {
    super('RATE_LIMITED', 'Too many attempts. Try again in a few minutes.', { retryAfter: retryAfterSeconds });
  }
}

/** Something the hub depends on does not answer. */
export class Unavailable extends Refusal {
  constructor(message = 'This is not available just now. Try again in a minute.') {
    super('UNAVAILABLE', message);
  }
}

/** The sentence of a refusal that another attempt would meet again; nothing for faults, and for what may pass. */
export const refusalOf = (cause: unknown): string | undefined =>
  cause instanceof Refusal && cause.extensions.code !== 'UNAVAILABLE' ? cause.message : undefined;
