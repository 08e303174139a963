import sql from '../platform/sql.ts';
import { Refused } from '../platform/search-index.ts';
import type { SubjectRef } from '../platform/subject.ts';
import type { Engines } from './engines.ts';
import { canaryLives } from './index-health.ts';
import type { Told } from './splitting.ts';

/** Told by, wherever jobs' errors are read. */
const mark = 'cannot be indexed';

/** A document that is refused although others are taken: to send it again would change nothing. */
export class Poisonous extends Refused {
  constructor({ kind, id }: SubjectRef, cause: Refused) {
    super(`${kind} ${id} ${mark}: ${cause.message}`, { cause });
  }
}

/**
 * Which of those refused in a batch are poisonous, and which only met an engine that takes nothing at all, as with a full
 * disk, which also answers as if the document were at fault.
 */
export async function poisonousAmong(
  { meilisearch, log }: Engines,
  { taken, refused }: Told<SubjectRef>,
): Promise<SubjectRef[]> {
  if (refused.size === 0) return [];
  const takesOthers = taken > 0 || (await canaryLives(meilisearch).then(...yesOrNo));
  if (!takesOthers) return [];
  for (const [{ kind, id }, cause] of refused)
    log.error({ alarm: 'poisonous-document', kind, id, err: cause }, 'a document cannot be indexed');
  return [...refused.keys()];
}

const yesOrNo = [() => true, () => false] as const;

/** Where nobody waits for it: as a job it fails, is parked, and an administrator sees it. One that is there stays as it is. */
export async function reportAsJob({ rows }: Engines, { kind, id }: SubjectRef): Promise<void> {
  const announcement = { verb: 'indexed', kind, id, actorId: null };
  await rows(sql`select graphile_worker.add_job('deliver', payload := ${JSON.stringify(announcement)}::json,
    job_key := ${`indexed:${id}`}, job_key_mode := 'unsafe_dedupe', max_attempts := 12)`);
}

/** Jobs that failed for nothing but a poisonous document are not tried a dozen times over hours: they are parked now. */
export async function parkPoisonous({ rows }: Engines): Promise<number> {
  const parked = await rows(sql`select graphile_worker.permanently_fail_jobs(array[id], last_error)
    from graphile_worker.jobs where task_identifier = 'deliver' and attempts < max_attempts and locked_at is null
      and last_error like ${`indexer: % ${mark}: %`} and last_error !~ '; [a-z-]+: '`);
  return parked.length;
}

/** Jobs that failed while the engine was away would wait for minutes, or have given up. */
export async function deliverAgain({ rows }: Engines): Promise<void> {
  await rows(sql`select count(*) from graphile_worker.reschedule_jobs(
    array(select id from graphile_worker.jobs where task_identifier = 'deliver' and last_error like '%indexer%'
      and last_error not like ${`%${mark}%`} and locked_at is null),
    run_at := now(), attempts := 0)`);
}
