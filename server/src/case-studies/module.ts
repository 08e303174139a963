import type { Module } from '../platform/module.ts';
import { caseStudyDiscussed } from './case-study.discussed.ts';
import { caseStudyNews } from './case-study.news.ts';
import { CaseStudyResolver } from './case-study.resolver.ts';
import { caseStudySearchable } from './case-study.searchable.ts';
import { caseStudyShape } from './case-study.shape.ts';
import { CaseStudy } from './case-study.ts';
import { becomeFormerAuthors } from './former-authors.ts';
import { ImpactLine } from './impact-line.ts';
import { Review } from './review.ts';

export const caseStudies: Module = {
  name: 'case-studies',
  entities: [CaseStudy, ImpactLine, Review],
  resolvers: [CaseStudyResolver],
  subjects: [
    {
      kind: 'CASE_STUDY',
      address: ['/case-studies/', 'slug'],
      shape: caseStudyShape,
      discussed: caseStudyDiscussed,
      news: caseStudyNews,
    },
  ],
  searchables: [caseStudySearchable],
  beforeErasure: becomeFormerAuthors,
};
