import sql, { join, raw, type Sql } from '../platform/sql.ts';
import type { Subjects } from '../platform/subjects.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';

/** SQL of the level that a person chose for a subject; null where they chose none. */
export const chosenLevel = (personId: Sql, subjectId: Sql): Sql =>
  sql`(select f.level from following f where f.person_id = ${personId} and f.subject_id = ${subjectId})`;

/** SQL of a query of the people (person_id) who follow a subject by being in it. */
export function followersOf(subjects: Subjects, kind: SubjectKind, id: string): Sql {
  const { shape, discussed } = subjects.offerOf(kind);
  const none = sql`select null::uuid as person_id where false`;
  if (!discussed?.followers) return none;
  return sql`select f.person_id from ${raw(`"${shape.table}"`)} a
    cross join lateral (${discussed.followers(sql`a`)}) f (person_id) where a.id = ${id}::uuid`;
}

/** SQL of whether a person is among them, where the row above tells the kind. */
export function followsByBeing(subjects: Subjects, kind: Sql, id: Sql, personId: Sql): Sql {
  const cases = subjects.offers.flatMap(({ kind: each, shape, discussed }) =>
    discussed?.followers
      ? [
          sql`when ${each} then exists (select from ${raw(`"${shape.table}"`)} a
            cross join lateral (${discussed.followers(sql`a`)}) f (person_id) where a.id = ${id} and f.person_id = ${personId})`,
        ]
      : [],
  );
  return sql`(case ${kind} ${join(cases, ' ')} else false end)`;
}

/** SQL of whether a person has written in a thread: who has, follows it until they say otherwise. */
export const wroteIn = (thread: Sql, personId: Sql): Sql => sql`(${thread}.author_id = ${personId}
  or exists (select from reply r where r.thread_id = ${thread}.id and r.author_id = ${personId}))`;

/** SQL of what a person is told of a thread: by their choice, by having written in it, by what they are told of its place. */
export const levelOfThread = (subjects: Subjects, thread: Sql, personId: Sql): Sql =>
  sql`coalesce(${chosenLevel(personId, sql`${thread}.id`)},
    case when ${wroteIn(thread, personId)} then 'EVERYTHING'
      when ${followsByBeing(subjects, sql`${thread}.about_kind`, sql`${thread}.about_id`, personId)}
      then coalesce(${chosenLevel(personId, sql`${thread}.about_id`)}, 'NEW_THREADS') end, 'MENTIONS')`;
