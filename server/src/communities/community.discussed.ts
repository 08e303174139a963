import sql from '../platform/sql.ts';
import type { Discussed } from '../platform/discussable.ts';
import { rowsWithin } from '../platform/rows.ts';
import { noteVisit } from './note-visit.ts';
import { facilitate, isMember, startThread } from './community.policy.ts';
import { contentAudience, facilitatedBy, facilitatorsOf } from './community.shape.ts';

export const communityDiscussed: Discussed<{ id: string; anonymousAsking: boolean; closed: boolean }> = {
  facts: (self) => sql`json_build_object('id', ${self}.id, 'anonymousAsking', ${self}.anonymous_asking,
    'closed', ${self}.closed_at is not null)`,
  audience: contentAudience,
  speak: startThread,
  facilitate,
  facilitatedBy: (id, viewer) => facilitatedBy(viewer, id),
  facilitators: facilitatorsOf,
  askAnonymously: (viewer, it) => it.anonymousAsking && startThread(viewer, it),
  pace: (id) => sql`(select c.slow_minutes from community c where c.id = ${id})`,
  refusal(viewer, it) {
    if (it.closed) return 'This community is closed: it can be read, but nothing can be added.';
    return isMember(viewer, it)
      ? 'A facilitator has asked you to pause. The community’s page says why.'
      : 'Join this community to take part.';
  },
  front: true,
  followers: (self) =>
    sql`select m.person_id from membership m where m.community_id = ${self}.id and m.status = 'ACTIVE'
      and ${self}.closed_at is null`,
  visited: noteVisit,
  threadCount: (self) => sql`${self}.thread_count`,
  followedSince: (id, { personId }) =>
    sql`(select m.since from membership m where m.community_id = ${id} and m.person_id = ${personId}::uuid and m.status = 'ACTIVE')`,
  async spoken(em, id, at, newThreads) {
    await rowsWithin(em)(sql`update community set thread_count = thread_count + ${newThreads},
      last_activity_at = greatest(last_activity_at, ${at}::timestamptz) where id = ${id}::uuid`);
  },
};
