import { facilitate } from '../communities/community.policy.ts';
import { communityShape } from '../communities/community.shape.ts';
import type { Context } from '../platform/context.ts';
import { csvOf } from '../platform/csv.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import { isId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import sql from '../platform/sql.ts';
import type { CommunityMonth } from './community-month.ts';
import { monthsKept } from './months.ts';

const head = [
  'Month',
  'Members who wrote',
  'Members who read',
  'Councils that wrote',
  'New discussions',
  'With a reply from another council',
  'Questions asked',
  'Answered within 3 days',
  'Answered since',
  'Without an answer now',
  'Median hours to first answer',
  'Invited',
  'Came',
  'Documents added',
  'Events held',
  'Places held',
  'Counted at',
];

type Row = Omit<CommunityMonth, 'community' | 'countedAt'> & { countedAt: string };

/** The months of a community as its page shows them, a line each, for a spreadsheet. */
export async function activityCsv(ctx: Context, id: string, months: number): Promise<string> {
  if (months < 1 || months > monthsKept) throw new Invalid({ months: `From 1 to ${monthsKept} months.` });
  const [community] = isId(id)
    ? await ctx.rows<{
        id: string;
        closed: boolean;
      }>(sql`select c.id, c.closed_at is not null as closed from community c
        where c.id = ${id}::uuid and ${communityShape.visible(sql`c`, ctx.scope)}`)
    : [];
  if (!community) throw new NotFound('This community');
  allow(facilitate, ctx.viewer, community, 'The facilitators of a community see what came of it.');
  const rows = await ctx.rows<Row>(sql`
    select to_char(month, 'YYYY-MM') as month, writers, readers, councils, threads, crossed, questions,
      answered_soon as "answeredSoon", answered, median_minutes as "medianMinutes", invited, came, documents, events, places,
      to_char(counted_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"') as "countedAt"
    from community_month where community_id = ${id}::uuid order by month desc limit ${months}::int`);
  return csvOf([head, ...rows.map(cells)]);
}

const cells = (it: Row): (string | number | null)[] => [
  it.month,
  it.writers,
  it.readers ?? null,
  it.councils,
  it.threads,
  it.crossed,
  it.questions,
  it.answeredSoon,
  it.answered,
  it.questions - it.answered,
  it.medianMinutes == null ? null : Math.round(it.medianMinutes / 6) / 10,
  it.invited ?? null,
  it.came ?? null,
  it.documents,
  it.events,
  it.places,
  it.countedAt,
];
