import { expect, test } from 'vitest';
import { changeConsequences, kindChoices, kindWords, type Visibility } from './communityWords.ts';

const kinds = kindChoices.map(({ value }) => value as Visibility);

test('kinds have plain names', () => {
  expect(kinds.map(kindWords)).toEqual(['Open', 'Ask to join', 'Invitation only']);
});

test('keeping the kind changes nothing', () => {
  expect(kinds.flatMap((kind) => changeConsequences(kind, kind, 12))).toEqual([]);
});

test('every change says what it does, and that members stay', () => {
  const changes = kinds.flatMap((from) =>
    kinds.filter((to) => to !== from).map((to) => changeConsequences(from, to, 12)),
  );
  expect(changes.map((told) => told.at(-1))).toEqual(changes.map(() => 'All 12 members stay as they are.'));
  expect(changes.every((told) => told.length > 1)).toBe(true);
});

test('who gains and who loses is said', () => {
  expect(changeConsequences('HIDDEN', 'OPEN', 2).join(' ')).toContain('becomes readable to anyone signed in');
  expect(changeConsequences('HIDDEN', 'OPEN', 2).join(' ')).toContain('appears in lists');
  expect(changeConsequences('OPEN', 'HIDDEN', 2).join(' ')).toContain('can no longer read');
  expect(changeConsequences('ON_REQUEST', 'HIDDEN', 2).join(' ')).not.toContain('can no longer read');
  expect(changeConsequences('OPEN', 'ON_REQUEST', 1)).toContain('The member stays as they are.');
});
