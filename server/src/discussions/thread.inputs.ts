import { Field, ID, InputType } from 'type-graphql';
import { PollInput } from './poll.inputs.ts';
import { ThreadForm } from './thread-form.ts';

@InputType()
export class StartThreadInput {
  @Field(() => ID, { description: 'Of a community, a case study or a document.' })
  aboutId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Markdown.' })
  body!: string;

  @Field(() => ThreadForm, { nullable: true, description: 'A discussion, unless it says that it is a question.' })
  form?: ThreadForm | null;

  @Field(() => PollInput, { nullable: true, description: 'For a poll.' })
  poll?: PollInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Nobody can add to it: for announcements.' })
  withoutReplies?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it waits for an answer.' })
  question?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Without the name, where the community allows it.' })
  anonymous?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same key makes one thread, however often it is sent.' })
  idempotencyKey?: string | null;
}
