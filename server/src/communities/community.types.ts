import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/page.ts';
import { Community } from './community.ts';
import { Membership } from './membership.ts';

@ObjectType({ description: 'What the viewer may do in a community.' })
export class CommunityAbilities {
  @Field(() => Boolean)
  read!: boolean;

  @Field(() => Boolean)
  join!: boolean;

  @Field(() => Boolean)
  askToJoin!: boolean;

  @Field(() => Boolean)
  leave!: boolean;

  @Field(() => Boolean)
  startThread!: boolean;

  @Field(() => Boolean)
  facilitate!: boolean;
}

export const CommunityConnection = connectionOf('Community', () => Community);
export type CommunityConnection = InstanceType<typeof CommunityConnection>;

export const MembershipConnection = connectionOf('Membership', () => Membership);
export type MembershipConnection = InstanceType<typeof MembershipConnection>;
