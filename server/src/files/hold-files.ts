import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../platform/context.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { imageIdsIn } from './image-address.ts';

export type Holder = { kind: string; id: string };

/** What belongs to the one belongs to the other from now on. */
export async function rehold(em: EntityManager, from: Holder, to: Holder): Promise<void> {
  await rowsWithin(em)(sql`update kept_file set holder_kind = ${to.kind}, holder_id = ${to.id}::uuid
    where holder_id = ${from.id}::uuid and holder_kind = ${from.kind}`);
}

/**
 * The viewer's own pictures in a text belong to where it stands from now on: whoever may read it sees them. What belongs
 * elsewhere already stays there, and others see it as far as they may read that. To be called where a text is written.
 */
export async function holdImages(em: EntityManager, ctx: Context, text: string, { kind, id }: Holder): Promise<void> {
  const ids = imageIdsIn(text);
  if (ids.length === 0) return;
  await rowsWithin(em)(sql`update kept_file set holder_kind = ${kind}, holder_id = ${id}::uuid
    where id = any(${ids}::uuid[]) and purpose = 'IMAGE' and finished_at is not null
      and holder_id is null and author_id = ${ctx.viewer.personId}::uuid`);
}
