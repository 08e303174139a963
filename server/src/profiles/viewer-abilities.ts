import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What the viewer may do anywhere in the hub.' })
export class ViewerAbilities {
  @Field(() => Boolean)
  submitCaseStudy!: boolean;

  @Field(() => Boolean)
  reviewCaseStudies!: boolean;

  @Field(() => Boolean, { description: 'See what people search for, and change the words that search knows.' })
  curate!: boolean;

  @Field(() => Boolean)
  createCommunity!: boolean;

  @Field(() => Boolean)
  administer!: boolean;
}
