import sql, { empty } from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { Invalid, Unauthenticated } from '../platform/errors.ts';
import { checkedId, isId } from '../platform/ids.ts';

const most = 200;

type Which = { ids?: string[] | null; about?: string | null };

/** These of the viewer's notifications are read now, or those about one thing; all of them where none are named. */
export async function markNotificationsRead(ctx: Context, { ids, about }: Which): Promise<void> {
  const { personId } = ctx.viewer;
  if (!personId) throw new Unauthenticated();
  if (ids && ids.length > most) throw new Invalid({ ids: `At most ${most} at a time.` });
  const those = ids ? sql`and id = any(${ids.filter(isId)}::uuid[])` : empty;
  const of = about
    ? sql`and bound and exists (select from notification_subject s
        where s.notification_id = notification.id and s.subject_id = ${checkedId(about)}::uuid)`
    : empty;
  await ctx.rows(sql`
    update notification set read_at = ${ctx.clock()}::timestamptz
    where person_id = ${personId}::uuid and read_at is null ${those} ${of}`);
}
