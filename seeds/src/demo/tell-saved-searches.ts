import type { EntityManager } from '@mikro-orm/postgresql';
import { notify } from '@knowledge-hub/server/notifications/notify.ts';
import { rowsWithin } from '@knowledge-hub/server/platform/rows.ts';
import { SavedSearch } from '@knowledge-hub/server/saved-searches/saved-search.ts';
import { type Cast, named } from './demo.ts';

const day = 24 * 3600 * 1000;

/** The officer watches for what earns money, and was told of two studies; the worker looks anew as soon as it runs. */
export async function tellSavedSearches(em: EntityManager, { people, studies }: Cast): Promise<void> {
  const person = named(people, 'rachel-sumner');
  const saved = { person, filter: {}, narrowedBy: [], sort: 'RELEVANCE' } as const;
  const url = '/search?q=trade+waste&kind=CASE_STUDY';
  em.create(SavedSearch, {
    ...saved,
    name: 'Trade waste income',
    query: 'trade waste',
    filter: { kinds: ['CASE_STUDY'] },
    narrowedBy: ['Case studies'],
    url,
    frequency: 'WEEKLY',
    nextRunAt: new Date(),
  });
  em.create(SavedSearch, {
    ...saved,
    narrowedBy: [],
    name: 'Agency spend',
    query: 'agency spend',
    url: '/search?q=agency+spend',
    frequency: 'NONE',
  });
  await em.flush();
  await notify(rowsWithin(em), {
    personId: person.id,
    reason: 'SAVED_SEARCH',
    key: 'demonstration',
    title: '2 new results for “Trade waste income”',
    url,
    at: new Date(Date.now() - 2 * day),
    subjects: ['merrowdale-trade-waste-income', 'llanfryn-selling-recyclates'].map((key) => ({
      kind: 'CASE_STUDY',
      id: named(studies, key).id,
    })),
  });
}
