import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { transact } from '../platform/transact.ts';
import { followersOf } from './following.levels.ts';
import { follow as mayFollow } from './following.policy.ts';
import type { FollowLevel } from './following.ts';

/** What the viewer is told of a community or a thread from now on; null: what one is told by default. */
export const follow = (ctx: Context, id: string, level?: FollowLevel | null): Promise<SubjectRef> =>
  transact(ctx, async (em) => {
    const rows = rowsWithin(em);
    const ref = await ctx.subjects.refOf(ctx, checkedId(id));
    if (!ref) throw new NotFound();
    const { personId } = ctx.viewer;
    const [{ inside } = { inside: false }] = await rows<{ inside: boolean }>(
      sql`select exists (select from (${followersOf(ctx.subjects, ref.kind, id)}) f where f.person_id = ${personId}::uuid) as inside`,
    );
    allow(mayFollow, ctx.viewer, { kind: ref.kind, inside }, whyNot(ctx));
    if (ref.kind === 'THREAD' && level === 'NEW_THREADS')
      throw new Invalid({ level: 'Follow this discussion, or do not, or mute it.' });
    await rows(
      level
        ? sql`insert into following (person_id, subject_id, kind, level, at)
            values (${personId}::uuid, ${id}::uuid, ${ref.kind}, ${level}, ${ctx.clock()}::timestamptz)
            on conflict (person_id, subject_id) do update set level = excluded.level, at = excluded.at`
        : sql`delete from following where person_id = ${personId}::uuid and subject_id = ${id}::uuid`,
    );
    return ref;
  });

const whyNot = ({ viewer }: Context): string =>
  viewer.verified ? 'Join this community to be told what is new in it.' : 'Verify your e-mail address first.';
