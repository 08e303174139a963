import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { lookForNews } from '@knowledge-hub/server/saved-searches/alerts.ts';
import { openIndex } from '@knowledge-hub/server/search/open-search.ts';
import type { Asker } from '../harness/ask.ts';
import type { TestHub } from '../harness/hub.ts';
import { statementsDuring } from '../harness/statements.ts';
import { mailsTo, type Mornings, save, told, World } from './alerts.setup.ts';

let world: World;
let hub: TestHub;
let mornings: Mornings;
let person: Person;
let asker: Asker;

beforeAll(async () => {
  world = await World.open();
  ({ hub, mornings } = world);
});
afterAll(() => world?.close());
beforeEach(async () => {
  ({ person, asker } = await world.reader());
});

describe('a run', () => {
  it('tells once, however often and however many at once', async () => {
    await save(hub, asker, { query: 'beavers' });
    await world.publish('Beavers build');
    await hub.drain();
    mornings.wait(25);
    await Promise.all([mornings.again(), mornings.again(), mornings.again()]);
    await mornings.again();
    expect(await told(asker)).toHaveLength(1);
    expect(await mailsTo(person)).toHaveLength(1);
  });

  it('that ends before it commits has told nothing, and the next tells all', async () => {
    await save(hub, asker, { query: 'martens' });
    await world.publish('Martens climb');
    await hub.drain();
    mornings.wait(25);
    const { orm } = hub.hub;
    const fork = () => {
      const em = orm.em.fork();
      const transactional = (act: (inside: typeof em) => Promise<void>) =>
        em.transactional(async (inside) => {
          await act(inside as typeof em);
          throw new Error('killed');
        });
      return { transactional };
    };
    await mornings.again(mornings.alerting(undefined, { orm: { em: { fork } } as unknown as typeof orm }));
    expect(await told(asker)).toEqual([]);
    mornings.wait(2);
    await mornings.again();
    expect((await told(asker)).map(({ titles }) => titles)).toEqual([['Martens climb']]);
    expect(await mailsTo(person)).toHaveLength(1);
  });

  it('waits while the search is degraded, and tells later', async () => {
    await save(hub, asker, { query: 'voles' });
    await world.publish('Voles swim');
    await hub.drain();
    mornings.wait(25);
    const away = openIndex({ ...hub.hub, settings: { ...hub.settings, meilisearchUrl: 'http://127.0.0.1:1' } });
    await mornings.again(mornings.alerting(away));
    away.close();
    expect(await told(asker)).toEqual([]);
    await mornings.again();
    expect(await told(asker)).toEqual([]);
    mornings.wait(1);
    await mornings.again();
    expect((await told(asker)).map(({ titles }) => titles)).toEqual([['Voles swim']]);
    expect(await mailsTo(person)).toHaveLength(1);
  });

  it('goes on past a search that cannot be asked any more', async () => {
    const { id } = await save(hub, asker, { query: 'shrews' });
    await save(hub, asker, { query: 'moles' });
    await hub.hub.pool.query(`update saved_search set filter = '{"gone": true}' where id = $1`, [id]);
    await world.publish('Shrews and moles');
    await mornings.next();
    expect((await told(asker)).map(({ title }) => title)).toEqual(['1 new result for “moles”']);
    await hub.hub.pool.query('delete from saved_search where id = $1', [id]);
  });

  it('is weekly where that was chosen', async () => {
    await save(hub, asker, { query: 'kestrels', frequency: 'WEEKLY' });
    for (let day = 0; day < 14; day++) {
      await world.publish(`Kestrels on day ${day}`);
      await mornings.next();
    }
    const notifications = await told(asker);
    expect([2, 3]).toContain(notifications.length);
    expect(notifications.some(({ titles }) => titles.length >= 6)).toBe(true);
  });

  it('takes the same few statements however much is found', async () => {
    await hub.hub.pool.query('delete from saved_search');
    await save(hub, asker, { query: 'wagtails' });
    const looking = async (studies: number) => {
      for (let each = 0; each < studies; each++) await world.publish(`Wagtails ${each}`);
      await hub.drain();
      mornings.wait(25);
      const count = await statementsDuring(() => lookForNews(mornings.alerting()));
      await hub.drain();
      return count;
    };
    await looking(1);
    for (const studies of [1, 12]) expect(await looking(studies)).toBeLessThanOrEqual(12);
    expect(await told(asker)).toHaveLength(3);
  });
});
