import { expect, it } from 'vitest';
import type { ImpactStatus } from './impact-line.ts';
import { evidenceGradeOf } from './evidence-grade.ts';

it.each<[ImpactStatus[], string | null]>([
  [[], null],
  [['FORECAST'], 'CLAIMED'],
  [['FORECAST', 'ACHIEVED'], 'CLAIMED'],
  [['FORECAST', 'AUDITED'], 'AUDITED'],
])('%j is %s', (statuses, grade) => expect(evidenceGradeOf(statuses)).toBe(grade));
