import type { EntityManager } from '@mikro-orm/postgresql';
import sql from '../platform/sql.ts';
import { readViewers } from '../identity/viewer-of.ts';
import { notify } from '../notifications/notify.ts';
import { type Rows, rowsWithin } from '../platform/rows.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { alertMailJob } from './alert-mail.ts';
import type { Alerting } from './alerting.ts';
import { countOf } from './letters.ts';
import { matches } from './matches.ts';
import { lookAgain } from './memory.ts';
import { save } from './saved-search.policy.ts';
import type { SavedSearch } from './saved-search.ts';
import { nextRun } from './schedule.ts';
import { hashOf, stopToken } from './stop-alert.ts';

/** Taken up in one go. Others that are due have their turn right after. */
const batch = 20;
const minute = 60_000;
const afterDegraded = 10 * minute;
/** Until the first look, what is published is not known to be new. */
const beforeFirstLook = minute;
const afterFailure = 60 * minute;
/** The search engine is away for all of them: what is still due waits for the next turn. */
const mostDegraded = 3;

type Due = Pick<SavedSearch, 'id' | 'name' | 'query' | 'filter' | 'url' | 'frequency'> & {
  personId: string;
  lastRunAt: Date | null;
  nextRunAt: Date;
};

/** Looks for what is new in the saved searches that are due. True when there may be more of them. */
export async function lookForNews(alerting: Alerting): Promise<boolean> {
  const { rows, clock } = alerting;
  const due = await rows<Due>(sql`
    select id, person_id as "personId", name, query, filter, url, frequency, last_run_at as "lastRunAt", next_run_at as "nextRunAt"
    from saved_search where next_run_at <= ${clock()}::timestamptz order by next_run_at, id limit ${batch}::int`);
  const owners = await readViewers(rows, [...new Set(due.map(({ personId }) => personId))], clock());
  let degraded = 0;
  for (const saved of due) {
    if ((await look(alerting, saved, owners.get(saved.personId) ?? anonymous)) === 'degraded') degraded += 1;
    if (degraded === mostDegraded) return false;
  }
  return due.length === batch;
}

async function look(alerting: Alerting, saved: Due, owner: Viewer): Promise<'done' | 'degraded' | 'failed'> {
  try {
    if (!save(owner)) {
      await putOff(alerting, saved, nextRun(saved.frequency, alerting.clock(), saved.id));
      return 'done';
    }
    const found = await matches(alerting.schema, alerting.contextOf(owner), saved, saved.lastRunAt === null);
    if (found.degraded)
      await putOff(alerting, saved, later(alerting, saved.lastRunAt ? afterDegraded : beforeFirstLook));
    else await tell(alerting, saved, found.refs);
    return found.degraded ? 'degraded' : 'done';
  } catch (cause) {
    alerting.log.error({ err: cause, savedSearchId: saved.id }, 'a saved search could not be looked at');
    await putOff(alerting, saved, later(alerting, afterFailure));
    return 'failed';
  }
}

/**
 * What it remembers, that it has been looked at, the notification and the mail's job commit together, and only for whoever
 * finds it due as they did when they began: of two runs, or of one that was killed and begun again, one tells.
 */
async function tell({ orm, clock, settings }: Alerting, saved: Due, found: SubjectRef[]): Promise<void> {
  const at = clock();
  const em = orm.em.fork() as EntityManager;
  await em.transactional(async (inside) => {
    const rows = rowsWithin(inside as EntityManager);
    const [row] = await rows<{ known: string[] }>(
      sql`select known from saved_search where ${stillDue(saved)} for update`,
    );
    if (!row) return;
    const ids = found.map(({ id }) => id);
    const { known, fresh } = lookAgain(saved.lastRunAt ? row.known : null, ids);
    const changed = fresh.length > 0 || !saved.lastRunAt;
    await rows(sql`update saved_search set last_run_at = ${at}::timestamptz, stop_hash = ${hashOf(stopToken(settings, saved.id))}, new_count = ${fresh.length}::int,
        next_run_at = ${nextRun(saved.frequency, at, saved.id)}::timestamptz,
        known = case when ${changed}::boolean then ${changed ? known : []}::uuid[] else known end
      where id = ${saved.id}::uuid`);
    if (fresh.length > 0) await announceNews(rows, saved, found, new Set(fresh), at);
  });
}

async function announceNews(rows: Rows, saved: Due, found: SubjectRef[], fresh: Set<string>, at: Date): Promise<void> {
  const { id, personId, name, url } = saved;
  const news = found.filter((ref) => fresh.has(ref.id));
  await notify(rows, {
    personId,
    reason: 'SAVED_SEARCH',
    key: `saved-search:${id}:${saved.nextRunAt.toISOString()}`,
    title: `${countOf(news.length)} for “${name}”`,
    url,
    at,
    subjects: news,
  });
  await rows(alertMailJob(id, news));
}

/** Unless it has been looked at, changed or stopped meanwhile. Times are read to the millisecond. */
const stillDue = ({ id, nextRunAt }: Due) =>
  sql`id = ${id}::uuid and date_trunc('milliseconds', next_run_at) = ${nextRunAt}::timestamptz`;

const putOff = ({ rows }: Alerting, saved: Due, until: Date | null) =>
  rows(sql`update saved_search set next_run_at = ${until}::timestamptz where ${stillDue(saved)}`);

const later = ({ clock }: Alerting, pause: number) => new Date(clock().getTime() + pause);
