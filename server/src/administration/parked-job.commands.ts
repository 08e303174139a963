import type { EntityManager } from '@mikro-orm/postgresql';
import sql, { type Sql } from '../platform/sql.ts';
import { administer } from '../identity/identity.policy.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { NotFound } from '../platform/errors.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { parkedJobs } from './parked-jobs.ts';

type Parked = { id: string; task: string; lastError: string | null };

const mostAtOnce = 1_000;
const refusal = 'Only administrators decide what becomes of jobs.';
const retry = (ids: string[]) =>
  sql`select graphile_worker.reschedule_jobs(${ids}::bigint[], run_at := now(), attempts := 0)`;
const discard = (ids: string[]) => sql`select graphile_worker.complete_jobs(${ids}::bigint[])`;

/** From the beginning: as often as a new one. */
export const retryParkedJob = (ctx: Context, id: string): Promise<void> =>
  decide(ctx, 'job.retried', (em) => one(em, id), retry);

/** For good: what it would have done is not done. */
export const discardParkedJob = (ctx: Context, id: string): Promise<void> =>
  decide(ctx, 'job.discarded', (em) => one(em, id), discard);

/** Once what stood in their way is gone, such as a mail server that was away. */
export async function retryParkedJobs(ctx: Context): Promise<number> {
  let retried = 0;
  await decide(
    ctx,
    'job.retried',
    async (em) => {
      const all = await find(em, sql`order by id limit ${mostAtOnce}::int`);
      retried = all.length;
      return all;
    },
    retry,
  );
  return retried;
}

const decide = (
  ctx: Context,
  action: string,
  choose: (em: EntityManager) => Promise<Parked[]>,
  act: (ids: string[]) => Sql,
): Promise<void> =>
  transact(ctx, async (em) => {
    allow(administer, ctx.viewer, undefined, refusal);
    const jobs = await choose(em);
    await rowsWithin(em)(act(jobs.map(({ id }) => id)));
    for (const { id, task, lastError } of jobs)
      audit(em, ctx, action, subjectIdOf(id), { job: `${task} ${id}`, lastError });
  });

async function one(em: EntityManager, id: string): Promise<Parked[]> {
  const found = /^\d{1,18}$/.test(id) ? await find(em, sql`where id = ${id}::bigint`) : [];
  if (found.length === 0) throw new NotFound('This job');
  return found;
}

const find = (em: EntityManager, which: Sql): Promise<Parked[]> =>
  rowsWithin(em)<Parked>(
    sql`select id::text as id, task, last_error as "lastError" from ${parkedJobs} parked ${which}`,
  );

/** The record wants a UUID; jobs are numbered. */
const subjectIdOf = (job: string): string => `00000000-0000-0000-0000-${BigInt(job).toString(16).padStart(12, '0')}`;
