import sql, { type Sql } from '../platform/sql.ts';
import { threadShape } from '../discussions/thread.shape.ts';
import { maySeeSql } from '../platform/audience.ts';
import { columns, one, type Order, page, type Scope, type Shape, type ShapeField, value } from '../platform/shape.ts';
import { chosenLevel, followsByBeing, levelOfThread } from './following.levels.ts';

const me = ({ viewer }: Scope): Sql => sql`${viewer.personId}::uuid`;

/** Null to whoever is not in it. */
const followingOfPlace = (kind: string): ShapeField =>
  value(
    (self, scope) => sql`(case when ${followsByBeing(scope.subjects, sql`${kind}::text`, sql`${self}.id`, me(scope))}
      then (select json_build_object('level', coalesce(own.level, 'NEW_THREADS'), 'chosen', own.level is not null)
        from (select ${chosenLevel(me(scope), sql`${self}.id`)} as level) own) end)`,
  );

/** Null to whoever is not signed in. */
const followingOfThread: ShapeField = value(
  (self, scope) => sql`(case when ${me(scope)} is not null then json_build_object(
    'level', ${levelOfThread(scope.subjects, self, me(scope))},
    'chosen', ${chosenLevel(me(scope), sql`${self}.id`)} is not null) end)`,
);

/** What this room hangs on communities and on threads. */
export const followingOn = {
  community: { viewerFollowing: followingOfPlace('COMMUNITY') },
  thread: { viewerFollowing: followingOfThread },
};

const followedThreadShape: Shape = {
  name: 'FollowedThread',
  table: 'following',
  visible: (self, { viewer }) => sql`${self}.person_id = ${viewer.personId}::uuid and ${self}.kind = 'THREAD'
    and exists (select from thread t where t.id = ${self}.subject_id and ${maySeeSql(viewer, sql`t.audience`)})`,
  fields: {
    ...columns('level'),
    thread: one(
      () => threadShape,
      (self, thread) => sql`${thread}.id = ${self}.subject_id`,
    ),
  },
};

const latestChoice: Order = {
  terms: [
    { by: (self) => sql`${self}.at`, type: 'timestamptz' },
    { by: (self) => sql`${self}.subject_id`, type: 'uuid' },
  ],
  direction: 'desc',
};

/** What hangs on the viewer. */
export const followedThreadsOfViewer: Record<string, ShapeField> = {
  followedThreads: page(
    () => followedThreadShape,
    (self, followed) => sql`${followed}.person_id = ${self}.id`,
    latestChoice,
  ),
};
