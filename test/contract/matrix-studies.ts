import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseStudy, CaseStudyStage } from '@knowledge-hub/server/case-studies/case-study.ts';
import { Review } from '@knowledge-hub/server/case-studies/review.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { Credit } from '@knowledge-hub/server/credits/credit.ts';
import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import { makeAdoption } from '@knowledge-hub/seeds/makers/adoption.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';

type Given = {
  people: Record<'author' | 'member', Person>;
  council: Organisation;
  elsewhere: Organisation;
  reviewer: Person;
};

/** One study of each stage, and a council that has taken one up. */
export async function makeStudies(em: EntityManager, { people, council, elsewhere, reviewer }: Given) {
  const study = (stage: CaseStudyStage, title: string, given: Partial<Parameters<typeof makeCaseStudy>[1]> = {}) =>
    makeCaseStudy(em, { title, stage, organisation: council, author: people.author, themeSlugs: ['waste'], ...given });
  const published = study('PUBLISHED', 'Quillwort in public', {
    impactLines: [{ kind: 'SAVING', amount: 1_000, recurrence: 'YEARLY', year: 2025, status: 'ACHIEVED' }],
  });
  const studies = {
    draft: study('DRAFT', 'Obsidian at first'),
    submitted: study('SUBMITTED', 'Handed in', { submittedAt: new Date() }),
    inReview: study('IN_REVIEW', 'Being read', { submittedAt: new Date() }),
    changesAsked: study('CHANGES_ASKED', 'Sent back', { submittedAt: new Date() }),
    published,
    archived: study('ARCHIVED', 'Of its time', { successor: published, archiveReason: 'Overtaken' }),
  };
  await em.flush();
  for (const each of Object.values(studies)) each.settle();
  for (const caseStudy of [studies.changesAsked, published])
    em.create(Review, { caseStudy, reviewer, verdict: 'CHANGES_ASKED', note: 'Say more of the cost.' });
  const adoption = makeAdoption(em, { caseStudy: studies.archived, organisation: elsewhere, person: people.member });
  return { ...studies, adoption };
}

/** Thanks to the member for what they said, and what they have not agreed to yet. */
export function makeCredits(
  em: EntityManager,
  person: Person,
  { published, draft }: Record<'published' | 'draft', CaseStudy>,
  thread: Thread,
) {
  const given = { person, postId: thread.id, words: 'We share one.', askedAt: new Date() };
  return {
    credit: em.create(Credit, { ...given, caseStudy: published, state: 'GIVEN' }),
    askedCredit: em.create(Credit, { ...given, caseStudy: draft }),
  };
}
