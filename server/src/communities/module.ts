import type { Module } from '../platform/module.ts';
import type { ShapeField } from '../platform/shape.ts';
import { leaveCommunities } from './leave-communities.ts';
import { communityDiscussed } from './community.discussed.ts';
import { CommunityResolver } from './community.resolver.ts';
import { communitySearchable } from './community.searchable.ts';
import { communityShape } from './community.shape.ts';
import { CommunityVisit } from './community-visit.ts';
import { Community } from './community.ts';
import { frontHolder, welcomeHolder } from './held-pictures.ts';
import { InvitationResolver } from './invitation.resolver.ts';
import { invitationsOf } from './invitation.shape.ts';
import { forgetInvitations } from './forget-invitations.ts';
import { Invitation } from './invitation.ts';
import { MembershipResolver } from './membership.resolver.ts';
import { Membership } from './membership.ts';
import { ShutOutResolver } from './shut-out.resolver.ts';
import { Sanction } from './sanction.ts';

export const communities: Module = {
  name: 'communities',
  entities: [Community, CommunityVisit, Membership, Invitation, Sanction],
  resolvers: [CommunityResolver, MembershipResolver, InvitationResolver, ShutOutResolver],
  subjects: [
    { kind: 'COMMUNITY', address: ['/communities/', 'slug'], shape: communityShape, discussed: communityDiscussed },
  ],
  searchables: [communitySearchable],
  fileHolders: [frontHolder, welcomeHolder],
  hangs: ({ kind }): Record<string, ShapeField> => (kind === 'COMMUNITY' ? { invitations: invitationsOf } : {}),
  async beforeErasure(em, ctx, personId) {
    await forgetInvitations(em, ctx, personId);
    await leaveCommunities(em, ctx, personId);
  },
};
