import type { Refused, SearchIndex, Settle } from '../platform/search-index.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { type WithheldEntry, withheldEntries } from '../platform/withheld.ts';
import { documentsOf } from './documents.ts';
import type { Engines } from './engines.ts';
import { registered } from './index-register.ts';
import { Gone } from './meilisearch-index.ts';
import { Poisonous, poisonousAmong } from './poisonous.ts';
import { splitting } from './splitting.ts';
import { inWritingTurn } from './writing-turn.ts';

export type Written = {
  /** What withheld a subject, as it was before its row was read. */
  withheld?: WithheldEntry | undefined;
  poisonous?: Poisonous;
};

/**
 * Makes every index a function of the present rows, as far as these subjects go. What is refused does not hinder the
 * rest; a poisonous document is taken out, as it would be found as it once was, and by whom it once was.
 */
export async function write(engines: Engines, refs: SubjectRef[]): Promise<Map<SubjectRef, Written | Refused>> {
  const written = new Map<SubjectRef, Written | Refused>();
  const told = await splitting(refs, async (some) => {
    const withheld = await inEveryIndex(engines, some, putAndDrop);
    for (const ref of some) written.set(ref, { withheld: withheld.get(ref.id) });
  });
  const poisonous = await poisonousAmong(engines, told);
  for (const [ref, cause] of told.refused) written.set(ref, cause);
  if (poisonous.length === 0) return written;
  const withheld = await inEveryIndex(engines, poisonous, dropAll);
  for (const ref of poisonous)
    written.set(ref, { withheld: withheld.get(ref.id), poisonous: new Poisonous(ref, told.refused.get(ref)!) });
  return written;
}

type Index = Pick<SearchIndex, 'put' | 'drop'>;
type Hidden = Map<string, WithheldEntry>;
type Change = (engines: Engines, refs: SubjectRef[], hidden: Hidden) => Promise<(index: Index) => Promise<Settle[]>>;

async function inEveryIndex(engines: Engines, refs: SubjectRef[], prepare: Change): Promise<Hidden> {
  const [hidden, settles] = await inWritingTurn(engines.pool, async () => {
    const entries: Hidden = new Map((await withheldEntries(engines.rows)).map((entry) => [entry.id, entry]));
    const change = await prepare(engines, refs, entries);
    const begun: Settle[] = [];
    // PostgreSQL first: it must follow whether the engine is there or not.
    for (const index of [engines.postgres, ...(await indexesOf(engines))]) begun.push(...(await change(index)));
    return [entries, begun] as const;
  });
  for (const settle of settles) await settle();
  return hidden;
}

const putAndDrop: Change = async ({ rows, searchables }, refs, hidden) => {
  const documents = await documentsOf(rows, searchables, refs);
  documents.sort((a, b) => Number(hidden.has(b.id)) - Number(hidden.has(a.id)));
  const present = new Set(documents.map(({ id }) => id));
  const gone = refs.map(({ id }) => id).filter((id) => !present.has(id));
  return async (index) => [await index.drop(gone), await index.put(documents)];
};

const dropAll: Change = async (_engines, refs) => async (index) => [await index.drop(refs.map(({ id }) => id))];

/** This version's, unless it is still to be filled, and those that processes of other versions ask. */
async function indexesOf({ rows, meilisearch }: Engines): Promise<Index[]> {
  const uids = await registered(rows);
  const others = uids.filter((uid) => uid !== meilisearch.uid).map((uid) => lenient(meilisearch.named(uid)));
  return uids.includes(meilisearch.uid) ? [meilisearch, ...others] : others;
}

/** Where there is no index, nothing can be found. */
function lenient(index: Index): Index {
  const forgiving = async (begun: Promise<Settle>): Promise<Settle> => {
    const settle = await begun;
    return () =>
      settle().catch((cause: unknown) => {
        if (!(cause instanceof Gone)) throw cause;
      });
  };
  return { put: (documents) => forgiving(index.put(documents)), drop: (ids) => forgiving(index.drop(ids)) };
}
