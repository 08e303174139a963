import sql, { type Sql } from '../platform/sql.ts';
import type { Subjects } from '../platform/subjects.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { followersOf } from './following.levels.ts';

export type Place = { id: string; aboutId: string; aboutKind: SubjectKind };

/** SQL of a query of people (person_id). */
export type Recipients = (subjects: Subjects, place: Place) => Sql;

/** Who is told that a thread was started. */
export const ofNewThreads: Recipients = (subjects, { aboutId, aboutKind }) => sql`
  select inside.person_id from (${followersOf(subjects, aboutKind, aboutId)}) inside
    left join following chosen on chosen.subject_id = ${aboutId}::uuid and chosen.person_id = inside.person_id
  where coalesce(chosen.level, 'NEW_THREADS') in ('EVERYTHING', 'NEW_THREADS')`;

/** Who is told of all that is said in a thread: those who follow it, wrote in it, or follow everything in its place. */
export const ofReplies: Recipients = (subjects, { id, aboutId, aboutKind }) => sql`
  select each.person_id from (
    select f.person_id from following f where f.subject_id = ${id}::uuid and f.level = 'EVERYTHING'
    union select t.author_id from thread t where t.id = ${id}::uuid
    union select r.author_id from reply r where r.thread_id = ${id}::uuid
    union select f.person_id from following f
      where f.subject_id = ${aboutId}::uuid and f.level = 'EVERYTHING'
        and exists (select from (${followersOf(subjects, aboutKind, aboutId)}) inside where inside.person_id = f.person_id)
  ) each left join following own on own.subject_id = ${id}::uuid and own.person_id = each.person_id
  where each.person_id is not null and coalesce(own.level, 'EVERYTHING') = 'EVERYTHING'`;

/** Who follows everything in a community: those who are in it and chose so. */
export const ofAllThatIsSaid = (subjects: Subjects, communityId: string): Sql => sql`
  select f.person_id from following f join (${followersOf(subjects, 'COMMUNITY', communityId)}) inside on inside.person_id = f.person_id
  where f.subject_id = ${communityId}::uuid and f.level = 'EVERYTHING'`;
