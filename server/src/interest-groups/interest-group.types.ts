import { connectionOf } from '../platform/page.ts';
import { CouncilMembership } from './council-membership.ts';

export const CouncilMembershipConnection = connectionOf('CouncilMembership', () => CouncilMembership);
export type CouncilMembershipConnection = InstanceType<typeof CouncilMembershipConnection>;
