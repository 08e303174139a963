import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubjectRef } from './subject.ts';

/** A verb in the past tense: what happened to the subject. */
export type Announcement = SubjectRef & { verb: string; actorId: string | null };

/** Restrictions go before everything else. */
const urgent = -10;

/**
 * Says what happened, in the transaction that made it happen: both commit or neither does.
 * Jobs of the same verb and subject that still wait are one job, as listeners read the present row.
 */
export async function announce(
  em: EntityManager,
  verb: string,
  subject: SubjectRef,
  options: { actorId?: string | null; restricts?: boolean } = {},
): Promise<void> {
  const announcement: Announcement = { verb, kind: subject.kind, id: subject.id, actorId: options.actorId ?? null };
  await em.execute(
    `select graphile_worker.add_job('deliver', payload := ?::json, job_key := ?, priority := ?, max_attempts := 12)`,
    [JSON.stringify(announcement), `${verb}:${subject.id}`, options.restricts ? urgent : 0],
  );
}
