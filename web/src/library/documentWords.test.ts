import { expect, test } from 'vitest';
import { fileWords, pageWords, sizeWords, titleOf } from './documentWords.ts';

test.each([
  [12, '12 bytes'],
  [20_480, '20 kB'],
  [1_258_291, '1.2 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

test('what sort of file it is', () => {
  expect(fileWords({ mediaType: 'application/pdf', size: 2048 })).toBe('PDF, 2 kB');
  expect(fileWords({ mediaType: 'application/unheard-of', size: 1 })).toBe('File, 1 byte');
});

test.each([
  ['Route_plan-v2.docx', 'Route plan v2'],
  ['notes', 'notes'],
  ['.md', '.md'],
])('%s is called %s', (name, title) => {
  expect(titleOf(name)).toBe(title);
});

test.each([
  ['application/pdf', 1, '1 page'],
  ['application/vnd.oasis.opendocument.spreadsheet', 2, '2 sheets'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 12, '12 slides'],
  ['text/plain', null, ''],
])('%s of %s has %s', (mediaType, pageCount, words) => {
  expect(pageWords({ mediaType, pageCount })).toBe(words);
});
