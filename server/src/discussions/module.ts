import type { Module } from '../platform/module.ts';
import type { ShapeField } from '../platform/shape.ts';
import { FeatureResolver } from './feature.resolver.ts';
import { Disclosure } from './disclosure.ts';
import { LiveThreadResolver } from './live.resolver.ts';
import { becomeFormerMembers } from './former-members.ts';
import { DiscussableResolver } from './discussable.resolver.ts';
import { MentionResolver } from './mention.resolver.ts';
import { Mention } from './mention.ts';
import { LinkedResolver } from './linked.resolver.ts';
import { SplitResolver } from './split.resolver.ts';
import { ThreadSplit } from './thread-split.ts';
import { IdeaVote, Poll, PollOption, PollVote } from './poll.ts';
import { MergeResolver } from './merge.resolver.ts';
import { ThreadMerge } from './thread-merge.ts';
import { MoveResolver } from './move.resolver.ts';
import { ThreadMove } from './thread-move.ts';
import { viewerMayPostAtOf } from './pace.ts';
import { ReactionResolver } from './reaction.resolver.ts';
import { Reaction, ReactionCount } from './reaction.ts';
import { VotingResolver } from './voting.resolver.ts';
import { ReplyResolver } from './reply.resolver.ts';
import { Reply, Revision } from './reply.ts';
import { replyHolder, threadHolder } from './held-pictures.ts';
import { ReadingResolver } from './reading.resolver.ts';
import { SubjectReading, ThreadReading } from './thread-reading.ts';
import { unreadThreadCountOf } from './unread.ts';
import { followAudience } from './thread.audience.ts';
import { threadNews } from './thread.news.ts';
import { ThreadResolver } from './thread.resolver.ts';
import { ThreadRevision } from './thread-revision.ts';
import { threadSearchable } from './thread.searchable.ts';
import { featuredThreadsOf, threadIsIn, threadShape, threadsOf } from './thread.shape.ts';
import { Thread } from './thread.ts';

export const discussions: Module = {
  name: 'discussions',
  entities: [
    Thread,
    ThreadRevision,
    Reply,
    Revision,
    ThreadReading,
    SubjectReading,
    Disclosure,
    Poll,
    PollOption,
    PollVote,
    IdeaVote,
    Reaction,
    ReactionCount,
    ThreadMove,
    Mention,
    ThreadSplit,
    ThreadMerge,
  ],
  resolvers: [
    ThreadResolver,
    ReplyResolver,
    DiscussableResolver,
    ReadingResolver,
    VotingResolver,
    ReactionResolver,
    MoveResolver,
    MentionResolver,
    LiveThreadResolver,
    LinkedResolver,
    SplitResolver,
    MergeResolver,
    FeatureResolver,
  ],
  subjects: [
    {
      kind: 'THREAD',
      address: ['/threads/', 'id'],
      shape: threadShape,
      news: threadNews,
      follow: followAudience,
      within: threadIsIn,
    },
  ],
  searchables: [threadSearchable],
  fileHolders: [threadHolder, replyHolder],
  hangs: ({ discussed }): Record<string, ShapeField> =>
    discussed
      ? {
          threads: threadsOf(discussed),
          featuredThreads: featuredThreadsOf,
          unreadThreadCount: unreadThreadCountOf(discussed),
          viewerMayPostAt: viewerMayPostAtOf(discussed),
        }
      : {},
  beforeErasure: becomeFormerMembers,
};
