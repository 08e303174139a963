import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What a search finds, as a table of comma-separated values.' })
export class SearchCsv {
  @Field(() => String)
  text!: string;

  @Field(() => Int, { description: 'Rows below the head.' })
  rowCount!: number;

  @Field(() => Int, { description: 'All that the search finds, of which there may be more than rows.' })
  totalCount!: number;
}
