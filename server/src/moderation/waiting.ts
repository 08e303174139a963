import type { Scope } from '../platform/shape.ts';
import sql, { raw, type Sql } from '../platform/sql.ts';

/** Questions that nobody has answered for so long wait for a facilitator to do something; who came lately, for a welcome. */
const unansweredFor = '3 days';
const newFor = '30 days';
/** Who has not been there for so long has gone quiet; who has been away for longer than the other is no news. */
const quietAfter = '60 days';
const awayAfter = '240 days';

const ago = ({ now }: Scope, span: string): Sql => sql`${now}::timestamptz - ${raw(`interval '${span}'`)}`;

/** A row of `thread` in a community: nothing waits in one that is closed, as nobody can answer there. */
export const isWaitingQuestion = (community: Sql, thread: Sql, scope: Scope): Sql =>
  sql`${thread}.about_id = ${community}.id and ${community}.closed_at is null and ${thread}.question
    and ${thread}.accepted_reply_id is null and not ${thread}.locked and ${thread}.created_at < ${ago(scope, unansweredFor)}`;

const isMemberOf = (community: Sql, membership: Sql): Sql =>
  sql`${membership}.community_id = ${community}.id and ${community}.closed_at is null and ${membership}.status = 'ACTIVE'
    and ${membership}.role = 'MEMBER'`;

export const isUnwelcomed = (community: Sql, membership: Sql, scope: Scope): Sql =>
  sql`${isMemberOf(community, membership)} and ${membership}.greeted_at is null and ${membership}.since > ${ago(scope, newFor)}`;

/** Of a row of `membership` by itself. */
export const hasGoneQuiet = (membership: Sql, scope: Scope): Sql =>
  sql`(${membership}.last_here_at < ${ago(scope, quietAfter)} and ${membership}.last_here_at > ${ago(scope, awayAfter)})`;

export const isQuietMember = (community: Sql, membership: Sql, scope: Scope): Sql =>
  sql`${isMemberOf(community, membership)} and ${hasGoneQuiet(membership, scope)}`;
