import { expect, test } from 'vitest';
import { readKept, writeKept } from './keptText.ts';

const beginnings = { title: '', question: true };

test('what was typed comes back', () => {
  const kept = writeKept({ title: 'Bins', question: false }, beginnings);
  expect(readKept(kept, beginnings)).toEqual({ title: 'Bins', question: false });
});

test('nothing typed is nothing kept', () => {
  expect(writeKept({ ...beginnings }, beginnings)).toBeNull();
});

test('what is damaged or of an older form is left aside', () => {
  expect(readKept('{"title":', beginnings)).toEqual(beginnings);
  expect(readKept('null', beginnings)).toEqual(beginnings);
  expect(readKept('{"title":7,"question":false,"other":"x"}', beginnings)).toEqual({ title: '', question: false });
});
