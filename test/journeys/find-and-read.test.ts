import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeTheme } from '@knowledge-hub/seeds/makers/theme.ts';
import { expectPage, openJourney, patient, type Journey } from './journey.setup.ts';

let journey: Journey;
let officer: Person;

const titles = {
  district: 'Kestrelmoor prices trade waste by weight',
  biggest: 'Aldermere sells trade waste to whole streets',
  unitary: 'Brackwater keeps its trade waste rounds',
  county: 'Tamarside burns trade waste for heat',
  other: 'Kestrelmoor opens its planning desk on Saturdays',
};

beforeAll(async () => {
  journey = await openJourney();
  const { hub } = journey;
  await hub.make(async (em) => {
    makeTheme(em, { slug: 'commercial-waste', name: 'Commercial waste' });
    makeTheme(em, { slug: 'planning', name: 'Planning' });
    const district = makeOrganisation(em, { name: 'Kestrelmoor District Council' });
    const secondDistrict = makeOrganisation(em, { name: 'Aldermere District Council', region: 'North West' });
    const unitary = makeOrganisation(em, { name: 'Brackwater Council', type: 'UNITARY', region: 'North West' });
    const county = makeOrganisation(em, { name: 'Tamarside County Council', type: 'COUNTY', region: 'South West' });
    officer = makePerson(em, { name: 'Ottoline Frame', role: { kind: 'OFFICER', at: district } });
    const study = (title: string, organisation: Organisation, amount: number, theme = 'commercial-waste') =>
      makeCaseStudy(em, {
        title,
        organisation,
        author: officer,
        stage: 'PUBLISHED',
        themeSlugs: [theme],
        summary: 'What the council did with its rounds and its customers, and what it brought.',
        impactLines: [
          { kind: 'INCOME', description: 'Income', amount, recurrence: 'YEARLY', year: 2025, status: 'ACHIEVED' },
        ],
      });
    const studies = [
      study(titles.district, district, 120_000),
      study(titles.biggest, secondDistrict, 910_000),
      study(titles.unitary, unitary, 340_000),
      study(titles.county, county, 560_000),
      study(titles.other, district, 40_000, 'planning'),
    ];
    await em.flush();
    settleCaseStudies(studies);
  });
  await reindexAll(hub.hub);
});
afterAll(() => journey?.close());

const results = (page: Page) => page.getByRole('region', { name: 'Results' });
const resultTitles = (page: Page) => results(page).getByRole('heading', { level: 2 }).allTextContents();
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const choice = (group: Locator, name: string) => group.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const countOf = async (group: Locator, name: string) =>
  Number(/\d+/.exec((await group.locator('label').filter({ hasText: name }).textContent()) ?? '')?.[0]);
const count = (page: Page) => results(page).getByRole('status').first().textContent();

it('an officer finds practice, narrows it, sorts it, reads it and comes back', { timeout: 300_000 }, async () => {
  const page = await journey.visitor(officer);
  await page.goto('/');
  await expectPage(page, 'What are other councils doing about…');

  const question = page.getByRole('combobox', { name: 'What are other councils doing about' });
  await question.pressSequentially('trade wast');
  await page.getByRole('option', { name: titles.district }).waitFor();
  await expectPage(page, 'What are other councils doing about…');
  await question.press('Enter');
  await expectPage(page, 'Results for “trade wast”');
  await expect.poll(() => count(page), patient).toBe('4 results');

  const types = facet(page, 'Council type');
  const regions = facet(page, 'Region');
  expect(await countOf(types, 'District')).toBe(2);
  expect(await countOf(regions, 'South West')).toBe(1);
  await choice(types, 'District').check();
  await expect.poll(() => count(page), patient).toBe('2 results');
  expect(await countOf(types, 'Unitary')).toBe(1);
  await choice(types, 'Unitary').check();
  await expect.poll(() => count(page), patient).toBe('3 results');
  expect(await countOf(types, 'County')).toBe(1);
  expect(await countOf(regions, 'North West')).toBe(2);
  expect(await countOf(regions, 'South East')).toBe(1);
  expect(await regions.getByText('South West').count()).toBe(0);
  await expectPage(page, 'Results for “trade wast”');

  await page
    .getByRole('navigation', { name: 'Sort the results' })
    .getByRole('link', { name: 'Largest yearly £' })
    .click();
  const sorted = [titles.biggest, titles.unitary, titles.district];
  await expect.poll(() => resultTitles(page), patient).toEqual(sorted);
  await page.getByText('£910k a year').waitFor();

  await page.reload();
  await expectPage(page, 'Results for “trade wast”');
  await expect.poll(() => resultTitles(page), patient).toEqual(sorted);
  expect(await choice(types, 'District').isChecked()).toBe(true);
  expect(await choice(types, 'Unitary').isChecked()).toBe(true);
  const address = page.url();

  await results(page).getByRole('link', { name: titles.biggest }).click();
  await expectPage(page, titles.biggest);
  await page.getByText('£910k a year').first().waitFor();
  await page.getByRole('heading', { name: /^Ask Ottoline Frame/ }).waitFor();

  await page.goBack();
  await expectPage(page, 'Results for “trade wast”');
  expect(page.url()).toBe(address);
  await expect.poll(() => resultTitles(page), patient).toEqual(sorted);
});
