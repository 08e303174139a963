import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { Neighbour } from '@knowledge-hub/server/organisations/neighbour.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeTheme } from '@knowledge-hub/seeds/makers/theme.ts';
import { expectAccessible, phone } from '../harness/browser.ts';
import { expectPage, openJourney, patient, type Journey } from './journey.setup.ts';

let journey: Journey;
let officer: Person;
const home = 'What are other councils doing about…';
const titles = {
  own: 'Marlford lends its gritters',
  twin: 'Easterby lends its gritters',
  far: 'Northholt sells gritters',
};

beforeAll(async () => {
  journey = await openJourney();
  const { hub } = journey;
  await hub.make(async (em) => {
    const themes = Array.from({ length: 12 }, (_, at) => `Winter ${at + 1}`);
    for (const name of themes) makeTheme(em, { slug: name.toLowerCase().replace(' ', '-'), name });
    const own = makeOrganisation(em, { name: 'Marlford District Council', population: 90_000 });
    const twin = makeOrganisation(em, { name: 'Easterby District Council', population: 120_000 });
    const far = makeOrganisation(em, {
      name: 'Northholt Council',
      type: 'UNITARY',
      tier: 'UNITARY',
      region: 'North West',
      population: 400_000,
    });
    em.persist(em.create(Neighbour, { organisation: own, neighbour: twin, rank: 1 }));
    officer = makePerson(em, { name: 'Greta Gritley', role: { kind: 'OFFICER', at: own } });
    await em.flush();
    const study = (title: string, organisation: Organisation, amount: number, publishedAt: string) =>
      makeCaseStudy(em, {
        title,
        organisation,
        author: officer,
        stage: 'PUBLISHED',
        publishedAt: new Date(publishedAt),
        themeSlugs: themes.map((name) => name.toLowerCase().replace(' ', '-')),
        summary: 'Who has a gritter to spare, and what it brings.',
        impactLines: [{ kind: 'INCOME', amount, recurrence: 'YEARLY', year: 2025, status: 'ACHIEVED' }],
      });
    const studies = [
      study(titles.own, own, 40_000, '2025-02-01T10:00:00Z'),
      study(titles.twin, twin, 60_000, '2025-03-01T10:00:00Z'),
      study(titles.far, far, 80_000, '2025-04-01T10:00:00Z'),
    ];
    await em.flush();
    settleCaseStudies(studies);
  });
  await reindexAll(hub.hub);
});
afterAll(() => journey?.close());

const box = (page: Page) => page.getByRole('combobox').first();
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
const active = async (page: Page) => {
  const id = await box(page).getAttribute('aria-activedescendant');
  return id ? page.locator(`[id="${id}"]`).textContent() : null;
};

it(
  'suggestions follow the typing, give up what they asked before, and are chosen by keyboard',
  { timeout: 240_000 },
  async () => {
    const page = await journey.visitor(officer);
    const givenUp: string[] = [];
    page.on('requestfailed', (request) => {
      if (request.postData()?.includes('Suggestions')) givenUp.push(request.postDataJSON().variables.query);
    });
    await page.route('**/graphql', async (route) => {
      const early = route.request().postDataJSON()?.variables?.query === 'ma';
      if (early) await new Promise((later) => setTimeout(later, 3_000));
      await route.continue().catch(() => {});
    });
    await page.goto('/');
    await box(page).pressSequentially('ma');
    await page.waitForRequest((request) => request.postDataJSON()?.variables?.query === 'ma');
    await page.keyboard.type('rlford');
    await option(page, titles.own).waitFor();
    expect(givenUp).toEqual(['ma']);
    expect(
      await page
        .getByRole('listbox')
        .getByRole('group')
        .evaluateAll((all) => all.map((each) => each.firstElementChild?.textContent)),
    ).toEqual(['Case studies', 'People', 'Councils']);
    await expect.poll(() => page.getByRole('search').getByRole('status').textContent(), patient).toBe('3 suggestions');
    await expectAccessible(page);

    expect(await active(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toContain('Search for “marlford”');
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toContain('Marlford District Council');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await box(page).inputValue()).toBe('marlford');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await active(page)).toContain(titles.own);
    await page.keyboard.press('Enter');
    await expectPage(page, titles.own);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(titles.own);

    // What was searched for is offered again in the header, until it is cleared.
    await page.keyboard.press('/');
    await page.keyboard.type('gritters to lend');
    await page.keyboard.press('Enter');
    await expectPage(page, 'Results for “gritters to lend”');
    await page.goto('/councils');
    await page.keyboard.press('/');
    await option(page, 'gritters to lend').waitFor();
    await expectAccessible(page);
    await option(page, 'Clear recent searches').click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await box(page).click();
    expect(await page.getByRole('listbox').count()).toBe(0);
  },
);

it(
  'on a phone the suggestions are a sheet, and without an answer one searches all the same',
  { timeout: 240_000 },
  async () => {
    const page = await journey.visitor(null, phone);
    await page.goto('/');
    await box(page).pressSequentially('gritter');
    await option(page, titles.twin).waitFor();
    // But for a scroll bar, all of the window.
    expect((await page.getByRole('listbox').boundingBox())?.width).toBeGreaterThan(phone.width - 20);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Close the suggestions' }).click();
    await expectPage(page, home);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('Suggestions') ? route.abort() : route.continue(),
    );
    await box(page).fill('gritters');
    await option(page, 'Search for “gritters”').waitFor();
    await box(page).press('Enter');
    await expectPage(page, 'Results for “gritters”');
  },
);

it(
  'results are narrowed by population, days and pounds, councils like mine come first, and all of it is taken home',
  { timeout: 240_000 },
  async () => {
    const page = await journey.visitor(officer);
    const results = page.getByRole('region', { name: 'Results' });
    const found = () => results.getByRole('heading', { level: 2 }).allTextContents();
    const facet = (name: string) => page.getByRole('group', { name, exact: true });
    await page.goto('/search?q=gritters');
    await expectPage(page, 'Results for “gritters”');
    const like = page.getByRole('switch', { name: 'Councils like Marlford first' });
    await expect.poll(() => like.isChecked(), patient).toBe(true);
    await page.getByText('Statistical neighbour of Marlford, same type and region').waitFor();
    await like.uncheck();
    await page.getByText('Statistical neighbour of Marlford').waitFor({ state: 'detached' });
    expect(page.url()).toContain('like=off');
    await expect.poll(async () => (await found()).length, patient).toBe(3);

    const theme = facet('Theme');
    await theme.getByRole('searchbox', { name: 'Find in theme' }).fill('12');
    await expect.poll(() => theme.getByRole('checkbox').count(), patient).toBe(1);
    await theme.getByRole('checkbox', { name: /^Winter 12/ }).check();
    await theme.getByRole('searchbox').fill('no such thing');
    await theme.getByText('None of that name').waitFor();
    expect(await theme.getByRole('checkbox', { name: /^Winter 12/ }).isChecked()).toBe(true);
    await expectPage(page, 'Results for “gritters”');

    await facet('Population')
      .getByRole('checkbox', { name: /^Under 100,000/ })
      .check();
    await expect.poll(found, patient).toEqual([titles.own]);
    const amounts = facet('Pounds a year');
    await amounts.getByLabel('At least').fill('lots');
    await amounts.getByRole('button', { name: /^Apply/ }).click();
    await amounts.getByText('Write an amount such as £50k or 50,000.').waitFor();
    await amounts.getByLabel('At least').fill('£50k');
    await amounts.getByLabel('At least').press('Enter');
    await page.getByText('Nothing found for “gritters”').waitFor();
    // At nothing, what is chosen stays in sight.
    expect(
      await facet('Population')
        .getByRole('checkbox', { name: /^Under 100,000/ })
        .isChecked(),
    ).toBe(true);
    await page.getByRole('link', { name: 'Take away Under 100,000' }).click();
    await expect.poll(async () => (await found()).toSorted(), patient).toEqual([titles.twin, titles.far]);
    const days = facet('Published or active');
    await days.getByLabel('From').fill('2025-03-02');
    await days.getByRole('button', { name: /^Apply/ }).click();
    await expect.poll(found, patient).toEqual([titles.far]);
    await page.getByRole('link', { name: 'Take away Since 2 March 2025' }).waitFor();
    await expectPage(page, 'Results for “gritters”');
    await page.reload();
    await expect.poll(found, patient).toEqual([titles.far]);
    expect(await amounts.getByLabel('At least').inputValue()).toBe('£50k');

    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect.poll(async () => (await found()).length, patient).toBe(3);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(download.suggestedFilename()).toBe('knowledge-hub-gritters.csv');
    expect(lines).toHaveLength(1 + 3);
    await page.getByText('3 results are in the file.').waitFor();
  },
);
