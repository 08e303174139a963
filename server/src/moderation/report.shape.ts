import { isJudgedIn } from '../discussions/judged-place.ts';
import { replyShape } from '../discussions/reply.shape.ts';
import { threadShape } from '../discussions/thread.shape.ts';
import {
  columns,
  many,
  newest,
  oldest,
  one,
  page,
  type Shape,
  type ShapeField,
  subject,
  value,
} from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { mayJudge, placeOfPost, threadIdOf } from './post.shape.ts';

const ofPost = (column: Sql) =>
  value((self) => sql`(select ${column} from reported_post p where p.id = ${self}.post_id)`);

/** For who reported, and for those who facilitate, who do not learn who it was. */
export const reportShape: Shape = {
  name: 'Report',
  table: 'report',
  visible: (self, scope) => sql`(${self}.author_id = ${scope.viewer.personId}::uuid or exists (
    select from reported_post p where p.id = ${self}.post_id and ${mayJudge(sql`p`, scope)}))`,
  fields: {
    ...columns('id', 'reason', 'note', 'at'),
    outcome: ofPost(sql`p.outcome`),
    decidedAt: ofPost(sql`p.decided_at`),
    thread: one(
      () => threadShape,
      (self, thread) =>
        sql`${thread}.id = (select ${threadIdOf(sql`p`)} from reported_post p where p.id = ${self}.post_id)`,
    ),
  },
};

export const reportedPostShape: Shape = {
  name: 'ReportedPost',
  table: 'reported_post',
  visible: mayJudge,
  fields: {
    ...columns('id', 'at'),
    thread: one(
      () => threadShape,
      (self, thread) => sql`${thread}.id = ${threadIdOf(self)}`,
    ),
    reply: one(
      () => replyShape,
      (self, reply) => sql`${reply}.id = ${self}.reply_id`,
    ),
    place: subject(placeOfPost),
    reports: many(
      () => reportShape,
      (self, report) => sql`${report}.post_id = ${self}.id`,
      (report) => sql`${report}.at, ${report}.id`,
      50,
    ),
  },
};

/** What waits: few at any time, however many there ever were. */
export const waits = (post: Sql): Sql => sql`${post}.decided_at is null`;

/** Those that wait in one place, longest first. */
export const reportedPostsOf: ShapeField = page(
  () => reportedPostShape,
  (self, post, { subjects }) =>
    sql`${waits(post)} and exists (select from thread t
      where t.id = ${threadIdOf(post)} and ${isJudgedIn(sql`t`, sql`${self}.id`, subjects)})`,
  oldest('at'),
);

/** What hangs on the viewer. */
export const reportsOfViewer: Record<string, ShapeField> = {
  reports: page(
    () => reportShape,
    (self, report) => sql`${report}.author_id = ${self}.id`,
    newest('at'),
  ),
};
