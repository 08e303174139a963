import sql, { join, raw } from '../platform/sql.ts';
import { audience } from '../platform/audience.ts';
import type { Context } from '../platform/context.ts';
import type { DigestLine } from './digest-lines.ts';

/**
 * Ids of those things whose names may stand in the subject of a mail, which is seen over shoulders and on locked screens:
 * what anybody signed in may know of, and nothing that only members do.
 */
export async function openlyNamed(ctx: Context, lines: DigestLine[]): Promise<Set<string>> {
  const things = lines.flatMap(({ subjects }) =>
    subjects.flatMap((each) => (each.about ? [each, each.about] : [each])),
  );
  const ids = things.map(({ id }) => id);
  const open = [audience.public, audience.sector];
  const each = ctx.subjects.offers
    .filter(({ kind }) => things.some((thing) => thing.kind === kind))
    .map(
      ({ shape }) =>
        sql`select s.id from ${raw(`"${shape.table}"`)} s where s.id = any(${ids}::uuid[]) and s.audience && ${open}::text[]`,
    );
  if (each.length === 0) return new Set();
  return new Set((await ctx.rows<{ id: string }>(join(each, ' union all '))).map(({ id }) => id));
}
