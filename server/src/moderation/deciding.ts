import type { EntityManager } from '@mikro-orm/postgresql';
import { notify } from '../notifications/notify.ts';
import type { Context } from '../platform/context.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql, { type Sql } from '../platform/sql.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { withdrawReports } from './facilitators.ts';
import type { ReportOutcome } from './report.ts';

const words: Record<ReportOutcome, string> = {
  REMOVED: 'What you reported was removed',
  KEPT: 'A facilitator looked at what you reported, and it stays',
};

type Told = { id: string; personId: string | null };

/** Closes what waits, of those that `which` selects, and tells whoever reported. */
export async function decide(
  em: EntityManager,
  ctx: Context,
  place: SubjectRef,
  which: (post: Sql) => Sql,
  outcome: ReportOutcome,
): Promise<number> {
  await em.flush();
  const rows = rowsWithin(em);
  const told = await rows<Told>(sql`
    with decided as (update reported_post p set outcome = ${outcome}, decided_at = ${ctx.clock()}::timestamptz,
        decided_by_id = ${ctx.viewer.personId}::uuid where p.decided_at is null and ${which(sql`p`)} returning p.id)
    select r.id, r.author_id as "personId" from decided join report r on r.post_id = decided.id order by r.author_id`);
  for (const { id, personId } of told)
    if (personId)
      await notify(rows, {
        personId,
        reason: 'MODERATED',
        key: `report:${id}`,
        title: words[outcome],
        url: '/reports',
        at: ctx.clock(),
        subjects: [],
      });
  await withdrawReports(em, ctx, place);
  return told.length;
}
