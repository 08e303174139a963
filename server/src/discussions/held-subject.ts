import type { EntityManager } from '@mikro-orm/postgresql';
import sql, { raw } from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import type { Discussed } from '../platform/discussable.ts';
import { NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { rowsWithin } from '../platform/rows.ts';
import type { SubjectRef } from '../platform/subject.ts';

export type HeldSubject = SubjectRef & { discussed: Discussed; facts: unknown; audience: string[] };

/** The subject that a thread is to hang on, locked until the command ends, so that its audience cannot change meanwhile. */
export async function heldSubject(em: EntityManager, ctx: Context, id: string): Promise<HeldSubject> {
  const ref = await ctx.subjects.refOf(ctx, checkedId(id));
  const { shape, discussed } = ref ? ctx.subjects.offerOf(ref.kind) : {};
  if (!ref || !shape || !discussed) throw new NotFound();
  const [row] = await rowsWithin(em)<Pick<HeldSubject, 'facts' | 'audience'>>(
    sql`select ${discussed.facts(sql`a`)} as facts, ${discussed.audience(sql`a`)} as audience
      from ${raw(`"${shape.table}"`)} a where a.id = ${id}::uuid and ${shape.visible(sql`a`, ctx.scope)} for update`,
  );
  if (!row) throw new NotFound();
  return { ...ref, ...row, discussed };
}
