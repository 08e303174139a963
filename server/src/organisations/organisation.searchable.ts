import sql from '../platform/sql.ts';
import { noFigures, type SearchDocument } from '../platform/search-index.ts';
import type { Searchable } from '../platform/searchable.ts';
import { type Placed, placedSql, placeOf } from './place.ts';

type Found = Pick<SearchDocument, 'id' | 'title' | 'audience' | 'at'> & {
  shortName: string;
  gssCode: string | null;
  formerGssCodes: string[];
  place: Placed;
  predecessors: string[];
};

/** Councils and other bodies, those of the past too: their pages say who followed them. */
export const organisationSearchable: Searchable = {
  kind: 'ORGANISATION',
  async documents(rows, ids) {
    const found = await rows<Found>(sql`
      select o.id, o.name as title, o.audience, o.short_name as "shortName", o.gss_code as "gssCode",
        o.former_gss_codes as "formerGssCodes", ${placedSql(sql`o`)} as place, extract(epoch from o.created_at)::int as at,
        array(select p.name from succession s join organisation p on p.id = s.predecessor_id where s.successor_id = o.id) as predecessors
      from organisation o where o.id = any(${ids}::uuid[])`);
    return found.map(documentOf);
  },
  async idsAfter(rows, id, limit) {
    const found = await rows<{ id: string }>(sql`select id from organisation
      where ${id}::uuid is null or id > ${id}::uuid order by id limit ${limit}::int`);
    return found.map((row) => row.id);
  },
};

const documentOf = ({
  id,
  title,
  audience,
  at,
  shortName,
  gssCode,
  formerGssCodes,
  place,
  predecessors,
}: Found): SearchDocument => ({
  id,
  kind: 'ORGANISATION',
  title,
  summary: place.region ?? '',
  body: '',
  replies: [],
  names: [shortName, ...(gssCode ? [gssCode] : []), ...formerGssCodes, ...predecessors],
  audience,
  communityId: null,
  themes: [],
  ...placeOf([place]),
  ...noFigures,
  at,
});
