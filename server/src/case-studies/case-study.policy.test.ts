import { describe, expect, it } from 'vitest';
import { audiencesOf } from '../platform/audience.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import type { RoleKind } from '../platform/vocabulary.ts';
import * as policy from './case-study.policy.ts';
import { CaseStudyStage } from './case-study.ts';

const [authorId, council, elsewhere] = ['author', 'council', 'elsewhere'];

const person = (personId: string, role: RoleKind, organisationId: string, verified = true): Viewer => {
  const viewer = { ...anonymous, personId, verified, roles: [{ role, organisationId }] };
  return { ...viewer, audiences: audiencesOf(viewer) };
};

const viewers = {
  anonymous,
  author: person(authorId, 'OFFICER', council),
  'author, unverified': person(authorId, 'OFFICER', council, false),
  'author who moved': person(authorId, 'OFFICER', elsewhere),
  colleague: person('colleague', 'ELECTED_MEMBER', council),
  officer: person('officer', 'OFFICER', elsewhere),
  curator: person('curator', 'CURATOR', 'lga'),
  'curator of own': person(authorId, 'CURATOR', council),
  'curator of own council': person('curator', 'CURATOR', council),
  administrator: person('administrator', 'ADMINISTRATOR', 'lga'),
};
type Who = keyof typeof viewers;
type Stage = keyof typeof CaseStudyStage;

/** Who may, at which stages: all that is not named here is refused. */
const allowed: Record<keyof typeof policy.caseStudyPolicies, Partial<Record<Who, Stage[]>>> = {
  edit: {
    author: ['DRAFT', 'CHANGES_ASKED'],
    'author who moved': ['DRAFT', 'CHANGES_ASKED'],
    colleague: ['DRAFT', 'CHANGES_ASKED'],
    'curator of own': ['DRAFT', 'CHANGES_ASKED'],
  },
  submit: {
    author: ['DRAFT', 'CHANGES_ASKED'],
    'author who moved': ['DRAFT', 'CHANGES_ASKED'],
    colleague: ['DRAFT', 'CHANGES_ASKED'],
    'curator of own': ['DRAFT', 'CHANGES_ASKED'],
  },
  deleteDraft: { author: ['DRAFT'], 'author who moved': ['DRAFT'], 'curator of own': ['DRAFT'] },
  startReview: { curator: ['SUBMITTED'] },
  review: { curator: ['SUBMITTED', 'IN_REVIEW'] },
  archive: { curator: ['PUBLISHED'], 'curator of own': ['PUBLISHED'], 'curator of own council': ['PUBLISHED'] },
  discuss: Object.fromEntries(
    Object.keys(viewers)
      .filter((who) => !['anonymous', 'author, unverified'].includes(who))
      .map((who) => [who, ['PUBLISHED']]),
  ),
};

describe('who may do what with a case study', () => {
  for (const [action, rule] of Object.entries(policy.caseStudyPolicies))
    for (const [who, viewer] of Object.entries(viewers))
      for (const stage of Object.values(CaseStudyStage)) {
        const expected = allowed[action as keyof typeof allowed][who as Who]?.includes(stage) ?? false;
        it(`${who} ${expected ? 'may' : 'may not'} ${action} at ${stage}`, () => {
          expect(rule(viewer, { stage, authorId, organisationId: council })).toBe(expected);
        });
      }
});

describe('who may delete a draft whose author has gone', () => {
  it('is a colleague', () => {
    const draft = { stage: 'DRAFT', authorId: null, organisationId: council } as const;
    const may = Object.entries(viewers).filter(([, viewer]) => policy.deleteDraft(viewer, draft));
    expect(may.map(([who]) => who)).toEqual(['author', 'colleague']);
  });
});

describe('who may write one', () => {
  it('is anyone with a verified address and a role at the council', () => {
    expect(policy.write(viewers.colleague, { organisationId: council })).toBe(true);
    expect(policy.write(viewers.officer, { organisationId: council })).toBe(false);
    expect(policy.write(viewers['author, unverified'], { organisationId: council })).toBe(false);
    expect(policy.write(anonymous, { organisationId: council })).toBe(false);
  });
});

describe('who may read the notes of reviews', () => {
  it('is the author, colleagues and curators', () => {
    const study = { stage: 'PUBLISHED', authorId, organisationId: council } as const;
    const readers = Object.entries(viewers)
      .filter(([, viewer]) => policy.readReviews(viewer, study))
      .map(([who]) => who);
    expect(readers).toEqual([
      'author',
      'author, unverified',
      'author who moved',
      'colleague',
      'curator',
      'curator of own',
      'curator of own council',
    ]);
  });
});
