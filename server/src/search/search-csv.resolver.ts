import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { SearchSort } from '../platform/search-index.ts';
import { mostRows, searchCsv } from './search-csv.ts';
import { SearchCsv } from './search-csv.types.ts';
import { SearchFilter } from './search.inputs.ts';

@Resolver()
export class SearchCsvResolver {
  @Query(() => SearchCsv, { description: 'The same search as a table, in the same order.' })
  searchCsv(
    @Arg('query', () => String) text: string,
    @Arg('filter', () => SearchFilter, { nullable: true }) filter: SearchFilter | null,
    @Arg('sort', () => SearchSort, { defaultValue: 'RELEVANCE' }) sort: SearchSort,
    @Arg('likeMine', () => Boolean, { nullable: true }) likeMine: boolean | null,
    @Arg('first', () => Int, { defaultValue: mostRows, description: `Rows, at most ${mostRows}.` }) first: number,
    @Ctx() ctx: Context,
  ) {
    return searchCsv(ctx, { text, filter: filter ?? {}, sort, likeMine, first });
  }
}
