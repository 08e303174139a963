import type { EntityManager } from '@mikro-orm/postgresql';
import sql, { type Sql } from './sql.ts';
import { rowsWithin } from './rows.ts';
import type { SubjectRef } from './subject.ts';
import type { SubjectKind } from './vocabulary.ts';

/** A verb in the past tense: what happened to the subject. */
export type Announcement = SubjectRef & { verb: string; actorId: string | null };

/** Restrictions go before everything else, and what is announced by the thousand after it. */
const priority = { urgent: -10, usual: 0, bulk: 10 };
/** With more in one transaction, it is an import: it gives way to what people do meanwhile. */
const few = 50;
const announced = new WeakMap<EntityManager, number>();

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
  const count = (announced.get(em) ?? 0) + 1;
  announced.set(em, count);
  const rank = options.restricts ? 'urgent' : count > few ? 'bulk' : 'usual';
  await em.execute(
    `select graphile_worker.add_job('deliver', payload := ?::json, job_key := ?, priority := ?, max_attempts := 12)`,
    [JSON.stringify(announcement), `${verb}:${subject.id}`, priority[rank]],
  );
}

/** The same for each of these ids, a statement's column `id`, however many they are: they give way to what people do meanwhile. */
export async function announceEach(em: EntityManager, verb: string, kind: SubjectKind, ids: Sql): Promise<void> {
  await rowsWithin(em)(sql`
    select graphile_worker.add_job('deliver',
      payload := json_build_object('verb', ${verb}::text, 'kind', ${kind}::text, 'id', each.id, 'actorId', null),
      job_key := ${verb}::text || ':' || each.id, priority := ${priority.bulk}::int, max_attempts := 12)
    from (${ids}) each`);
}
