import { communityShape } from '../communities/community.shape.ts';
import { threadShape } from '../discussions/thread.shape.ts';
import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { offer } from '../platform/shape.ts';
import { CommunityFollowingResolver, FollowingResolver, ThreadFollowingResolver } from './following.resolver.ts';
import { followedThreadsOfViewer, followingOn } from './following.shape.ts';
import { Following, ToldUntil } from './following.ts';
import { joinFollowings } from './join-followings.ts';

offer(viewerShape, followedThreadsOfViewer);
offer(communityShape, followingOn.community);
offer(threadShape, followingOn.thread);

export const following: Module = {
  name: 'following',
  entities: [Following, ToldUntil],
  joining: joinFollowings,
  resolvers: [CommunityFollowingResolver, ThreadFollowingResolver, FollowingResolver],
};
