import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { Forbidden } from '../platform/errors.ts';
import { rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { loadedReply, loadedThread } from './loaded.ts';
import type { ReactionKind } from './reaction.ts';
import { react as mayReactToReply } from './reply.policy.ts';
import { whyNotWrite } from './thread.commands.ts';
import { vote as mayReact } from './thread.policy.ts';

type Given = { threadId: string; replyId?: string | null; kind: ReactionKind; on: boolean };

const join = 'Join this community to take part.';

/** The viewer says it of a thread, or of a reply in it, or says it no longer. However often, it counts once. */
export const react = (ctx: Context, { threadId, replyId, kind, on }: Given): Promise<string> =>
  transact(ctx, async (em) => {
    const item = replyId
      ? await loadedReply(em, ctx, replyId, {
          policy: mayReactToReply,
          refusal: ({ thread }) => whyNotWrite(thread, join),
        })
      : await loadedThread(em, ctx, threadId, { policy: mayReact, refusal: (facts) => whyNotWrite(facts, join) });
    const thread = 'thread' in item ? item.thread.id : item.id;
    const me = ctx.viewer.personId;
    if (on && item.author?.id === me) throw new Forbidden('Others say that of what you wrote.');
    const rows = rowsWithin(em);
    const changed = await rows(
      on
        ? sql`insert into reaction (item_id, person_id, kind, thread_id)
            values (${item.id}::uuid, ${me}::uuid, ${kind}, ${thread}::uuid) on conflict do nothing returning 1`
        : sql`delete from reaction where item_id = ${item.id}::uuid and person_id = ${me}::uuid and kind = ${kind} returning 1`,
    );
    if (changed.length > 0)
      await rows(sql`insert into reaction_count (item_id, kind, count) values (${item.id}::uuid, ${kind}, 1)
        on conflict (item_id, kind) do update set count = reaction_count.count + ${on ? 1 : -1}::int`);
    return thread;
  });
