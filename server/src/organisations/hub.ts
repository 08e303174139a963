import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Facts that a page needs before anybody signs in.' })
export class Hub {
  @Field(() => Boolean, { description: 'Everything here is invented.' })
  demonstration!: boolean;

  @Field(() => Int, { description: 'Published ones.' })
  caseStudyCount!: number;

  @Field(() => Int, { description: 'Those that exist today.' })
  organisationCount!: number;

  @Field(() => Int)
  openCommunityCount!: number;
}
