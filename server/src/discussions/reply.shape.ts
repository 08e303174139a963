import sql, { type Sql } from '../platform/sql.ts';
import { maySeeSql } from '../platform/audience.ts';
import { columns, many, one, type Shape, value } from '../platform/shape.ts';
import { author } from './anonymity.ts';
import { mentions } from './mention.shape.ts';
import { reactions } from './reaction.shape.ts';
import { replyFacts } from './thread.facts.ts';
import { threadShape } from './thread.shape.ts';

const revisionShape: Shape = {
  name: 'Revision',
  table: 'reply_revision',
  visible: () => sql`true`,
  fields: columns('body', 'replacedAt'),
};

/** For those who may see its thread. A deleted one stays as a gap: who and when, without the words. */
export const replyShape: Shape = {
  name: 'Reply',
  table: 'reply',
  visible: (self, { viewer }) =>
    sql`exists (select from thread above where above.id = ${self}.thread_id and ${maySeeSql(viewer, sql`above.audience`)})`,
  fields: {
    ...columns('id', 'body', 'createdAt', 'editedAt', 'version', 'anonymous', 'removedFor'),
    deleted: value((self) => sql`${self}.deleted_at is not null`),
    accepted: value(
      (self) => sql`exists (select from thread t where t.id = ${self}.thread_id and t.accepted_reply_id = ${self}.id)`,
    ),
    author,
    mentions,
    reactions,
    thread: one(
      () => threadShape,
      (self, thread) => sql`${thread}.id = ${self}.thread_id`,
    ),
    revisions: many(
      () => revisionShape,
      (self, revision) => sql`${revision}.reply_id = ${self}.id and ${self}.deleted_at is null`,
      (revision) => sql`${revision}.version desc`,
    ),
    viewerCan: value(replyFacts),
  },
};

/** As read under its thread, whose row is there already: who sees that sees all its replies. */
export const replyShapeIn = (thread: Sql): Shape => ({
  ...replyShape,
  visible: () => sql`true`,
  fields: {
    ...replyShape.fields,
    accepted: value((self) => sql`coalesce(${thread}.accepted_reply_id = ${self}.id, false)`),
  },
});
