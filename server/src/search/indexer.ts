import type { Announcement } from '../platform/announce.ts';
import type { Listener } from '../platform/deliver.ts';
import { Away, Refused, type Settle } from '../platform/search-index.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { lift, type WithheldEntry, withheldEntries } from '../platform/withheld.ts';
import { documentsOf } from './documents.ts';
import type { Engines } from './engines.ts';
import { Gathering, type Outcome } from './gathering.ts';
import { inWritingTurn } from './writing-turn.ts';

/** What restricts a subject, as it was before its row was read. */
type Seen = WithheldEntry | undefined;
type Outcomes = Map<string, Outcome<Seen>>;

const partSize = 500;
/** So many refusals and nothing taken: it is not one document that spoils it for the others. */
const refusalsBelieved = 4;

/**
 * Keeps both indexes a function of the present rows. It hears that something happened, not what: order and repetition do
 * not matter. What a restriction hides stays withheld until both indexes have followed.
 */
export class Indexer implements Listener {
  readonly name = 'indexer';
  readonly #engines: Engines;
  readonly #gathering: Gathering<Seen>;
  readonly #noticeAway: () => void;

  constructor(engines: Engines, noticeAway: () => void) {
    this.#engines = engines;
    this.#noticeAway = noticeAway;
    this.#gathering = new Gathering((refs) => this.#write(refs));
  }

  async hear(announcement: Announcement): Promise<void> {
    const seen = await this.#gathering.one({ kind: announcement.kind, id: announcement.id });
    await this.#writeFollowing(announcement, seen !== undefined);
    if (seen) await lift(this.#engines.rows, [seen]);
  }

  /** Documents that also tell of this subject, part by part. */
  async #writeFollowing(announcement: Announcement, restricted: boolean): Promise<void> {
    const { rows, searchables } = this.#engines;
    for (const { kind, following } of searchables) {
      if (!following || !(restricted || following.heeds(announcement))) continue;
      for (let after: string | null = null; ;) {
        const ids = await following.idsAfter(rows, announcement, after, partSize);
        if (ids.length > 0) await this.#gathering.part(ids.map((id) => ({ kind, id })));
        if (ids.length < partSize) break;
        after = ids.at(-1)!;
      }
    }
  }

  async #write(refs: SubjectRef[], told = { taken: 0, refused: 0 }): Promise<Outcomes> {
    try {
      const seen = await this.#writeAll(refs);
      told.taken += refs.length;
      return new Map(refs.map(({ id }) => [id, { result: seen.get(id) }]));
    } catch (cause) {
      if (cause instanceof Away) this.#noticeAway();
      if (!(cause instanceof Refused)) throw cause;
      if (refs.length > 1 && (told.taken > 0 || told.refused < refusalsBelieved)) return this.#writeHalves(refs, told);
      told.refused += refs.length;
      return new Map(refs.map(({ id }) => [id, { cause }]));
    }
  }

  /** Until what was refused stands alone, and everything else is in. */
  async #writeHalves(refs: SubjectRef[], told: { taken: number; refused: number }): Promise<Outcomes> {
    const middle = Math.ceil(refs.length / 2);
    const first = await this.#write(refs.slice(0, middle), told);
    const second = await this.#write(refs.slice(middle), told);
    return new Map([...first, ...second]);
  }

  async #writeAll(refs: SubjectRef[]): Promise<Map<string, WithheldEntry>> {
    const { pool, rows, searchables, postgres, meilisearch } = this.#engines;
    const [withheld, settles] = await inWritingTurn(pool, async () => {
      const entries = await withheldEntries(rows);
      const hidden = new Map(entries.map((entry) => [entry.id, entry]));
      const documents = await documentsOf(rows, searchables, refs);
      documents.sort((a, b) => Number(hidden.has(b.id)) - Number(hidden.has(a.id)));
      const present = new Set(documents.map(({ id }) => id));
      const gone = refs.map(({ id }) => id).filter((id) => !present.has(id));
      // PostgreSQL first: it must follow whether the engine is there or not.
      const begun: Settle[] = [];
      for (const index of [postgres, meilisearch]) begun.push(await index.drop(gone), await index.put(documents));
      return [hidden, begun] as const;
    });
    for (const settle of settles) await settle();
    return withheld;
  }
}
