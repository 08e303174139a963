import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Args, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { PageArgs } from '../platform/page.ts';
import { allow } from '../platform/policy.ts';
import { readOne, readPage } from '../platform/read.ts';
import { curate } from './curation.policy.ts';
import { handleSearchedQuery, reopenSearchedQuery } from './handled-query.commands.ts';
import { HandledQuery, Handling } from './handled-query.ts';
import { countOpening, countSearch } from './search-count.commands.ts';
import { ViewerKind } from './search-count.ts';
import { searchedQueriesCsv } from './searched-query.csv.ts';
import type { Period } from './searched-query.lists.ts';
import { handledQueryShape, listing, orderOf, searchedQueryShape, searchTotalsShape } from './searched-query.shape.ts';
import { SearchedList, SearchedQueryConnection, SearchTotals } from './searched-query.types.ts';

type Info = GraphQLResolveInfo;
type Kinds = ViewerKind[] | null;

const Days = () => Arg('days', () => Int, { defaultValue: 28, description: 'The last 1 to 200, today included.' });
const AskedBy = () => Arg('askedBy', () => [ViewerKind], { nullable: true, description: 'Everybody when absent.' });

@Resolver()
export class SearchedQueryResolver {
  @Query(() => SearchedQueryConnection, { description: 'For curators and administrators; the most frequent first.' })
  searchedQueries(
    @Arg('list', () => SearchedList) list: SearchedList,
    @Days() days: number,
    @AskedBy() askedBy: Kinds,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const period = periodOf(ctx, days, askedBy);
    const all = { ...page, where: () => sql`true`, order: orderOf[list] };
    return readPage<object>(listing(ctx, list, period), info, searchedQueryShape(period), all);
  }

  @Query(() => SearchTotals, { description: 'For curators and administrators.' })
  searchTotals(@Days() days: number, @AskedBy() askedBy: Kinds, @Ctx() ctx: Context, @Info() info: Info) {
    return readOne<SearchTotals>(ctx, info, searchTotalsShape(periodOf(ctx, days, askedBy)), () => sql`true`);
  }

  @Query(() => String, { description: 'The first 10,000 of a list as CSV; for curators and administrators.' })
  searchedQueriesCsv(
    @Arg('list', () => SearchedList) list: SearchedList,
    @Days() days: number,
    @AskedBy() askedBy: Kinds,
    @Ctx() ctx: Context,
  ) {
    return searchedQueriesCsv(ctx, list, periodOf(ctx, days, askedBy));
  }

  @Mutation(() => Boolean, {
    description:
      'Counts a search that somebody settled on, not each as they type; of the viewer, only their kind is kept.',
  })
  async countSearch(@Arg('query', () => String) query: string, @Ctx() ctx: Context) {
    await countSearch(ctx, query);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Counts that something found was opened; the first in the list has rank 1.' })
  async countOpening(
    @Arg('query', () => String) query: string,
    @Arg('rank', () => Int) rank: number,
    @Ctx() ctx: Context,
  ) {
    await countOpening(ctx, query, rank);
    return true;
  }

  @Mutation(() => HandledQuery)
  async handleSearchedQuery(
    @Arg('query', () => String) query: string,
    @Arg('handling', () => Handling) handling: Handling,
    @Arg('note', () => String, { nullable: true, description: 'Needed where something is commissioned.' }) note:
      | string
      | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const id = await handleSearchedQuery(ctx, query, handling, note);
    return readOne<HandledQuery>(ctx, info, handledQueryShape, (self) => sql`${self}.id = ${id}::uuid`);
  }

  @Mutation(() => Boolean, { description: 'Takes back what was said of it.' })
  async reopenSearchedQuery(@Arg('query', () => String) query: string, @Ctx() ctx: Context) {
    await reopenSearchedQuery(ctx, query);
    return true;
  }
}

function periodOf(ctx: Context, days: number, askedBy: Kinds): Period {
  allow(curate, ctx.viewer, undefined);
  if (days < 1 || days > 200) throw new Invalid({ days: 'Choose 1 to 200 days.' });
  return { days, askedBy, now: ctx.clock() };
}
