import { sections } from '../caseStudyWords.ts';
import type { DraftField } from './draft.ts';

const own: Partial<Record<DraftField, string>> = {
  title: 'Title',
  summary: 'Summary',
  organisation: 'Council',
  partners: 'Partners',
  themes: 'Themes',
  deliveryModel: 'Who delivers it',
  impactLines: 'Figures',
  contact: 'Who to ask',
};

/** What a field is called on the form. */
export const fieldWords = (field: DraftField) =>
  own[field] ?? sections.find((section) => section.field === field)?.heading ?? field;
