import type { EntityManager } from '@mikro-orm/postgresql';
import { readViewers } from '../identity/viewer-of.ts';
import { maySee } from '../platform/audience.ts';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { MentionKind } from './mention.ts';
import { namedIn } from './mention.links.ts';
import type { Thread } from './thread.ts';

const mostNamed = 20;
const mostQuoted = 80;

/**
 * Keeps whom a thread's opening or a reply names, in the transaction that words it. Only people whom the author may meet
 * are kept; of those, only who may read it is called upon.
 */
export async function keepMentions(em: EntityManager, ctx: Context, thread: Thread, itemId: string, body: string) {
  const { own, quoted } = namedIn(body);
  if (own.length > mostNamed) throw new Invalid({ body: `Mention at most ${mostNamed} people in one go.` });
  await em.flush();
  const rows = rowsWithin(em);
  const viewers = await readViewers(rows, [...own, ...quoted.slice(0, mostQuoted)], ctx.clock());
  const kinds = [...viewers].flatMap(([id, viewer]): [string, MentionKind][] => {
    if (!viewer.verified) return [];
    if (!own.includes(id)) return [[id, 'QUOTED']];
    return [[id, maySee(viewer, thread) ? 'CALLED' : 'UNREACHED']];
  });
  await rows(sql`update mention set kind = 'EARLIER' where item_id = ${itemId}::uuid`);
  await rows(sql`insert into mention (item_id, person_id, thread_id, kind, at)
    select ${itemId}::uuid, named.id, ${thread.id}::uuid, named.kind, ${ctx.clock()}::timestamptz
    from unnest(${kinds.map(([id]) => id)}::uuid[], ${kinds.map(([, kind]) => kind)}::text[]) named (id, kind)
    on conflict (item_id, person_id) do update set kind = excluded.kind,
      at = case when mention.told then mention.at else excluded.at end`);
}
