import type { Module } from '../platform/module.ts';
import type { ShapeField } from '../platform/shape.ts';
import { CouncilMembership, Representative } from './council-membership.ts';
import {
  CommunityInterestGroupResolver,
  CouncilMembershipResolver,
  InterestGroupResolver,
} from './interest-group.resolver.ts';
import { interestGroupOf } from './interest-group.shape.ts';
import { InterestGroup } from './interest-group.ts';
import { YearlyReport } from './yearly-report.ts';

/** Special interest groups: communities of which councils are members. */
export const interestGroups: Module = {
  name: 'interest-groups',
  entities: [InterestGroup, CouncilMembership, Representative, YearlyReport],
  resolvers: [InterestGroupResolver, CouncilMembershipResolver, CommunityInterestGroupResolver],
  hangs: ({ kind }): Record<string, ShapeField> => (kind === 'COMMUNITY' ? { interestGroup: interestGroupOf } : {}),
};
