import { choices } from '../platform/vocabulary.ts';
import type { ImpactStatus } from './impact-line.ts';

export const EvidenceGrade = choices(
  'EvidenceGrade',
  ['CLAIMED', 'COUNCIL_VERIFIED', 'AUDITED', 'INDEPENDENTLY_EVALUATED'],
  'How well what a study brought is supported: said by its authors, confirmed by their council, checked by an auditor, or evaluated by others.',
);
export type EvidenceGrade = keyof typeof EvidenceGrade;

/** The best-supported figure decides. Nothing here shows yet that a council confirmed one or that others evaluated it. */
export function evidenceGradeOf(statuses: ImpactStatus[]): EvidenceGrade | null {
  if (statuses.length === 0) return null;
  return statuses.includes('AUDITED') ? 'AUDITED' : 'CLAIMED';
}
