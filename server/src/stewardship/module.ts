import type { Module } from '../platform/module.ts';
import { CommunityNeedResolver } from './community-need.resolver.ts';
import { CommunityNeed } from './community-need.ts';

/** LGA staff look after communities that are left alone. */
export const stewardship: Module = {
  name: 'stewardship',
  entities: [CommunityNeed],
  resolvers: [CommunityNeedResolver],
};
