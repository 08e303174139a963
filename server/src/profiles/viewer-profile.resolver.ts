import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Membership } from '../communities/membership.ts';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { abilities } from '../platform/policy.ts';
import { RestingMembership } from './resting-membership.ts';
import { ViewerAbilities } from './viewer-abilities.ts';
import { viewerPolicies } from './viewer.policy.ts';

@Resolver(() => SignedInViewer)
export class ViewerProfileResolver {
  @FieldResolver(() => [Membership], { description: 'Also requests that wait; newest first.' })
  memberships(@Root() { memberships }: { memberships: Membership[] }): Membership[] {
    return memberships;
  }

  @FieldResolver(() => [RestingMembership], {
    description: 'Those that count for nothing at present, for want of the role that the community asks for.',
  })
  restingMemberships(@Root() { restingMemberships }: { restingMemberships: RestingMembership[] }): RestingMembership[] {
    return restingMemberships;
  }

  @FieldResolver(() => ViewerAbilities)
  viewerCan(@Ctx() { viewer }: Context): ViewerAbilities {
    return abilities(viewerPolicies, viewer, undefined);
  }
}
