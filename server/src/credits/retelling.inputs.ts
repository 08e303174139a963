import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Posts of one discussion, of which a case study is to be made.' })
export class RetellThreadInput {
  @Field(() => ID)
  threadId!: string;

  @Field(() => [ID], { description: 'The discussion for its opening, and replies; at most 20.' })
  postIds!: string[];

  @Field(() => String, { description: 'Of the case study. Colleagues and reviewers read it.' })
  title!: string;

  @Field(() => ID, { nullable: true, description: "Lead organisation; the viewer's own when absent." })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key makes one draft, however often it is sent.' })
  idempotencyKey?: string | null;
}
