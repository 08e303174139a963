import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from './context.ts';
import { AuditLine } from './records.ts';

/** Leaves a line of who did what to which subject, in the transaction that does it. Never holds secrets. */
export function audit(
  em: EntityManager,
  ctx: Pick<Context, 'clock' | 'viewer'>,
  action: string,
  subjectId: string,
  detail: Record<string, unknown> | null = null,
  actorId = ctx.viewer.personId,
): void {
  em.persist(em.create(AuditLine, { at: ctx.clock(), actorId, action, subjectId, detail }));
}
