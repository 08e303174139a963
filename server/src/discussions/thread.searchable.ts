import sql from '../platform/sql.ts';
import type { Announcement } from '../platform/announce.ts';
import { daySql } from '../platform/london.ts';
import { plainText } from '../platform/plain-text.ts';
import { noFigures, noPlace, type SearchDocument } from '../platform/search-index.ts';
import type { Searchable } from '../platform/searchable.ts';
import { namedAuthor } from './anonymity.ts';

type Found = Pick<
  SearchDocument,
  'id' | 'title' | 'replies' | 'audience' | 'communityId' | 'themes' | 'names' | 'day' | 'at'
> & {
  opening: string;
};

/** A thread is found once, by its opening and its replies. Councils say nothing of it: it is about what it hangs on. */
export const threadSearchable: Searchable = {
  kind: 'THREAD',
  async documents(rows, ids) {
    const found = await rows<Found>(sql`
      select t.id, t.title, t.body as opening, t.audience,
        case t.about_kind when 'COMMUNITY' then t.about_id when 'DOCUMENT' then d.community_id end as "communityId",
        coalesce(d.themes, c.themes, s.themes, '{}') as themes,
        array_remove(array[c.name, s.title, d.title, p.name], null) as names,
        array(select r.body from reply r where r.thread_id = t.id and r.deleted_at is null order by r.created_at, r.id) as replies,
        ${daySql(sql`t.last_activity_at`)} as day, extract(epoch from t.last_activity_at)::int as at
      from thread t
        left join document d on d.id = t.about_id and t.about_kind = 'DOCUMENT'
        left join community c on c.id = coalesce(d.community_id, t.about_id) and t.about_kind in ('COMMUNITY', 'DOCUMENT')
        left join case_study s on s.id = t.about_id and t.about_kind = 'CASE_STUDY'
        left join person p on p.id = ${namedAuthor(sql`t`)}
      where t.id = any(${ids}::uuid[]) and t.removed_for is null and t.merged_into_id is null`);
    return found.map(({ opening, ...thread }) => ({
      ...noPlace,
      ...noFigures,
      ...thread,
      kind: 'THREAD',
      summary: plainText(opening),
      body: '',
      replies: thread.replies.map(plainText),
    }));
  },
  async idsAfter(rows, id, limit) {
    const found = await rows<{ id: string }>(sql`select id from thread
      where ${id}::uuid is null or id > ${id}::uuid order by id limit ${limit}::int`);
    return found.map((row) => row.id);
  },
  following: {
    heeds: ({ kind, verb }: Announcement) => heeded[kind]?.includes(verb) ?? false,
    async idsAfter(rows, of, id, limit) {
      const found = await rows<{ id: string }>(sql`select id from thread
        where (about_id = any(array(select ${of.id}::uuid union all select d.id from document d where d.community_id = ${of.id}::uuid))
          or author_id = ${of.id}::uuid) and (${id}::uuid is null or id > ${id}::uuid)
        order by id limit ${limit}::int`);
      return found.map((row) => row.id);
    },
  },
};

/** What changes the names, themes or audience that a thread has from others; a restriction is always heeded. */
const heeded: Partial<Record<string, string[]>> = {
  COMMUNITY: ['edited', 'visibility-changed', 'requirement-changed'],
  CASE_STUDY: ['published', 'archived'],
  DOCUMENT: ['edited'],
  PERSON: ['profile-changed'],
};
