import { daySql } from '../platform/london.ts';
import { plainText } from '../platform/plain-text.ts';
import { noFigures, noPlace, type SearchDocument } from '../platform/search-index.ts';
import type { Searchable } from '../platform/searchable.ts';
import sql from '../platform/sql.ts';

type Row = Pick<
  SearchDocument,
  'id' | 'title' | 'audience' | 'communityId' | 'themes' | 'names' | 'day' | 'at' | 'body'
> & {
  description: string;
};

/** Found by what is said of it and by what its present version says itself. */
export const documentSearchable: Searchable = {
  kind: 'DOCUMENT',
  async documents(rows, ids) {
    const found = await rows<Row>(sql`
      select d.id, d.title, d.description, d.audience, d.community_id as "communityId", d.themes, v.text as body,
        array_remove(array[c.name, folder.name, f.name], null) as names, ${daySql(sql`d.changed_at`)} as day,
        extract(epoch from d.changed_at)::int as at
      from document d join community c on c.id = d.community_id
        join document_version v on v.document_id = d.id and v.number = d.current_number
        join kept_file f on f.id = v.file_id left join library_folder folder on folder.id = d.folder_id
      where d.id = any(${ids}::uuid[]) and d.removed_at is null and f.scan <> 'FOUND'`);
    return found.map(({ description, ...document }) => ({
      ...noPlace,
      ...noFigures,
      ...document,
      kind: 'DOCUMENT',
      summary: plainText(description),
      replies: [],
    }));
  },
  async idsAfter(rows, id, limit) {
    const found = await rows<{ id: string }>(sql`select id from document
      where (${id}::uuid is null or id > ${id}::uuid) and removed_at is null order by id limit ${limit}::int`);
    return found.map((row) => row.id);
  },
  following: {
    heeds: ({ kind, verb }) =>
      kind === 'COMMUNITY' && ['edited', 'visibility-changed', 'requirement-changed'].includes(verb),
    async idsAfter(rows, of, id, limit) {
      const found = await rows<{ id: string }>(sql`select id from document
        where community_id = ${of.id}::uuid and (${id}::uuid is null or id > ${id}::uuid) and removed_at is null
        order by id limit ${limit}::int`);
      return found.map((row) => row.id);
    },
  },
};
