/** What somebody may listen for: what is said in a thread, what they are told, and what a person may see. */
export type Topic = `${'thread' | 'inbox' | 'person'}:${string}`;

/**
 * What a subscription gives: the topics that make it look again. It carries no news of its own, as whoever runs it
 * (http/live-reading.ts) reads the present rows, as the present viewer, each time.
 */
export class Listening implements AsyncIterable<never> {
  constructor(readonly topics: Topic[]) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<never> {}
}
