import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { transact } from '../platform/transact.ts';
import { VocabularyEntry } from '../search/vocabulary-entry.ts';
import { vocabularyChannel } from '../search/vocabulary-reader.ts';
import type { Entry } from '../search/vocabulary.ts';
import { plainWords } from '../search/words.ts';
import { curate } from './curation.policy.ts';
import { checkedEntry, type VocabularyEntryInput } from './vocabulary-entry.inputs.ts';

/** Every search reads the vocabulary: it must stay small. */
const mostEntries = 3_000;

/** Teaches the search a word; one that was removed comes back with what it now stands for. */
export const addVocabularyEntry = (ctx: Context, input: VocabularyEntryInput, key?: string | null): Promise<string> =>
  changing(ctx, (em) =>
    once(em, ctx, key, ['add', input], async () => {
      const given = checkedEntry(input);
      const removed = await free(em, given.term);
      const entry = removed ?? em.create(VocabularyEntry, { ...given, changedAt: ctx.clock() });
      await write(em, ctx, 'added', entry, { ...given, removedAt: null });
      return entry.id;
    }),
  );

/** Changes one, from the version that it was read in. */
export const changeVocabularyEntry = (
  ctx: Context,
  id: string,
  version: number,
  input: VocabularyEntryInput,
): Promise<string> =>
  changing(ctx, async (em) => {
    const given = checkedEntry(input);
    const entry = await loaded(em, id, version);
    const removed = await free(em, given.term, entry);
    if (removed) {
      em.remove(removed);
      await em.flush();
    }
    return write(em, ctx, 'changed', entry, given);
  });

/** From now on the search does not know it. */
export const removeVocabularyEntry = (ctx: Context, id: string, version: number): Promise<string> =>
  changing(ctx, async (em) => write(em, ctx, 'removed', await loaded(em, id, version), { removedAt: ctx.clock() }));

/** Takes a removal back. */
export const restoreVocabularyEntry = (ctx: Context, id: string, version: number): Promise<string> =>
  changing(ctx, async (em) => {
    const entry = await loaded(em, id, version, true);
    await free(em, entry.term, entry);
    return write(em, ctx, 'restored', entry, { removedAt: null });
  });

/** One at a time, so that no two people add the same word; all processes hear of it as it commits. */
async function changing(ctx: Context, command: (em: EntityManager) => Promise<string>): Promise<string> {
  const id = await transact(ctx, async (em) => {
    allow(curate, ctx.viewer, undefined, 'Only curators and administrators change synonyms.');
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('vocabulary', 0))`);
    return command(em);
  });
  ctx.signals.tell(vocabularyChannel);
  return id;
}

async function write(
  em: EntityManager,
  ctx: Context,
  verb: string,
  entry: VocabularyEntry,
  change: Partial<Entry> & { removedAt?: Date | null },
): Promise<string> {
  const known = entry.id !== undefined;
  const before = known ? factsOf(entry) : null;
  const changedBy = em.getReference(Person, ctx.viewer.personId!);
  em.assign(entry, { ...change, version: known ? entry.version + 1 : 1, changedAt: ctx.clock(), changedBy });
  em.persist(entry);
  // A new row has its id from here on.
  await em.flush();
  audit(em, ctx, `vocabulary.${verb}`, entry.id, { before, after: factsOf(entry) });
  return entry.id;
}

const factsOf = ({ term, phrases, oneWay }: Entry): Entry => ({ term, phrases, oneWay });

async function loaded(em: EntityManager, id: string, version: number, removed = false): Promise<VocabularyEntry> {
  const what = 'This synonym';
  const entry = await em.findOne(
    VocabularyEntry,
    { id: checkedId(id, what) },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!entry || (!removed && entry.removedAt)) throw new NotFound(what);
  if (entry.version === version) return entry;
  throw new Conflict('Somebody changed this synonym since you opened it.', {
    current: { ...factsOf(entry), version: entry.version },
  });
}

/** Whether the term can be taken: the removed entry that has it, if there is one. Throws when a present one has it. */
async function free(em: EntityManager, term: string, self?: VocabularyEntry): Promise<VocabularyEntry | undefined> {
  const all = await em.find(VocabularyEntry, {});
  const present = all.filter(({ removedAt }) => !removedAt);
  if (!self && present.length >= mostEntries)
    throw new Invalid({ term: `There are ${mostEntries.toLocaleString('en-GB')} synonyms. Remove one first.` });
  const same = all.filter((entry) => entry !== self && plainWords(entry.term) === plainWords(term));
  const taken = same.find(({ removedAt }) => !removedAt);
  if (taken) throw new Invalid({ term: `“${taken.term}” is there already. Add the phrase to that one.` });
  return same.find((entry) => entry.term === term) ?? same[0];
}
