import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../platform/page.ts';
import { Reply } from './reply.ts';
import { ThreadForm, ThreadSort } from './thread-form.ts';
import { Thread } from './thread.ts';

@ObjectType({ description: 'What the viewer may do with a thread.' })
export class ThreadAbilities {
  @Field(() => Boolean)
  reply!: boolean;

  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean)
  acceptAnswer!: boolean;

  @Field(() => Boolean, { description: 'In a poll, or for an idea.' })
  vote!: boolean;

  @Field(() => Boolean, { description: 'Lock and pin.' })
  facilitate!: boolean;

  @Field(() => Boolean, { description: 'Look up who asked without their name.' })
  discloseAuthor!: boolean;

  @Field(() => Boolean, { description: 'Say what is wrong with it.' })
  report!: boolean;

  @Field(() => Boolean, { description: "Take it from everybody's sight, with a reason." })
  remove!: boolean;
}

@ObjectType({ description: 'What the viewer may do with a reply.' })
export class ReplyAbilities {
  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean, { description: 'For good.' })
  delete!: boolean;

  @Field(() => Boolean, { description: 'Say what is wrong with it.' })
  report!: boolean;

  @Field(() => Boolean, { description: "Take it from everybody's sight, with a reason." })
  remove!: boolean;
}

export const ThreadConnection = connectionOf('Thread', () => Thread);
export type ThreadConnection = InstanceType<typeof ThreadConnection>;

@ArgsType()
export class ThreadsArgs extends PageArgs {
  @Field(() => ThreadForm, { nullable: true })
  form?: ThreadForm;

  @Field(() => Boolean, { nullable: true, description: 'Only questions without an accepted answer.' })
  unanswered?: boolean;

  @Field(() => String, { nullable: true, description: 'Only those whose title holds this; then of any form.' })
  titled?: string;

  @Field(() => ThreadSort, { defaultValue: ThreadSort.ACTIVE })
  sort: ThreadSort = 'ACTIVE';
}

@ArgsType()
export class RepliesArgs extends PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 100.' })
  override first: number = 50;
}

export const ReplyConnection = connectionOf('Reply', () => Reply);
export type ReplyConnection = InstanceType<typeof ReplyConnection>;
