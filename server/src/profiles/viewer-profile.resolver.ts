import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Membership } from '../communities/membership.ts';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { abilities } from '../platform/policy.ts';
import { ViewerAbilities } from './viewer-abilities.ts';
import { viewerPolicies } from './viewer.policy.ts';

@Resolver(() => SignedInViewer)
export class ViewerProfileResolver {
  @FieldResolver(() => [Membership], { description: 'Also requests that wait; newest first.' })
  memberships(@Root() { memberships }: { memberships: Membership[] }): Membership[] {
    return memberships;
  }

  @FieldResolver(() => ViewerAbilities)
  viewerCan(@Ctx() { viewer }: Context): ViewerAbilities {
    return abilities(viewerPolicies, viewer, undefined);
  }
}
