import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../platform/context.ts';
import type { Discussed } from '../platform/discussable.ts';
import { Conflict } from '../platform/errors.ts';
import { rowsWithin } from '../platform/rows.ts';
import type { Scope, ShapeField } from '../platform/shape.ts';
import { value } from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';

type Paced = { pace: NonNullable<Discussed['pace']>; facilitatedBy?: Discussed['facilitatedBy'] };

/** When the viewer may post again about the subject of this id; null where that is at once. */
function mayPostAt({ pace, facilitatedBy }: Paced, id: Sql, { viewer, now }: Pick<Scope, 'viewer' | 'now'>): Sql {
  const minutes = pace(id);
  const person = sql`${viewer.personId}::uuid`;
  const earliest = sql`${now}::timestamptz - make_interval(mins => ${minutes})`;
  const exempt = facilitatedBy ? facilitatedBy(id, viewer) : sql`false`;
  return sql`(select max(post.at) + make_interval(mins => ${minutes}) from (
      select t.created_at as at from thread t
        where t.author_id = ${person} and t.about_id = ${id} and t.created_at > ${earliest}
      union all select r.created_at from reply r join thread t on t.id = r.thread_id
        where r.author_id = ${person} and t.about_id = ${id} and r.created_at > ${earliest}
    ) post where not ${exempt})`;
}

/** What hangs on subjects; never anything where nobody has to wait. */
export const viewerMayPostAtOf = ({ pace, facilitatedBy }: Discussed): ShapeField =>
  value((self, scope) =>
    pace && scope.viewer.personId ? mayPostAt({ pace, facilitatedBy }, sql`${self}.id`, scope) : sql`null::timestamptz`,
  );

/** Throws Conflict while the viewer has to wait. The subject's row is locked by then, so that two at once are one after the other. */
export async function checkPace(
  em: EntityManager,
  ctx: Context,
  { pace, facilitatedBy }: Pick<Discussed, 'pace' | 'facilitatedBy'>,
  id: string,
): Promise<void> {
  if (!pace) return;
  const now = ctx.clock();
  const [row] = await rowsWithin(em)<{ at: Date | null; minutes: number | null }>(
    sql`select ${mayPostAt({ pace, facilitatedBy }, sql`${id}::uuid`, { viewer: ctx.viewer, now })} as at,
      ${pace(sql`${id}::uuid`)} as minutes`,
  );
  if (!row?.at) return;
  const wait = Math.max(1, Math.ceil((new Date(row.at).getTime() - now.getTime()) / 60_000));
  throw new Conflict(
    `Here everybody posts once in ${inWords(row.minutes!)}. You may post again in ${inWords(wait)}; what you wrote is kept.`,
    { retryAt: new Date(row.at).toISOString() },
  );
}

function inWords(minutes: number): string {
  if (minutes % 60 === 0) return minutes === 60 ? 'an hour' : `${minutes / 60} hours`;
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
