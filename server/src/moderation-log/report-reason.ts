import { choices } from '../platform/vocabulary.ts';

export const ReportReason = choices(
  'ReportReason',
  ['ILLEGAL', 'PERSONAL_DATA', 'OFF_TOPIC', 'PARTY_POLITICAL', 'OTHER'],
  'What is wrong with something that was said.',
);
export type ReportReason = keyof typeof ReportReason;
