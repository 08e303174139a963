import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Asker } from '../harness/ask.ts';

/** `repeated`: it may have been done before it was refused, as an earlier answer never came. */
export type Outcome<Data = Record<string, { id: string }>> =
  | { kind: 'done'; data: Data }
  | { kind: 'refused'; code: string; repeated: boolean }
  | { kind: 'unknown' };

const patience = 8_000;
const tries = 10;
/** These say nothing of whether it was done. */
const silent = new Set(['UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);

/** What a careful client remembers: of each act, whether it was acknowledged, refused, or never answered. */
export class Ledger {
  readonly figures = { acts: 0, acknowledged: 0, refused: 0, unanswered: 0, repaired: 0, unknown: 0 };
  readonly codes: Record<string, number> = {};

  /** Tries again where no answer comes, as the web client does, with the same idempotency key. */
  async act<Data = Record<string, { id: string }>>(
    asker: Asker,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<Outcome<Data>> {
    this.figures.acts += 1;
    for (let attempt = 0; attempt < tries; attempt++) {
      if (attempt > 0) await sleep(500 * attempt);
      const answer = await answered<Data>(asker, query, variables);
      const code = answer?.errors?.[0]?.extensions?.code;
      if (answer && !answer.errors && answer.data) {
        this.figures.acknowledged += 1;
        if (attempt > 0) this.figures.repaired += 1;
        return { kind: 'done', data: answer.data };
      }
      if (code && !silent.has(code)) {
        this.figures.refused += 1;
        return { kind: 'refused', code, repeated: attempt > 0 };
      }
      this.figures.unanswered += 1;
      this.codes[code ?? 'no answer'] = (this.codes[code ?? 'no answer'] ?? 0) + 1;
    }
    this.figures.unknown += 1;
    return { kind: 'unknown' };
  }
}

/** Nothing when the connection broke, or nobody answered in time. */
export async function answered<Data>(
  asker: Asker,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer<Data> | undefined> {
  try {
    return await Promise.race([
      asker.ask<Data>(query, variables),
      sleep(patience, undefined, { ref: false }).then(() => undefined),
    ]);
  } catch {
    return undefined;
  }
}
