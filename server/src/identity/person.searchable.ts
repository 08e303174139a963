import sql from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';
import { type Placed, placedSql, placeOf } from '../organisations/place.ts';
import { noFigures, type SearchDocument } from '../platform/search-index.ts';
import type { Searchable } from '../platform/searchable.ts';
import { heldToday } from './person.shape.ts';

type Found = Pick<SearchDocument, 'id' | 'title' | 'body' | 'audience' | 'themes' | 'at'> & {
  posts: { title: string | null; name: string; shortName: string; at: Placed }[];
};

const postsToday =
  () => sql`coalesce((select json_agg(json_build_object('title', r.title, 'name', o.name, 'shortName', o.short_name,
    'at', ${placedSql(sql`o`)}) order by r.starts_on, r.id)
  from role r join organisation o on o.id = r.organisation_id
  where r.person_id = p.id and ${heldToday(sql`r`, new Date())}), '[]')`;

/** Of what they offer and need, only what everybody signed in may read: a document is for all who find its person. */
const openSkills = sql`(select string_agg(s.text, E'\\n' order by s.place) from skill s
  where s.person_id = p.id and s.readers = 'SECTOR')`;

/** People whose address is confirmed, with what they are today. */
export const personSearchable: Searchable = {
  kind: 'PERSON',
  async documents(rows: Rows, ids: string[]) {
    const found = await rows<Found>(sql`
      select p.id, p.name as title, concat_ws(E'\\n', p.biography, ${openSkills}) as body, p.audience, p.themes,
        extract(epoch from p.created_at)::int as at, ${postsToday()} as posts
      from person p where p.id = any(${ids}::uuid[]) and p.email_verified`);
    return found.map(documentOf);
  },
  async idsAfter(rows, id, limit) {
    const found = await rows<{ id: string }>(sql`select id from person
      where email_verified and (${id}::uuid is null or id > ${id}::uuid) order by id limit ${limit}::int`);
    return found.map((row) => row.id);
  },
};

const documentOf = ({ posts: held, ...person }: Found): SearchDocument => ({
  ...person,
  kind: 'PERSON',
  summary: held.map(({ title, name }) => (title ? `${title}, ${name}` : name)).join('; '),
  replies: [],
  names: [...new Set(held.flatMap(({ name, shortName }) => [name, shortName]))],
  communityId: null,
  ...placeOf(held.map(({ at }) => at)),
  ...noFigures,
});
