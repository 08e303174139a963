import type { EntityManager } from '@mikro-orm/postgresql';
import { CommunityMonth } from '@knowledge-hub/server/activity/community-month.ts';
import { Community } from '@knowledge-hub/server/communities/community.ts';
import { Sanction } from '@knowledge-hub/server/communities/sanction.ts';
import { Reply } from '@knowledge-hub/server/discussions/reply.ts';
import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { Removal } from '@knowledge-hub/server/moderation/removal.ts';
import { Report, ReportedPost } from '@knowledge-hub/server/moderation/report.ts';
import { ModerationEntry } from '@knowledge-hub/server/moderation-log/moderation-entry.ts';

type Given = {
  threads: Record<'openThread' | 'hiddenThread' | 'removedThread' | 'studyThread', Thread>;
  people: Record<'member' | 'author' | 'facilitator' | 'waiting', Person>;
};

/** What was reported, removed and written down of it. */
export function makeModerated(em: EntityManager, { threads, people }: Given) {
  const at = new Date();
  const { removedThread, openThread, hiddenThread, studyThread } = threads;
  const reason = 'OFF_TOPIC';
  const { title, body: words } = removedThread;
  Object.assign(removedThread, { removedFor: reason, audience: [] });
  const reported = (thread: Thread, author: Person) => {
    const post = em.create(ReportedPost, { id: crypto.randomUUID(), thread, at });
    return {
      post,
      report: em.create(Report, { id: crypto.randomUUID(), post, author, reason, note: `Not about ${title}`, at }),
    };
  };
  const { post: reportedPost } = reported(openThread, people.member);
  const { post: hiddenReported } = reported(hiddenThread, people.member);
  const { post: studyReported } = reported(studyThread, people.member);
  // The accepted answer of every thread is known by its id alone here.
  const reply = em.getReference(Reply, openThread.acceptedReplyId!);
  em.create(ReportedPost, { id: crypto.randomUUID(), reply, at });
  const removal = em.create(Removal, {
    id: crypto.randomUUID(),
    thread: removedThread,
    author: people.author,
    by: people.facilitator,
    reason,
    note: 'Ask it elsewhere.',
    words,
    at,
  });
  const studyEntry = em.create(ModerationEntry, {
    id: crypto.randomUUID(),
    placeKind: 'CASE_STUDY',
    placeId: studyThread.aboutId,
    act: 'THREAD_LOCKED',
    at,
  });
  const sanctioned = { communityId: openThread.aboutId, by: people.facilitator, reason: 'For the third time.', at };
  const measure = (person: Person, given: Partial<Sanction>) => {
    const { communityId, ...rest } = sanctioned;
    const community = em.getReference(Community, communityId);
    return em.create(Sanction, { id: crypto.randomUUID(), community, person, kind: 'BAN', ...rest, ...given });
  };
  const sanction = measure(people.waiting, {});
  const warning = measure(people.member, { kind: 'WARNING', seenAt: at });
  em.create(CommunityMonth, {
    community: em.getReference(Community, openThread.aboutId),
    month: `${at.toISOString().slice(0, 7)}-01`,
    countedAt: at,
    readers: 3,
    invited: 2,
    came: 1,
    medianMinutes: 90,
  } as never);
  const moderationEntry = em.create(ModerationEntry, {
    id: crypto.randomUUID(),
    placeKind: 'COMMUNITY',
    placeId: removedThread.aboutId,
    act: 'POST_REMOVED',
    reason,
    note: 'Ask it elsewhere.',
    actor: people.facilitator,
    person: people.author,
    removalId: removal.id,
    at,
  });
  return { reportedPost, hiddenReported, studyReported, removal, moderationEntry, studyEntry, sanction, warning };
}
