import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/page.ts';
import { choices } from '../platform/vocabulary.ts';
import { HandledQuery } from './handled-query.ts';

export const SearchedList = choices(
  'SearchedList',
  ['TOP', 'NOTHING_FOUND', 'NEVER_OPENED', 'COMMISSIONED', 'PUT_ASIDE'],
  'TOP has all but what is ignored, the next two what is to do, the last what was done or ignored.',
);
export type SearchedList = keyof typeof SearchedList;

@ObjectType({ description: 'What people searched for, in the words they used, counted over a span of days.' })
export class SearchedQuery {
  @Field(() => String)
  query!: string;

  @Field(() => Int, { description: 'How often, within the span.' })
  asked!: number;

  @Field(() => Int, { description: 'How often in the span before.' })
  askedBefore!: number;

  @Field(() => Int, { description: 'How often nothing was found.' })
  nothingFound!: number;

  @Field(() => Int, { nullable: true, description: 'How many things the last of them found.' })
  results!: number | null;

  @Field(() => Int, { description: 'How often something was opened.' })
  opened!: number;

  @Field(() => Float, { nullable: true, description: 'How far down it stood, on average; the first is 1.' })
  averageRank!: number | null;

  @Field(() => HandledQuery, { nullable: true })
  handled!: HandledQuery | null;
}

@ObjectType({ description: 'All counted searches of a span of days, and of the span before.' })
export class SearchTotals {
  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  askedBefore!: number;

  @Field(() => Int)
  nothingFound!: number;

  @Field(() => Int)
  nothingFoundBefore!: number;

  @Field(() => Int, { description: 'Searches after which something was opened.' })
  opened!: number;

  @Field(() => Int)
  openedBefore!: number;

  @Field(() => Int, { description: 'Answered by the simpler search, as the full one was away.' })
  degraded!: number;
}

export const SearchedQueryConnection = connectionOf('SearchedQuery', () => SearchedQuery);
