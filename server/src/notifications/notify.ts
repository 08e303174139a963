import sql from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';
import type { SubjectRef } from '../platform/subject.ts';
import type { NotificationReason } from './notification.ts';

export type NewNotification = {
  personId: string;
  reason: NotificationReason;
  /** Of the cause: the same one tells the same person once. */
  key: string;
  /** Nothing that the person could lose the right to read: for that there are the subjects. */
  title: string;
  url: string;
  at: Date;
  subjects: SubjectRef[];
};

const mostSubjects = 20;

/** Tells somebody something, in the transaction that gives cause for it. */
export async function notify(
  rows: Rows,
  { personId, reason, key, title, url, at, subjects }: NewNotification,
): Promise<void> {
  const some = subjects.slice(0, mostSubjects);
  await rows(sql`
    with told as (
      insert into notification (person_id, reason, key, title, url, at)
      values (${personId}::uuid, ${reason}, ${key}, ${title}, ${url}, ${at}::timestamptz)
      on conflict (person_id, key) do nothing returning id)
    insert into notification_subject (notification_id, place, kind, subject_id)
    select told.id, s.place, s.kind, s.id from told,
      unnest(${some.map(({ kind }) => kind)}::text[], ${some.map(({ id }) => id)}::uuid[]) with ordinality s (kind, id, place)`);
}
