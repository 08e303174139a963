import { expect, test } from 'vitest';
import { emptyDraft, newLine, type Draft } from './draft.ts';
import { missingIn, worthAdding } from './missing.ts';

const person = { id: 'p', name: 'Priya Raman' };
const whole: Draft = {
  ...emptyDraft,
  title: 'Trade waste',
  summary: 'What happened.',
  organisation: { id: 'o', name: 'Merrowdale' },
  themes: ['income-generation'],
  challenge: 'It lost money.',
  solution: 'We priced it.',
  impact: 'It earns money.',
  contact: person,
};
const fields = (draft: Draft) => missingIn(draft).map(({ field }) => field);

test('an empty draft lacks what the hub asks for, in the order of the form', () => {
  expect(fields(emptyDraft)).toEqual([
    'title',
    'summary',
    'organisationId',
    'themes',
    'challenge',
    'solution',
    'impact',
    'contactId',
  ]);
});

test('a whole one lacks nothing', () => expect(missingIn(whole)).toEqual([]));

test('spaces are no text', () => expect(fields({ ...whole, challenge: ' \n' })).toEqual(['challenge']));

test('a summary of more than 60 words is named', () => {
  expect(missingIn({ ...whole, summary: 'word '.repeat(61) })[0]?.words).toBe('Shorten the summary to 60 words');
  expect(fields({ ...whole, summary: 'word '.repeat(60) })).toEqual([]);
});

test('each line says what it lacks, under the field to go to', () => {
  const line = newLine('a', new Date('2026-03-03'));
  const lines = [
    { ...line, description: 'Income', figure: '420k' },
    { ...line, kind: 'OUTCOME' as const, description: 'Skips', figure: 'many', year: '26' },
  ];
  expect(missingIn({ ...whole, impactLines: lines })).toEqual([
    { step: 'impact', field: 'impactLines.1.value', words: 'Figure 2: enter a number' },
    { step: 'impact', field: 'impactLines.1.year', words: 'Figure 2: enter a year' },
  ]);
});

test('what readers look for is suggested, not demanded', () => {
  expect(worthAdding(whole).map(({ field }) => field)).toEqual(['whatDidNotWork', 'lessons', 'investment', 'add-line']);
});
