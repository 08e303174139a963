import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Meilisearch, startMeilisearch } from '@knowledge-hub/server/embedded/meilisearch.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { announce } from '@knowledge-hub/server/platform/announce.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { searchKey } from '../harness/services.ts';

/** An engine of this file's own, to be hurt. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'knowledge-hub-engine-'));
const apiKey = searchKey;
let engine: Meilisearch;
let hub: TestHub;
let author: Person;
let council: Organisation;

beforeAll(async () => {
  engine = await startMeilisearch({ dir: path.join(folder, 'engine'), apiKey });
  hub = await startHub({ MEILISEARCH_URL: engine.url });
  await hub.make((em) => {
    council = makeOrganisation(em);
    author = makePerson(em);
  });
  await publish('Badgers at dawn');
  await reindexAll(hub.hub);
  await until(async () => (await search('badgers')).total === 1 && !(await search('badgers')).degraded);
});
afterAll(async () => {
  await hub?.close();
  await engine?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const publish = (title: string) =>
  hub.make(async (em) => {
    const study = makeCaseStudy(em, {
      title,
      organisation: em.merge(council),
      author: em.merge(author),
      stage: 'PUBLISHED',
      audience: ['public'],
    });
    await em.flush();
    await announce(em, 'published', { kind: 'CASE_STUDY', id: study.id });
  });

async function search(query: string): Promise<{ total: number; degraded: boolean; took: number }> {
  const began = performance.now();
  const { search: found } = await hub
    .anonymous()
    .get('query ($query: String!) { search(query: $query) { totalCount degraded edges { node { title } } } }', {
      query,
    });
  return { total: found.totalCount, degraded: found.degraded, took: performance.now() - began };
}
const ready = async () => (await (await fetch(`${hub.url}/readyz`)).json()) as { status: string; search: string };

async function until(holds: () => Promise<boolean>, patience = 30_000): Promise<number> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > patience) throw new Error('it did not come to hold');
    await sleep(50);
  }
  return performance.now() - began;
}
const restart = async () => {
  engine = await startMeilisearch({ dir: path.join(folder, 'engine'), apiKey, port: Number(new URL(engine.url).port) });
};
const backAgain = (query: string) =>
  until(async () => {
    const { total, degraded } = await search(query);
    return total === 1 && !degraded;
  });

describe('the search engine', () => {
  it('killed: PostgreSQL answers, changes are found, and all comes back by itself', async () => {
    process.kill(engine.pid, 'SIGKILL');
    await engine.exited;
    const first = await search('badgers');
    expect(first).toMatchObject({ total: 1, degraded: true });
    expect(first.took).toBeLessThan(1_500);
    await publish('Otters at dusk');
    await until(async () => (await search('otters')).total === 1, 5_000);
    expect((await search('otters')).degraded).toBe(true);
    expect((await ready()).search).toBe('degraded');
    await restart();
    const took = await backAgain('otters');
    console.log(`back after ${Math.round(took)} ms`);
    await hub.drain();
    await until(async () => (await ready()).status === 'ok');
  });

  it('frozen: nobody waits long, and all comes back by itself', async () => {
    process.kill(engine.pid, 'SIGSTOP');
    try {
      for (let at = 0; at < 4; at++) {
        const found = await search('badgers');
        expect(found).toMatchObject({ total: 1, degraded: true });
        expect(found.took).toBeLessThan(2_000);
      }
      await publish('Herons at noon');
      await until(async () => (await search('herons')).total === 1, 15_000);
    } finally {
      process.kill(engine.pid, 'SIGCONT');
    }
    await backAgain('herons');
  });

  it('without its data: is filled again from the rows, and meanwhile never taken for empty', async () => {
    await engine.stop();
    rmSync(path.join(folder, 'engine'), { recursive: true, force: true });
    await restart();
    const seen: boolean[] = [];
    await until(async () => {
      const { total, degraded } = await search('badgers');
      expect(total).toBe(1);
      seen.push(degraded);
      return !degraded;
    });
    expect(seen[0]).toBe(true);
    await backAgain('otters');
    await backAgain('herons');
  });
});
