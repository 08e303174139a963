import { expect, it } from 'vitest';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { mixed } from './suggestions.ts';

const hits = (kind: SubjectKind, count: number) => Array.from({ length: count }, (_, at) => ({ kind, at }));
const told = (all: { kind: SubjectKind; at: number }[]) => all.map(({ kind, at }) => `${kind} ${at}`);

it('gives every kind its turn, and the rest of the places to who has more', () => {
  const found = [...hits('ORGANISATION', 2), ...hits('CASE_STUDY', 5), ...hits('PERSON', 1)];
  expect(told(mixed(found, 6))).toEqual([
    'CASE_STUDY 0',
    'CASE_STUDY 1',
    'CASE_STUDY 2',
    'PERSON 0',
    'ORGANISATION 0',
    'ORGANISATION 1',
  ]);
});

it('is cut where there are fewer places than kinds, and ends where there is no more', () => {
  const found = [...hits('CASE_STUDY', 2), ...hits('THREAD', 2), ...hits('PERSON', 2)];
  expect(told(mixed(found, 2))).toEqual(['CASE_STUDY 0', 'THREAD 0']);
  expect(mixed(found, 50)).toHaveLength(6);
  expect(mixed([], 5)).toEqual([]);
});
