import { expect, it } from 'vitest';
import { readThreadList, withThreadList } from './threadList.ts';

const read = (text: string) => readThreadList(new URLSearchParams(text));

it('reads a form, what waits for an answer, and an order', () => {
  expect(read('')).toEqual({ form: null, unanswered: false, sort: 'ACTIVE' });
  expect(read('show=idea&sort=votes')).toEqual({ form: 'IDEA', unanswered: false, sort: 'VOTES' });
  expect(read('show=unanswered')).toEqual({ form: null, unanswered: true, sort: 'OLDEST' });
  expect(read('show=unanswered&sort=newest').sort).toBe('NEWEST');
  expect(read('show=nonsense&sort=toString')).toEqual({ form: null, unanswered: false, sort: 'ACTIVE' });
});

it('changes the address and begins at its first page', () => {
  const params = new URLSearchParams('tab=x&shown=3&sort=votes');
  expect(withThreadList(params, { show: 'poll' }).toString()).toBe('tab=x&sort=votes&show=poll');
  expect(withThreadList(params, { sort: '' }).toString()).toBe('tab=x');
});
