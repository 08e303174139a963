import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCurated } from '../api/curating.setup.ts';
import { phone } from '../harness/browser.ts';
import { expectPage, type Journey, openJourney, patient } from './journey.setup.ts';

let journey: Journey;
let people: Record<'officer' | 'curator', Person>;

beforeAll(async () => {
  journey = await openJourney();
  people = await makeCurated(journey.hub);
  await reindexAll(journey.hub.hub);
});
afterAll(() => journey?.close());

const counted = async () =>
  (
    await journey.hub.hub.pool.query(
      'select query, asked, opened, rank_sum, viewer_kind from search_count order by query',
    )
  ).rows;
const results = (page: Page) => page.getByRole('region', { name: 'Results', exact: true });

it('an officer searches in vain, a curator writes the synonym, and the officer finds', async () => {
  const officer = await journey.visitor(people.officer, phone);
  await officer.goto('/search');
  const box = officer.getByRole('searchbox').or(officer.getByRole('combobox')).first();
  await box.pressSequentially('seabird nuisance', { delay: 60 });
  await officer.getByText('Nothing found for').waitFor();
  await expect
    .poll(counted, patient)
    .toEqual([{ query: 'seabird nuisance', asked: 1, opened: 0, rank_sum: 0, viewer_kind: 'OFFICER' }]);

  const desk = await journey.visitor(people.curator);
  await desk.goto('/curate');
  await desk.getByRole('link', { name: 'Searches' }).click();
  await desk.getByRole('link', { name: 'Nothing found' }).click();
  await expectPage(desk, 'What people search for');
  await desk.getByRole('link', { name: 'Write a synonym for seabird nuisance' }).click();
  await expectPage(desk, 'Add a synonym');
  await desk.getByLabel('What it stands for').fill('gulls');
  await desk.getByText('0 results now, 1 with this synonym; 1 of the first ten is new.').waitFor();
  await desk.getByRole('link', { name: /^Gulls and bins/ }).waitFor();
  await desk.getByLabel('Only the word finds the phrases').check();
  await expectPage(desk, 'Add a synonym');
  await desk.getByRole('button', { name: 'Add the synonym' }).click();
  await desk.getByText('Every search found something').waitFor();
  await desk.getByRole('link', { name: 'Put aside' }).click();
  await desk.getByRole('link', { name: 'seabird nuisance', exact: true }).waitFor();
  await expectPage(desk, 'What people search for');

  await desk.getByRole('button', { name: 'Ignore seabird nuisance' }).click();
  await desk.getByText('is ignored from now on').waitFor();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await desk.getByText('Done', { exact: true }).waitFor();

  await officer.reload();
  await results(officer).getByRole('link', { name: 'Gulls and bins' }).click();
  await officer.getByRole('heading', { level: 1, name: 'Gulls and bins' }).waitFor();
  await expect.poll(counted, patient).toMatchObject([{ query: 'seabird nuisance', opened: 1, rank_sum: 1 }]);
});

it('a curator removes a synonym and takes that back by keyboard; others have no such page', async () => {
  const desk = await journey.visitor(people.curator, phone);
  await desk.goto('/curate/synonyms?find=zero+based');
  await desk.getByRole('button', { name: 'Remove ZBB' }).press('Enter');
  await desk.getByText('“ZBB” is removed.').waitFor();
  await expectPage(desk, 'Synonyms');
  await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent), patient).toBe('Undo');
  await desk.keyboard.press('Enter');
  await desk.getByRole('link', { name: 'ZBB' }).waitFor();

  for (const reader of [await journey.visitor(people.officer), await journey.visitor()])
    for (const address of ['/curate/search', '/curate/synonyms', '/curate/synonyms/new']) {
      await reader.goto(address);
      await reader.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    }
});
