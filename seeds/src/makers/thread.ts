import type { EntityManager } from '@mikro-orm/postgresql';
import { Community } from '@knowledge-hub/server/communities/community.ts';
import { Reply } from '@knowledge-hub/server/discussions/reply.ts';
import { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { CaseStudy } from '@knowledge-hub/server/case-studies/case-study.ts';
import { Document } from '@knowledge-hub/server/library/document.ts';
import { nextNumber } from './making.ts';

type GivenReply = { author: Person; body?: string; at?: Date };
type Given = Partial<Omit<Thread, 'author'>> & {
  about: Community | CaseStudy | Document;
  author: Person;
  replies?: GivenReply[];
  /** Position of the accepted one among the replies. */
  accepted?: number;
};

/** With its replies; the audience follows what it hangs on. */
export function makeThread(em: EntityManager, { about, replies = [], accepted, ...given }: Given): Thread {
  const at = given.createdAt ?? new Date();
  const id = given.id ?? crypto.randomUUID();
  const inCommunity = about instanceof Community;
  const thread = em.create(Thread, {
    title: `A matter ${nextNumber()}`,
    body: 'What do others do?',
    audience: audienceOf(about),
    createdAt: at,
    updatedAt: at,
    form: given.question ? 'QUESTION' : 'DISCUSSION',
    ...given,
    question: given.question ?? given.form === 'QUESTION',
    id,
    aboutKind: inCommunity ? 'COMMUNITY' : about instanceof Document ? 'DOCUMENT' : 'CASE_STUDY',
    aboutId: about.id,
    replyCount: replies.length,
    lastActivityAt: replies.at(-1)?.at ?? at,
  });
  em.persist(thread);
  replies.forEach((reply, position) => {
    const row = em.create(Reply, {
      id: crypto.randomUUID(),
      thread,
      author: reply.author,
      anonymous: (given.anonymous ?? false) && reply.author === given.author,
      body: reply.body ?? `An answer ${nextNumber()}`,
      createdAt: reply.at ?? new Date(at.getTime() + (position + 1) * 60_000),
    });
    em.persist(row);
    if (position === accepted) thread.acceptedReplyId = row.id;
  });
  if (inCommunity) {
    about.threadCount = (about.threadCount ?? 0) + 1;
    if (!about.lastActivityAt || about.lastActivityAt < thread.lastActivityAt)
      about.lastActivityAt = thread.lastActivityAt;
  }
  return thread;
}

const audienceOf = (about: Given['about']): string[] => {
  if (about instanceof Document) return about.audience;
  return about instanceof Community
    ? Community.contentAudience(about.id, about.visibility, about.requiredRole)
    : ['sector'];
};
