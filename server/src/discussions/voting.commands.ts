import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { Forbidden, Invalid, NotFound } from '../platform/errors.ts';
import { isId } from '../platform/ids.ts';
import { type Rows, rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { loadedThread } from './loaded.ts';
import { whyNotWrite } from './thread.commands.ts';
import { vote as mayVote } from './thread.policy.ts';

const allowed = {
  policy: mayVote,
  refusal: (facts: { locked: boolean }) => whyNotWrite(facts, 'Join this community to vote.'),
  lock: false,
};

/** The viewer's choice in a poll, in place of an earlier one; none takes it back. The poll is locked: two at once are one after the other. */
export const vote = (ctx: Context, threadId: string, given: string[]): Promise<string> =>
  transact(ctx, async (em) => {
    const thread = await loadedThread(em, ctx, threadId, allowed);
    const rows = rowsWithin(em);
    const chosen = [...new Set(given.filter(isId))];
    const [poll] = await rows<{ multiple: boolean; closed: boolean }>(sql`select multiple,
      coalesce(closes_at <= ${ctx.clock()}::timestamptz, false) as closed from poll where thread_id = ${thread.id}::uuid for update`);
    if (!poll) throw new NotFound('This poll');
    if (poll.closed) throw new Forbidden('This poll is closed.');
    if (chosen.length > 1 && !poll.multiple) throw new Invalid({ optionIds: 'Choose one.' });
    const before = await rows<{ option_id: string }>(sql`delete from poll_vote
      where thread_id = ${thread.id}::uuid and person_id = ${ctx.viewer.personId}::uuid returning option_id`);
    const now = await rows<{ option_id: string }>(sql`insert into poll_vote (option_id, person_id, thread_id)
      select o.id, ${ctx.viewer.personId}::uuid, o.thread_id from poll_option o
      where o.thread_id = ${thread.id}::uuid and o.id = any(${chosen}::uuid[]) returning option_id`);
    if (now.length !== given.length) throw new Invalid({ optionIds: 'Choose from what the poll offers.' });
    await count(rows, thread.id, before, now);
    return thread.id;
  });

type Chosen = { option_id: string }[];

async function count(rows: Rows, threadId: string, before: Chosen, now: Chosen): Promise<void> {
  const ids = (chosen: Chosen) => chosen.map(({ option_id: id }) => id);
  await rows(sql`update poll_option set vote_count = vote_count - (id = any(${ids(before)}::uuid[]))::int
      + (id = any(${ids(now)}::uuid[]))::int where thread_id = ${threadId}::uuid`);
  const more = Math.sign(now.length) - Math.sign(before.length);
  await rows(sql`update poll set voter_count = voter_count + ${more}::int where thread_id = ${threadId}::uuid`);
}

/** The viewer is for an idea, or no longer. However often it is said, it counts once. */
export const voteForIdea = (ctx: Context, threadId: string, inFavour: boolean): Promise<string> =>
  transact(ctx, async (em) => {
    const { id, form } = await loadedThread(em, ctx, threadId, allowed);
    if (form !== 'IDEA') throw new Forbidden('Only ideas are voted for.');
    const rows = rowsWithin(em);
    const me = ctx.viewer.personId;
    const changed = await rows(
      inFavour
        ? sql`insert into idea_vote (thread_id, person_id) values (${id}::uuid, ${me}::uuid) on conflict do nothing returning 1`
        : sql`delete from idea_vote where thread_id = ${id}::uuid and person_id = ${me}::uuid returning 1`,
    );
    const more = inFavour ? changed.length : -changed.length;
    if (more) await rows(sql`update thread set vote_count = vote_count + ${more}::int where id = ${id}::uuid`);
    return id;
  });
