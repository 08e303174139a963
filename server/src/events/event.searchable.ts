import { daySql } from '../platform/london.ts';
import { plainText } from '../platform/plain-text.ts';
import { noFigures, noPlace, type SearchDocument } from '../platform/search-index.ts';
import type { Searchable } from '../platform/searchable.ts';
import sql from '../platform/sql.ts';

type Found = Pick<SearchDocument, 'id' | 'title' | 'audience' | 'communityId' | 'themes' | 'names' | 'day' | 'at'> & {
  description: string;
  materials: string;
};

/**
 * Of events planned together, the first of each title that takes place is found, and leads to the others. What is called
 * off is found by nobody; the link never, as it may be for some only.
 */
const findable = sql`event.cancelled_at is null and not exists (select from event before
  where before.series_id = event.series_id and before.starts_at < event.starts_at
    and before.cancelled_at is null and before.title = event.title)`;

export const eventSearchable: Searchable = {
  kind: 'EVENT',
  async documents(rows, ids) {
    const found = await rows<Found>(sql`
      select event.id, event.title, event.description, event.materials, event.audience, community_id as "communityId", c.themes,
        array_remove(array[c.name, event.place], null) as names, ${daySql(sql`event.starts_at`)} as day,
        extract(epoch from event.created_at)::int as at
      from event join community c on c.id = community_id where event.id = any(${ids}::uuid[]) and ${findable}`);
    return found.map(({ description, materials, ...event }) => ({
      ...noPlace,
      ...noFigures,
      ...event,
      kind: 'EVENT',
      summary: plainText(description),
      body: plainText(materials),
      replies: [],
    }));
  },
  async idsAfter(rows, id, limit) {
    const found = await rows<{ id: string }>(sql`select id from event
      where (${id}::uuid is null or id > ${id}::uuid) and ${findable} order by id limit ${limit}::int`);
    return found.map((row) => row.id);
  },
  following: {
    heeds: ({ kind, verb }) =>
      kind === 'COMMUNITY' && ['edited', 'visibility-changed', 'requirement-changed'].includes(verb),
    async idsAfter(rows, of, id, limit) {
      const found = await rows<{ id: string }>(sql`select id from event
        where community_id = ${of.id}::uuid and (${id}::uuid is null or id > ${id}::uuid) and ${findable}
        order by id limit ${limit}::int`);
      return found.map((row) => row.id);
    },
  },
};
