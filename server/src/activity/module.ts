import { communityShape } from '../communities/community.shape.ts';
import type { Module } from '../platform/module.ts';
import { offer } from '../platform/shape.ts';
import { ActivityResolver } from './activity.resolver.ts';
import { activityOfCommunity } from './activity.shape.ts';
import { CommunityMonth } from './community-month.ts';

offer(communityShape, activityOfCommunity);

export const activity: Module = { name: 'activity', entities: [CommunityMonth], resolvers: [ActivityResolver] };
