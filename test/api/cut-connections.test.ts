import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHub, type TestHub } from '../harness/hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

/** More than the pool of commands holds. */
const cuts = 20;

describe('connections that the database ends', () => {
  it('in the middle of a command fail it, and hold up no other', async () => {
    const { em } = hub.hub.orm;
    for (let cut = 0; cut < cuts; cut++) {
      const cutOff = em.fork().transactional(async (each) => {
        await each.execute('select pg_terminate_backend(pg_backend_pid())');
      });
      await expect(cutOff).rejects.toThrow();
    }
    const answered = await em.fork().transactional((each) => each.execute('select 1 as one'));
    expect(answered).toEqual([{ one: 1 }]);
  }, 30_000);
});
