import type { CombinedError } from 'urql';

export type FailureCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'OFFLINE'
  | 'FAULT';

export type Failed = { code: FailureCode; message: string; fields: Record<string, string> };

const sentences: Record<FailureCode, string> = {
  UNAUTHENTICATED: 'Sign in to do this. If you were signed in, your session has ended.',
  FORBIDDEN: 'You may read this, but not change it.',
  NOT_FOUND: 'This is not there any more, or it is open to other people only.',
  INVALID: 'Some answers need another look.',
  CONFLICT: 'Somebody changed this while you were working on it. Nothing you typed is lost.',
  RATE_LIMITED: 'That was tried too often. Wait a few minutes, then try again.',
  UNAVAILABLE: 'The hub is busy. Wait a moment, then try again.',
  OFFLINE: 'The hub could not be reached. Check your connection, then try again.',
  FAULT: 'Something went wrong on our side. Try again in a minute.',
};

/** Turns what a query or command answered into a code to decide by, a sentence to show, and a sentence for each field. */
export function readFailure(error: CombinedError): Failed {
  const first = error.graphQLErrors[0];
  if (!first) return { code: offlineOrBusy(error), message: sentences[offlineOrBusy(error)], fields: {} };
  const code = codeOf(first.extensions['code']);
  const own = code === 'FAULT' || code === 'NOT_FOUND' ? '' : first.message;
  return { code, message: own || sentences[code], fields: fieldsOf(first.extensions['fields']) };
}

const offlineOrBusy = (error: CombinedError): FailureCode => {
  const status = (error.response as Response | undefined)?.status;
  if (status === 429) return 'RATE_LIMITED';
  if (status === 502 || status === 503 || status === 504) return 'UNAVAILABLE';
  return status === undefined ? 'OFFLINE' : 'FAULT';
};

const codeOf = (code: unknown): FailureCode =>
  typeof code === 'string' && code in sentences ? (code as FailureCode) : 'FAULT';

const fieldsOf = (fields: unknown): Record<string, string> =>
  fields && typeof fields === 'object'
    ? Object.fromEntries(Object.entries(fields).map(([name, words]) => [lastPart(name), String(words)]))
    : {};

/** A field of an input arrives as "input.title"; forms name it "title". */
const lastPart = (name: string) => name.replace(/^input\./, '');
