import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/page.ts';
import { CouncilMembership } from './council-membership.ts';

export const CouncilMembershipConnection = connectionOf('CouncilMembership', () => CouncilMembership);
export type CouncilMembershipConnection = InstanceType<typeof CouncilMembershipConnection>;

@ObjectType({ description: 'What the viewer may do with a council in a special interest group.' })
export class CouncilAbilities {
  @Field(() => Boolean, { description: 'Say who acts for it.' })
  nameRepresentatives!: boolean;
}
