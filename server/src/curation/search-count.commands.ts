import sql from '../platform/sql.ts';
import { addressOf } from '../identity/limits.ts';
import { audience } from '../platform/audience.ts';
import type { Context } from '../platform/context.ts';
import { RateLimited, Unavailable } from '../platform/errors.ts';
import { type Limit, RateLimits } from '../platform/rate-limit.ts';
import { named } from '../platform/selection.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { search } from '../search/search.ts';
import { keptQuery, possibleNames } from './kept-query.ts';
import { type ViewerKind, viewerKindOf } from './search-count.ts';

const ofPerson: Limit = { name: 'count-search', most: 60, seconds: 600 };
/** A whole council may share one address. */
const ofAddress: Limit = { name: 'count-search-from', most: 300, seconds: 600 };
/** Different questions in a day; beyond them only those that were asked already are counted. */
const mostOfDay = 20_000;
const lowestRank = 1_000;

/**
 * Counts a search that somebody settled on. Says nothing of whether it was kept. What it found is counted here, as
 * anyone of the viewer's kind would find it: not even a number may tell what only some may see.
 */
export async function countSearch(ctx: Context, text: string): Promise<void> {
  const query = keptQuery(text);
  if (!query || !(await spared(ctx))) return;
  const kind = viewerKindOf(ctx.viewer);
  const { totalCount, degraded } = await resultsFor(ctx, kind, text);
  const day = dayOf(ctx);
  await ctx.rows(sql`
    insert into search_count as known (day, query, viewer_kind, asked, nothing_found, degraded, results)
    select ${day}::date, ${query}::text, ${kind}::text, 1, ${Number(totalCount === 0 && !degraded)}::int, ${Number(degraded)}::int,
      ${degraded ? null : totalCount}::int
    where not exists (select from person where lower(name) = any(${possibleNames(query)}::text[]))
      and ((select count(*) from (select from search_count where day = ${day}::date limit ${mostOfDay}::int) today) < ${mostOfDay}::int
        or exists (select from search_count where day = ${day}::date and query = ${query} and viewer_kind = ${kind}))
    on conflict (day, query, viewer_kind) do update set asked = known.asked + 1,
      nothing_found = known.nothing_found + excluded.nothing_found, degraded = known.degraded + excluded.degraded,
      results = coalesce(excluded.results, known.results)`);
}

/** Counts that something was opened, and how far down it stood. Never more often than was asked. */
export async function countOpening(ctx: Context, text: string, rank: number): Promise<void> {
  const query = keptQuery(text);
  if (!query || rank < 1 || rank > lowestRank || !(await spared(ctx))) return;
  await ctx.rows(sql`
    update search_count set opened = opened + 1, rank_sum = rank_sum + ${rank}::int
    where day = ${dayOf(ctx)}::date and query = ${query} and viewer_kind = ${viewerKindOf(ctx.viewer)}
      and opened < asked and results > 0`);
}

/** Whether this one may be counted: nobody fills the table, or makes a question popular, by repeating it. */
async function spared(ctx: Context): Promise<boolean> {
  const { personId } = ctx.viewer;
  const limits = new RateLimits(ctx.rows, ctx.clock);
  try {
    await (personId ? limits.spend(ofPerson, personId) : limits.spend(ofAddress, addressOf(ctx.http.request)));
    return true;
  } catch (cause) {
    if (cause instanceof RateLimited) return false;
    throw cause;
  }
}

async function resultsFor(ctx: Context, kind: ViewerKind, text: string) {
  const viewer = anyoneOf(kind);
  const args = { text, filter: {}, sort: 'RELEVANCE', first: 1 } as const;
  try {
    return await search({ ...ctx, viewer, scope: { ...ctx.scope, viewer } }, named('search'), args);
  } catch (cause) {
    if (cause instanceof Unavailable) return { totalCount: 0, degraded: true };
    throw cause;
  }
}

const roleOf: Partial<Record<ViewerKind, string>> = {
  OFFICER: 'OFFICER',
  ELECTED_MEMBER: 'ELECTED_MEMBER',
  STAFF: 'CURATOR',
};

/** Somebody of that kind who is in no community and at no organisation. */
function anyoneOf(kind: ViewerKind): Viewer {
  if (kind === 'ANONYMOUS') return anonymous;
  const role = roleOf[kind];
  const audiences = ['public', audience.sector, ...(role ? [audience.holdersOf(role)] : [])];
  return { ...anonymous, verified: true, audiences };
}

const dayOf = ({ clock }: Context): string => clock().toISOString().slice(0, 10);
