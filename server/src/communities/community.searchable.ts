import sql from '../platform/sql.ts';
import { plainText } from '../platform/plain-text.ts';
import { noFigures, noPlace, type SearchDocument } from '../platform/search-index.ts';
import type { Searchable } from '../platform/searchable.ts';

type Found = Pick<SearchDocument, 'id' | 'title' | 'summary' | 'audience' | 'themes' | 'names' | 'at'> & {
  about: string;
};

/** Fronts: what is said inside is found by itself. */
export const communitySearchable: Searchable = {
  kind: 'COMMUNITY',
  async documents(rows, ids) {
    const found = await rows<Found>(sql`
      select c.id, c.name as title, c.purpose as summary, c.about, c.audience, c.themes,
        array(select t.name from theme t where t.slug = any(c.themes) order by t.position) as names,
        extract(epoch from c.created_at)::int as at
      from community c where c.id = any(${ids}::uuid[])`);
    return found.map(({ about, ...community }) => ({
      ...community,
      ...noPlace,
      ...noFigures,
      kind: 'COMMUNITY',
      body: plainText(about),
      replies: [],
      communityId: community.id,
    }));
  },
  async idsAfter(rows, id, limit) {
    const found = await rows<{ id: string }>(sql`select id from community
      where ${id}::uuid is null or id > ${id}::uuid order by id limit ${limit}::int`);
    return found.map((row) => row.id);
  },
};
