import { namedPersonShape } from '../identity/person.shape.ts';
import { maySeeSql } from '../platform/audience.ts';
import { columns, one, type Shape, subject, value } from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { facilitatesPost, mayJudge, placeOfPost, threadIdOf } from './post.shape.ts';

const unnamed = (self: Sql): Sql => sql`exists (select from thread t where t.id = ${threadIdOf(self)} and t.anonymous
  and (${self}.reply_id is null or exists (select from reply r where r.id = ${self}.reply_id and r.anonymous)))`;

/** For its author, and for those who facilitate. A title of others' stays with those who may read what it is over. */
export const removalShape: Shape = {
  name: 'Removal',
  table: 'removal',
  visible: (self, scope) =>
    sql`(${self}.author_id = ${scope.viewer.personId}::uuid or ${facilitatesPost(self, scope)})`,
  fields: {
    ...columns('id', 'reason', 'note', 'words', 'at', 'undoneAt'),
    ofReply: value((self) => sql`(${self}.reply_id is not null)`),
    author: one(
      () => namedPersonShape,
      (self, person, { viewer }) => sql`${person}.id = ${self}.author_id
        and (${self}.author_id = ${viewer.personId}::uuid or not ${unnamed(self)})`,
    ),
    by: one(
      () => namedPersonShape,
      (self, person, scope) => sql`${person}.id = ${self}.by_id and ${facilitatesPost(self, scope)}`,
    ),
    title: value(
      (self, scope) => sql`(select t.title from thread t where t.id = ${threadIdOf(self)}
        and (${self}.reply_id is null or ${maySeeSql(scope.viewer, sql`t.audience`)} or ${facilitatesPost(self, scope)}))`,
    ),
    url: value(
      (self, { viewer }) => sql`(select '/threads/' || t.id || coalesce('#reply-' || ${self}.reply_id, '') from thread t
        where t.id = ${threadIdOf(self)} and ${maySeeSql(viewer, sql`t.audience`)})`,
    ),
    place: subject(placeOfPost),
    restorable: value((self, scope) => sql`(${self}.undone_at is null and ${mayJudge(self, scope)})`),
  },
};
