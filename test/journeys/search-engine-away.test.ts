import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Meilisearch, startMeilisearch } from '@knowledge-hub/server/embedded/meilisearch.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { expectPage, openJourney, patient, type Journey } from './journey.setup.ts';

const apiKey = 'key-of-the-engine-that-goes-away';
const dir = mkdtempSync(path.join(os.tmpdir(), 'knowledge-hub-away-'));
let engine: Meilisearch;
let journey: Journey;

const title = 'Wolds sells its planning advice';

beforeAll(async () => {
  engine = await startMeilisearch({ dir, apiKey });
  journey = await openJourney({ MEILISEARCH_URL: engine.url, MEILISEARCH_API_KEY: apiKey });
  await journey.hub.make(async (em) => {
    const organisation = makeOrganisation(em, { name: 'Wolds District Council' });
    const author = makePerson(em, { name: 'Ada Fimber', role: { kind: 'OFFICER', at: organisation } });
    const study = makeCaseStudy(em, { title, organisation, author, stage: 'PUBLISHED' });
    await em.flush();
    settleCaseStudies([study]);
  });
  await reindexAll(journey.hub.hub);
});
afterAll(async () => {
  await journey?.close();
  await engine?.stop();
  rmSync(dir, { recursive: true, force: true });
});

it('the search goes on without its engine, says so, and is itself again by itself', { timeout: 300_000 }, async () => {
  const page = await journey.visitor();
  const hit = page.getByRole('region', { name: 'Results' }).getByRole('link', { name: title });
  const notice = page.getByText('A simpler search is answering');

  await page.goto('/search?q=planing+advice');
  await hit.waitFor();
  expect(await notice.count()).toBe(0);
  await expectPage(page, 'Results for “planing advice”');

  process.kill(-engine.pid, 'SIGKILL');
  await engine.exited;
  await page.goto('/search?q=planning+advice');
  await hit.waitFor();
  await notice.waitFor();
  await expectPage(page, 'Results for “planning advice”');
  await page.goto('/');
  await page.getByRole('combobox').pressSequentially('planning adv');
  await page.getByRole('option', { name: title }).waitFor();
  await expectPage(page, 'What are other councils doing about…');

  const port = Number(new URL(engine.url).port);
  await page.goto('/search?q=planning');
  await notice.waitFor();
  engine = await startMeilisearch({ dir, apiKey, port });
  await notice.waitFor({ state: 'detached' });
  await hit.waitFor();
  await expectPage(page, 'Results for “planning”');
  await expect
    .poll(async () => {
      await page.goto('/search?q=planing+advice');
      await page
        .getByText(/^\d+ results?$|^Nothing found/)
        .first()
        .waitFor();
      return (await hit.count()) + 10 * (await notice.count());
    }, patient)
    .toBe(1);
});
