import type { EntityManager } from '@mikro-orm/postgresql';
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
  for (const { community, caseStudy, author, at, replies, ...rest } of stories)
    makeThread(em, {
      ...rest,
      about: community ? named(cast.communities, community) : named(cast.studies, caseStudy ?? ''),
      author: named(cast.people, author),
      createdAt: new Date(at),
      replies: replies.map((reply) => ({ ...reply, author: named(cast.people, reply.author), at: new Date(reply.at) })),
    });
}
