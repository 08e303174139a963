import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from './context.ts';
import { Conflict, Invalid } from './errors.ts';

const longestKey = 200;

/**
 * Creates a thing once per key: the key and the effect commit together, and a repeated request gets the first one's id.
 * Throws Conflict when the key was used for another request.
 */
export async function once(
  em: EntityManager,
  ctx: Context,
  key: string | null | undefined,
  request: unknown,
  create: () => Promise<string>,
): Promise<string> {
  if (!key) return create();
  if (key.length > longestKey) throw new Invalid({ idempotencyKey: `At most ${longestKey} characters.` });
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const personId = ctx.viewer.personId;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${personId}:${key}`]);
  const [known] = await em.execute<{ request_hash: string; result_id: string }[]>(
    'select request_hash, result_id from idempotency where person_id = ? and key = ?',
    [personId, key],
  );
  if (known && known.request_hash !== hash) throw new Conflict('This key was already used for another request.');
  if (known) return known.result_id;
  const id = await create();
  await em.execute('insert into idempotency (person_id, key, request_hash, result_id) values (?, ?, ?, ?)', [
    personId,
    key,
    hash,
    id,
  ]);
  return id;
}
