import type { EntityManager } from '@mikro-orm/postgresql';
import { IdeaVote, Poll, PollOption, PollVote } from '@knowledge-hub/server/discussions/poll.ts';
import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import { makeCommunity } from '../makers/community.ts';
import { makeThread } from '../makers/thread.ts';
import { type Cast, named } from './demo.ts';
import type { CommunityStory, ThreadStory } from './story.ts';

const founded = new Date('2025-05-12T09:00:00Z');

export function tellCommunities(em: EntityManager, cast: Cast, stories: CommunityStory[]): void {
  const { people } = cast;
  for (const { key, kind, facilitators, members, themes, ...rest } of stories)
    cast.communities.set(
      key,
      makeCommunity(em, {
        ...rest,
        slug: key,
        visibility: kind,
        themeSlugs: themes,
        facilitators: facilitators.map((person) => named(people, person)),
        members: members.map((person) => named(people, person)),
        demonstration: true,
        createdAt: founded,
        updatedAt: founded,
      }),
    );
}

export function tellThreads(em: EntityManager, cast: Cast, stories: ThreadStory[]): void {
  for (const { community, caseStudy, author, at, replies, votes, poll, ...rest } of stories) {
    const thread = makeThread(em, {
      ...rest,
      voteCount: votes?.length ?? 0,
      about: community ? named(cast.communities, community) : named(cast.studies, caseStudy ?? ''),
      author: named(cast.people, author),
      createdAt: new Date(at),
      replies: replies.map((reply) => ({ ...reply, author: named(cast.people, reply.author), at: new Date(reply.at) })),
    });
    for (const person of votes ?? []) em.persist(em.create(IdeaVote, { thread, person: named(cast.people, person) }));
    if (poll) tellPoll(em, cast, thread, poll);
  }
}

type PollStory = NonNullable<ThreadStory['poll']>;

function tellPoll(
  em: EntityManager,
  { people }: Cast,
  thread: Thread,
  { multiple, closesAt, options }: PollStory,
): void {
  const voterCount = new Set(options.flatMap(({ votes }) => votes)).size;
  em.persist(em.create(Poll, { thread, multiple: multiple ?? false, closesAt: new Date(closesAt), voterCount }));
  options.forEach(({ label, votes }, place) => {
    const option = em.create(PollOption, { id: crypto.randomUUID(), thread, place, label, voteCount: votes.length });
    em.persist(option);
    for (const key of votes) em.persist(em.create(PollVote, { thread, option, person: named(people, key) }));
  });
}
