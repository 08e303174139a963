import { Field, ObjectType } from 'type-graphql';
import { Thread } from '../discussions/thread.ts';
import { connectionOf } from '../platform/page.ts';
import { FollowLevel } from './following.ts';

@ObjectType({ description: 'What the viewer is told of something.' })
export class ViewerFollowing {
  @Field(() => FollowLevel)
  level!: FollowLevel;

  @Field(() => Boolean, { description: 'By their own choice; otherwise by default.' })
  chosen!: boolean;
}

@ObjectType({ description: 'A discussion for which the viewer chose what to be told.' })
export class FollowedThread {
  @Field(() => FollowLevel)
  level!: FollowLevel;

  @Field(() => Thread)
  thread!: Thread;
}

export const FollowedThreadConnection = connectionOf('FollowedThread', () => FollowedThread);
export type FollowedThreadConnection = InstanceType<typeof FollowedThreadConnection>;
