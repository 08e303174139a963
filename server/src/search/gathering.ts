import { setTimeout as sleep } from 'node:timers/promises';
import type { SubjectRef } from '../platform/subject.ts';

type Order<Result> = { refs: SubjectRef[]; resolve(results: Result[]): void; reject(cause: unknown): void };
/** What became of a batch, or of each part of it after it had to be split. */
export type Outcome<Result> = { result: Result } | { cause: unknown };

/** Milliseconds in which what arrives becomes one batch. */
const moment = 4;
const mostInBatch = 500;

/**
 * Gathers what arrives at about the same time into batches, one at a time. What comes by itself does not wait behind the
 * rest of something large: a large order gives way after each of its parts.
 */
export class Gathering<Result> {
  readonly #work: (refs: SubjectRef[]) => Promise<Map<string, Outcome<Result>>>;
  readonly #singles: Order<Result>[] = [];
  readonly #parts: Order<Result>[] = [];
  #working = false;

  constructor(work: (refs: SubjectRef[]) => Promise<Map<string, Outcome<Result>>>) {
    this.#work = work;
  }

  async one(ref: SubjectRef): Promise<Result> {
    const [result] = await this.#add(this.#singles, [ref]);
    return result as Result;
  }

  /** A part of something large: at most a batch. */
  part(refs: SubjectRef[]): Promise<Result[]> {
    return this.#add(this.#parts, refs);
  }

  #add(queue: Order<Result>[], refs: SubjectRef[]): Promise<Result[]> {
    return new Promise((resolve, reject) => {
      queue.push({ refs, resolve, reject });
      if (!this.#working) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#working = true;
    await sleep(moment);
    for (let orders = this.#next(); orders.length > 0; orders = this.#next()) await this.#fulfil(orders);
    this.#working = false;
  }

  #next(): Order<Result>[] {
    const singles = this.#singles.splice(0, mostInBatch);
    return singles.length > 0 ? singles : this.#parts.splice(0, 1);
  }

  async #fulfil(orders: Order<Result>[]): Promise<void> {
    const refs = new Map(orders.flatMap((order) => order.refs.map((ref) => [ref.id, ref])));
    let outcomes: Map<string, Outcome<Result>>;
    try {
      outcomes = await this.#work([...refs.values()]);
    } catch (cause) {
      for (const { reject } of orders) reject(cause);
      return;
    }
    for (const { refs: own, resolve, reject } of orders) {
      const mine = own.map(({ id }) => outcomes.get(id)!);
      const failed = mine.find((outcome) => 'cause' in outcome);
      if (failed) reject(failed.cause);
      else resolve(mine.map((outcome) => (outcome as { result: Result }).result));
    }
  }
}
