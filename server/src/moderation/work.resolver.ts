import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { MembershipConnection } from '../communities/community.types.ts';
import { Community } from '../communities/community.ts';
import { Membership } from '../communities/membership.ts';
import { ThreadConnection } from '../discussions/thread.types.ts';
import { SignedInViewer } from '../identity/viewer.types.ts';
import { PageArgs } from '../platform/page.ts';
import { built } from '../platform/read.ts';
import { DateTime } from '../platform/scalars.ts';

type Info = GraphQLResolveInfo;
type Counted = { waitingCount: number | null };

@Resolver(() => Community)
export class WorkOfCommunityResolver {
  @FieldResolver(() => ThreadConnection, {
    description: 'Questions without an accepted answer for three days, oldest first; none but to facilitators.',
  })
  waitingQuestions(@Root() community: Community, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<ThreadConnection>(community, info);
  }

  @FieldResolver(() => MembershipConnection, {
    description: 'Who came in the last 30 days and nobody has welcomed; none but to facilitators.',
  })
  unwelcomedMembers(@Root() community: Community, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<MembershipConnection>(community, info);
  }

  @FieldResolver(() => MembershipConnection, {
    description:
      'Who read or wrote there within the last 240 days, and not within the last 60; counted up to 100, none but to facilitators.',
  })
  quietMembers(@Root() community: Community, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<MembershipConnection>(community, info);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Reports, requests, questions and newcomers that wait, up to 100 of each; null but to facilitators.',
  })
  waitingCount(@Root() { waitingCount }: Counted): number | null {
    return waitingCount;
  }
}

@Resolver(() => Membership)
export class WorkOfMembershipResolver {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When a member who has gone quiet was last there; for facilitators, and null of all others.',
  })
  quietSince(@Root() { quietSince }: { quietSince: Date | null }): Date | null {
    return quietSince;
  }
}

@Resolver(() => SignedInViewer)
export class WorkOfViewerResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'What waits in all the communities that the viewer facilitates; null where there is none.',
  })
  waitingCount(@Root() { waitingCount }: Counted): number | null {
    return waitingCount;
  }
}
