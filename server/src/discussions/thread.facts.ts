import sql, { join, raw, type Sql } from '../platform/sql.ts';
import type { Scope } from '../platform/shape.ts';
import type { Subjects } from '../platform/subjects.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import type { ReplyFacts } from './reply.policy.ts';
import type { ThreadFacts } from './thread.policy.ts';

/** Facts as they come from the rows: what the subject's rules need is in `about`. */
export type ThreadRowFacts = {
  authorId: string | null;
  locked: boolean;
  anonymous: boolean;
  kind: SubjectKind;
  about: unknown;
};
export type ReplyRowFacts = { authorId: string | null; deleted: boolean; thread: ThreadRowFacts };

/** The facts of whatever a thread hangs on, each kind telling its own. */
const aboutFacts = (self: Sql, { subjects }: Scope): Sql => {
  const cases = subjects.offers.flatMap(({ kind, shape, discussed }) =>
    discussed
      ? [
          sql`when ${kind} then (select ${discussed.facts(sql`a`)} from ${raw(`"${shape.table}"`)} a where a.id = ${self}.about_id)`,
        ]
      : [],
  );
  return sql`(case ${self}.about_kind ${join(cases, ' ')} end)`;
};

export const threadFacts = (self: Sql, scope: Scope): Sql =>
  sql`json_build_object('authorId', ${self}.author_id, 'locked', ${self}.locked, 'anonymous', ${self}.anonymous, 'kind', ${self}.about_kind, 'about', ${aboutFacts(self, scope)})`;

export const replyFacts = (self: Sql, scope: Scope): Sql =>
  sql`json_build_object('authorId', ${self}.author_id, 'deleted', ${self}.deleted_at is not null,
    'thread', (select ${threadFacts(sql`t`, scope)} from thread t where t.id = ${self}.thread_id))`;

/** Puts the subject's facts to the subject's own rules. */
export const judgedThread = (
  subjects: Subjects,
  viewer: Viewer,
  { kind, about, ...own }: ThreadRowFacts,
): ThreadFacts => {
  const { discussed } = subjects.offerOf(kind);
  const judge = (rule: 'speak' | 'facilitate') => about !== null && (discussed?.[rule](viewer, about) ?? false);
  return { ...own, maySpeak: judge('speak'), mayFacilitate: judge('facilitate') };
};

export const judgedReply = (subjects: Subjects, viewer: Viewer, { thread, ...own }: ReplyRowFacts): ReplyFacts => ({
  ...own,
  thread: judgedThread(subjects, viewer, thread),
});
