import { expect, it } from 'vitest';
import { begunHere } from './begunHere.ts';

const kept = (name: string, value: object) => ({ name, text: JSON.stringify(value), at: null });

it('says what was begun and where it goes on', () => {
  expect(begunHere(kept('reply.7', { body: 'Well, **yes**' }))).toMatchObject({
    what: 'A reply',
    words: 'Well, yes',
    to: '/threads/7#composer',
    thread: '/threads/7',
  });
  expect(begunHere(kept('thread.9', { title: 'Bins', body: 'Who?' }))).toMatchObject({
    words: 'Bins: Who?',
    to: '/threads/new?about=9',
  });
  expect(begunHere(kept('edit.3', { body: 'Better', from: '2', thread: '7' }))).toMatchObject({
    what: 'A change to a reply of yours',
    words: 'Better',
    to: '/threads/7#reply-3',
    thread: '/threads/7',
  });
});

it('leaves out what is of other rooms, what is empty and what cannot be read', () => {
  expect(begunHere(kept('event.7', { body: 'So' }))).toBeNull();
  expect(begunHere(kept('reply.7', { body: ' ' }))).toBeNull();
  expect(begunHere({ name: 'reply.7', text: '{', at: null })).toBeNull();
  expect(begunHere(kept('edit.3', { body: 'From before the place was kept', from: '2' }))).toBeNull();
});
