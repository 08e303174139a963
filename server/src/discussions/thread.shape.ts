import sql, { type Sql } from '../platform/sql.ts';
import { maySeeSql } from '../platform/audience.ts';
import type { Discussed } from '../platform/discussable.ts';
import { columns, many, oldest, one, page, type Shape, type ShapeField, subject, value } from '../platform/shape.ts';
import { subjectShape } from '../platform/subject.ts';
import { author, disclosuresOfThread } from './anonymity.ts';
import { replyShapeIn, replyShape } from './reply.shape.ts';
import { threadFacts } from './thread.facts.ts';
import { mostFeatured, narrowedThreads, threadOrder } from './thread.lists.ts';
import { splitsOfThread } from './thread-split.shape.ts';
import { mergesOfThread } from './thread-merge.shape.ts';
import { movesOfThread } from './thread-move.shape.ts';
import { mentions } from './mention.shape.ts';
import { reactions } from './reaction.shape.ts';
import { votingOfThread } from './poll.shape.ts';
import { readingOfThread } from './unread.ts';

const revisionShape: Shape = {
  name: 'ThreadRevision',
  table: 'thread_revision',
  visible: () => sql`true`,
  fields: columns('title', 'body', 'replacedAt'),
};

export const threadShape: Shape = subjectShape({
  name: 'Thread',
  kind: 'THREAD',
  table: 'thread',
  title: (self) => sql`${self}.title`,
  url: (self) => sql`'/threads/' || ${self}.id`,
  fields: {
    ...columns(
      'body',
      'form',
      'question',
      'voteCount',
      'anonymous',
      'pinned',
      'featuredWhy',
      'locked',
      'replyCount',
      'lastActivityAt',
      'editedAt',
      'version',
    ),
    about: subject((self) => ({
      kind: sql`${self}.about_kind`,
      id: sql`${self}.about_id`,
      among: ({ discussed }) => discussed !== undefined,
    })),
    author,
    ...disclosuresOfThread,
    acceptedReply: one(
      () => replyShape,
      (self, reply) => sql`${reply}.id = ${self}.accepted_reply_id`,
    ),
    replies: page(
      (self) => replyShapeIn(self),
      (self, reply) => sql`${reply}.thread_id = ${self}.id`,
      oldest('created_at'),
    ),
    revisions: many(
      () => revisionShape,
      (self, revision) => sql`${revision}.thread_id = ${self}.id`,
      (revision) => sql`${revision}.version desc`,
    ),
    mentions,
    reactions,
    moves: movesOfThread,
    splits: splitsOfThread,
    merges: mergesOfThread,
    ...votingOfThread,
    ...readingOfThread,
    viewerCan: value(threadFacts),
  },
});

/** What is said about a subject: hung on every kind that is discussed. */
export const threadsOf = ({ front, audience, threadCount }: Discussed): ShapeField =>
  page(
    () => threadShape,
    (self, thread) => sql`${thread}.about_id = ${self}.id`,
    threadOrder,
    {
      unless: front ? (self, { viewer }) => sql`not ${maySeeSql(viewer, audience(self))}` : undefined,
      total: threadCount,
      narrowed: narrowedThreads,
    },
  );

/** What facilitators put in front, the latest first. */
export const featuredThreadsOf: ShapeField = many(
  () => threadShape,
  (self, thread) => sql`${thread}.about_id = ${self}.id and ${thread}.featured_at is not null`,
  (thread) => sql`${thread}.featured_at desc, ${thread}.id`,
  mostFeatured,
);

/** Where a thread is. */
export const threadIsIn = (self: Sql): { kind: Sql; id: Sql } => ({
  kind: sql`${self}.about_kind`,
  id: sql`${self}.about_id`,
});
