import type { Announcement } from '../platform/announce.ts';
import type { Listener } from '../platform/deliver.ts';
import { Away, Refused } from '../platform/search-index.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { lift } from '../platform/withheld.ts';
import type { Engines } from './engines.ts';
import { Gathering, type Outcome } from './gathering.ts';
import { write, type Written } from './index-writing.ts';
import { reportAsJob } from './poisonous.ts';

const partSize = 500;

/**
 * Keeps both indexes a function of the present rows. It hears that something happened, not what: order and repetition do
 * not matter. What a restriction hides stays withheld until both indexes have followed.
 */
export class Indexer implements Listener {
  readonly name = 'indexer';
  readonly #engines: Engines;
  readonly #gathering: Gathering<Written>;
  readonly #noticeAway: () => void;

  constructor(engines: Engines, noticeAway: () => void) {
    this.#engines = engines;
    this.#noticeAway = noticeAway;
    this.#gathering = new Gathering((refs) => this.#write(refs));
  }

  async hear(announcement: Announcement): Promise<void> {
    const { withheld, poisonous } = await this.#gathering.one({ kind: announcement.kind, id: announcement.id });
    await this.#writeFollowing(announcement, withheld !== undefined);
    if (withheld) await lift(this.#engines.rows, [withheld]);
    if (poisonous) throw poisonous;
  }

  /** Documents that also tell of this subject, part by part. */
  async #writeFollowing(announcement: Announcement, restricted: boolean): Promise<void> {
    const { rows, searchables } = this.#engines;
    for (const { kind, following } of searchables) {
      if (!following || !(restricted || following.heeds(announcement))) continue;
      for (let after: string | null = null; ;) {
        const ids = await following.idsAfter(rows, announcement, after, partSize);
        if (ids.length > 0) await this.#writePart(ids.map((id) => ({ kind, id })));
        if (ids.length < partSize) break;
        after = ids.at(-1)!;
      }
    }
  }

  async #writePart(refs: SubjectRef[]): Promise<void> {
    const written = await this.#gathering.part(refs);
    for (const [at, { poisonous }] of written.entries()) if (poisonous) await reportAsJob(this.#engines, refs[at]!);
  }

  async #write(refs: SubjectRef[]): Promise<Map<string, Outcome<Written>>> {
    try {
      const written = await write(this.#engines, refs);
      // Not the documents' fault: a disk may be full.
      if ([...written.values()].some((each) => each instanceof Refused)) this.#noticeAway();
      return new Map(
        [...written].map(([{ id }, each]) => [id, each instanceof Refused ? { cause: each } : { result: each }]),
      );
    } catch (cause) {
      if (cause instanceof Away) this.#noticeAway();
      throw cause;
    }
  }
}
