import type { Module } from '../platform/module.ts';
import { communityDiscussed } from './community.discussed.ts';
import { CommunityResolver } from './community.resolver.ts';
import { communitySearchable } from './community.searchable.ts';
import { communityShape } from './community.shape.ts';
import { Community } from './community.ts';
import { MembershipResolver } from './membership.resolver.ts';
import { Membership } from './membership.ts';

export const communities: Module = {
  name: 'communities',
  entities: [Community, Membership],
  resolvers: [CommunityResolver, MembershipResolver],
  subjects: [{ kind: 'COMMUNITY', shape: communityShape, discussed: communityDiscussed }],
  searchables: [communitySearchable],
};
