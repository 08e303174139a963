import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { self } from '../identity/profile.commands.ts';
import type { Context } from '../platform/context.ts';
import { Invalid, NotFound, Unauthenticated } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { alertsJob } from './alerts-job.ts';
import { narrowedBy } from './matches.ts';
import type { SaveSearchInput, UpdateSavedSearchInput } from './saved-search.inputs.ts';
import { keep, save } from './saved-search.policy.ts';
import { type AlertFrequency, SavedSearch } from './saved-search.ts';
import { nextRun } from './schedule.ts';
import { spanWords } from './span-words.ts';

const mostKept = 50;
const what = 'This saved search';
const resultsPage = /^\/search(\?[\x21-\x7e]{0,2000})?$/;

/** Keeps a search that could be asked just now; with alerts, what matches already is no news. */
export async function saveSearch(ctx: Context, schema: GraphQLSchema, input: SaveSearchInput): Promise<string> {
  allow(save, ctx.viewer, undefined, 'Confirm your e-mail address first.');
  const { query, sort, frequency, idempotencyKey } = input;
  const name = checkedName(input.name);
  const url = input.url ?? `/search?${new URLSearchParams({ q: query })}`;
  if (!resultsPage.test(url)) throw new Invalid({ url: 'This is not a page of results.' });
  const filter = given(input.filter ?? {});
  const narrowed = [...(await narrowedBy(schema, ctx, { query, filter })), ...spanWords(filter)];
  return transact(ctx, (em) =>
    once(em, ctx, idempotencyKey, { name, query, filter, sort, frequency, url }, async () => {
      const person = await self(em, ctx);
      await checkRoom(em, person.id);
      const saved = em.create(SavedSearch, {
        person,
        name,
        query: query.trim(),
        filter,
        sort,
        url,
        frequency,
        narrowedBy: narrowed,
      });
      saved.createdAt = ctx.clock();
      await em.flush();
      await begin(em, ctx, saved, frequency);
      return saved.id;
    }),
  );
}

export const updateSavedSearch = (ctx: Context, { id, name, frequency }: UpdateSavedSearchInput): Promise<string> =>
  transact(ctx, async (em) => {
    const saved = await loaded(em, ctx, id);
    if (name !== null && name !== undefined) saved.name = checkedName(name);
    if (!frequency || frequency === saved.frequency) return saved.id;
    if (saved.frequency === 'NONE') await begin(em, ctx, saved, frequency);
    else if (saved.lastRunAt || frequency === 'NONE') saved.nextRunAt = nextRun(frequency, ctx.clock(), saved.id);
    saved.frequency = frequency;
    return saved.id;
  });

/** Out of sight at once; for a day it can be brought back. */
export const deleteSavedSearch = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const saved = await loaded(em, ctx, id);
    saved.deletedAt = ctx.clock();
    saved.nextRunAt = null;
    return saved.id;
  });

/** As it was, what it remembers included. */
export const restoreSavedSearch = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const saved = await loaded(em, ctx, id, { deleted: true });
    if (!saved.deletedAt) return saved.id;
    await self(em, ctx);
    await checkRoom(em, ctx.viewer.personId!);
    saved.deletedAt = null;
    if (saved.lastRunAt) saved.nextRunAt = nextRun(saved.frequency, ctx.clock(), saved.id);
    else await begin(em, ctx, saved, saved.frequency);
    return saved.id;
  });

/** From now on: the worker looks at once what is there, and tells of what comes after. */
async function begin(em: EntityManager, ctx: Context, saved: SavedSearch, frequency: AlertFrequency): Promise<void> {
  if (frequency === 'NONE') return;
  saved.lastRunAt = null;
  saved.newCount = 0;
  saved.nextRunAt = ctx.clock();
  await rowsWithin(em)(alertsJob());
}

const checkedName = (name: string): string =>
  checkedText('name', name.replace(/\s+/g, ' '), { most: 80, least: 1, name: 'a name' });

/** Without what was left empty, as plain JSON. */
const given = (filter: object): object =>
  JSON.parse(JSON.stringify(filter, (_name, each: unknown) => (each === null ? undefined : each))) as object;

/** The person's row is locked by now, so that two at once cannot both be the last. */
async function checkRoom(em: EntityManager, personId: string): Promise<void> {
  if ((await em.count(SavedSearch, { person: personId, deletedAt: null })) < mostKept) return;
  throw new Invalid({ name: `You have ${mostKept} saved searches. Delete one first.` });
}

async function loaded(em: EntityManager, ctx: Context, id: string, { deleted = false } = {}): Promise<SavedSearch> {
  if (!ctx.viewer.personId) throw new Unauthenticated();
  const saved = await em.findOne(
    SavedSearch,
    { id: checkedId(id, what), ...(deleted ? {} : { deletedAt: null }) },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!saved || !keep(ctx.viewer, { personId: saved.person.id })) throw new NotFound(what);
  return saved;
}
