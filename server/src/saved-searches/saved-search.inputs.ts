import { Field, ID, InputType } from 'type-graphql';
import { SearchSort } from '../platform/search-index.ts';
import { SearchFilter } from '../search/search.inputs.ts';
import { AlertFrequency } from './saved-search.ts';

@InputType()
export class SaveSearchInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  query!: string;

  @Field(() => SearchFilter, { nullable: true })
  filter?: SearchFilter | null;

  @Field(() => SearchSort, { defaultValue: 'RELEVANCE' })
  sort!: SearchSort;

  @Field(() => AlertFrequency, { defaultValue: 'NONE' })
  frequency!: AlertFrequency;

  @Field(() => String, {
    nullable: true,
    description: 'Where its results are on this site, if not under the words alone.',
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key saves once, however often it is sent.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateSavedSearchInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => AlertFrequency, { nullable: true })
  frequency?: AlertFrequency | null;
}
