import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { offer } from '../platform/shape.ts';
import { CreditResolver, OwnCreditsResolver, StudyCreditsResolver } from './credit.resolver.ts';
import { creditsOfStudy, creditsOfViewer } from './credit.shape.ts';
import { Credit } from './credit.ts';

offer(viewerShape, creditsOfViewer);

/** Case studies that begin in a discussion, and thanks to who said what they tell. */
export const credits: Module = {
  name: 'credits',
  entities: [Credit],
  resolvers: [CreditResolver, StudyCreditsResolver, OwnCreditsResolver],
  hangs: ({ kind }) => (kind === 'CASE_STUDY' ? creditsOfStudy : {}),
};
