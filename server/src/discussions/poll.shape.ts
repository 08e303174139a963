import sql, { type Sql } from '../platform/sql.ts';
import { columns, many, one, type Scope, type Shape, type ShapeField, value } from '../platform/shape.ts';

const closed = (poll: Sql, { now }: Scope): Sql => sql`coalesce(${poll}.closes_at <= ${now}::timestamptz, false)`;

/** Who has not voted is not led by those who have. */
const shown = (poll: Sql, scope: Scope): Sql =>
  sql`(${closed(poll, scope)} or exists (select from poll_vote v
    where v.thread_id = ${poll}.thread_id and v.person_id = ${scope.viewer.personId}::uuid))`;

const optionShapeIn = (poll: Sql): Shape => ({
  name: 'PollOption',
  table: 'poll_option',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'label'),
    voteCount: value((self, scope) => sql`(case when ${shown(poll, scope)} then ${self}.vote_count end)`),
    chosen: value(
      (self, { viewer }) => sql`exists (select from poll_vote v
        where v.option_id = ${self}.id and v.person_id = ${viewer.personId}::uuid)`,
    ),
  },
});

const pollShape: Shape = {
  name: 'Poll',
  table: 'poll',
  visible: () => sql`true`,
  fields: {
    ...columns('multiple', 'closesAt', 'voterCount'),
    closed: value(closed),
    shown: value(shown),
    options: many(
      (self) => optionShapeIn(self),
      (self, option) => sql`${option}.thread_id = ${self}.thread_id`,
      (option) => sql`${option}.place`,
    ),
  },
};

/** What is voted on in a thread: a poll, or an idea itself. */
export const votingOfThread: Record<string, ShapeField> = {
  poll: one(
    () => pollShape,
    (self, poll) => sql`${poll}.thread_id = ${self}.id`,
  ),
  viewerVoted: value(
    (self, { viewer }) => sql`exists (select from idea_vote v
      where v.thread_id = ${self}.id and v.person_id = ${viewer.personId}::uuid)`,
  ),
};
