import type { EntityManager } from '@mikro-orm/postgresql';
import { Review } from '@knowledge-hub/server/case-studies/review.ts';
import { makeCaseStudy } from '../makers/case-study.ts';
import { themes } from '../reference/themes.ts';
import { type Cast, named } from './demo.ts';
import type { CaseStudyStory } from './story.ts';

const parents = new Map(themes.flatMap(({ slug, parent }) => (parent ? [[slug, parent] as const] : [])));
const withParents = (slugs: string[]) => [...new Set(slugs.flatMap((slug) => [parents.get(slug) ?? slug, slug]))];

const recently = new Date('2026-11-12T10:30:00Z');
const day = 24 * 3600 * 1000;

export function tellCaseStudies(em: EntityManager, cast: Cast, stories: CaseStudyStory[]): void {
  for (const story of stories) cast.studies.set(story.key, tell(em, cast, story));
  for (const { key, successor } of stories)
    if (successor) named(cast.studies, key).successor = named(cast.studies, successor);
}

function tell(em: EntityManager, cast: Cast, story: CaseStudyStory) {
  const {
    key,
    council,
    partners = [],
    author,
    contact,
    publishedOn,
    stage = 'PUBLISHED',
    note,
    impactLines,
    ...rest
  } = story;
  const { themes: slugs, successor: _successor, ...texts } = rest;
  const publishedAt = publishedOn ? new Date(`${publishedOn}T09:30:00Z`) : null;
  const at = publishedAt ? new Date(publishedAt.getTime() - 20 * day) : recently;
  const study = makeCaseStudy(em, {
    ...texts,
    slug: key,
    stage,
    organisation: named(cast.organisations, council),
    author: named(cast.people, author),
    contact: named(cast.people, contact),
    themeSlugs: withParents(slugs),
    impactLines,
    demonstration: true,
    publishedAt,
    createdAt: at,
    updatedAt: publishedAt ?? at,
    submittedAt: stage === 'DRAFT' ? null : at,
    reviewBy: publishedAt && stage === 'PUBLISHED' ? yearAfter(publishedAt) : null,
    archivedAt: stage === 'ARCHIVED' ? recently : null,
    archiveReason: stage === 'ARCHIVED' ? (note ?? 'Replaced by a newer study of the same work.') : null,
  });
  study.partners.set(partners.map((partner) => named(cast.organisations, partner)));
  if (stage === 'CHANGES_ASKED') {
    const reviewer = named(cast.people, 'frances-adair');
    em.persist(em.create(Review, { caseStudy: study, reviewer, verdict: 'CHANGES_ASKED', note, createdAt: recently }));
  }
  return study;
}

const yearAfter = (date: Date): string => new Date(date.getTime() + 365 * day).toISOString().slice(0, 10);
