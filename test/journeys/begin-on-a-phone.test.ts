import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { loadThemes } from '@knowledge-hub/seeds/reference/load-themes.ts';
import { passWeek } from '../api/digests.setup.ts';
import { reply, start } from '../api/discussions.setup.ts';
import { phone } from '../harness/browser.ts';
import { allTo, linkIn, mailTo } from '../harness/mailbox.ts';
import { expectPage, openJourney, patient, settled, type Journey } from './journey.setup.ts';

let journey: Journey;
let facilitator: Person, officer: Person;
let places: Record<'fees' | 'contracts', { id: string }>;

const secret = 'Which supplier walked away from us';
const newcomer = { name: 'Philippa Newell', email: 'philippa.newell@thistlecombe.example' };
const password = 'heron teapot gravel walk';

beforeAll(async () => {
  journey = await openJourney();
  await loadThemes(journey.hub.hub.pool);
  await journey.hub.make((em) => {
    const council = makeOrganisation(em, { name: 'Thistlecombe Borough Council', domains: ['thistlecombe.example'] });
    facilitator = makePerson(em, { name: 'Desmond Achebe', role: { kind: 'ELECTED_MEMBER', at: council } });
    officer = makePerson(em, { name: 'Olive Marchbanks', role: { kind: 'OFFICER', at: council } });
    const inside = { facilitators: [facilitator], themeSlugs: ['finance'] };
    const fees = makeCommunity(em, { ...inside, name: 'Fees and charges', purpose: 'What to charge, and why.' });
    makeCommunity(em, { ...inside, name: 'Budget evenings', purpose: 'Budgets, told so that residents follow.' });
    makeCommunity(em, { ...inside, name: 'Bins', themeSlugs: ['waste-and-recycling'] });
    const contracts = makeCommunity(em, {
      ...inside,
      name: 'Contracts in trouble',
      visibility: 'ON_REQUEST',
      requiredRole: 'ELECTED_MEMBER',
    });
    makeCommunity(em, { ...inside, name: 'Leaving the company', visibility: 'HIDDEN' });
    makeThread(em, { about: fees, author: facilitator, title: 'Who charges for bulky waste', question: true });
    makeThread(em, { about: contracts, author: facilitator, title: secret });
    places = { fees, contracts };
  });
  await reindexAll(journey.hub.hub);
});
afterAll(() => journey?.close());

const leaksNothing = async (page: Page) => expect(await page.content()).not.toContain(secret);

it(
  'a new cabinet member comes by the mailed link, says what they need, joins, and is let in',
  { timeout: 300_000 },
  async () => {
    const page = await journey.visitor(null, phone);
    expect(await page.evaluate(() => navigator.maxTouchPoints)).toBeGreaterThan(0);
    await page.goto('/sign-up');
    await expectPage(page, 'Create an account');
    await page.getByLabel('Your name').fill(newcomer.name);
    await page.getByLabel('Work e-mail address').fill(newcomer.email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Create account' }).tap();
    await expectPage(page, 'Check your e-mail');

    // From the link to the first community: four screens.
    await page.goto(linkIn(await mailTo(newcomer.email), '/verify'));
    await expectPage(page, 'Your address is confirmed');
    await page.getByRole('heading', { name: 'Are you at Thistlecombe Borough Council?' }).waitFor();
    await page.getByRole('radio', { name: /^Councillor/ }).check();
    await page.getByLabel(/^Job title or position/).fill('Cabinet member for finance');
    await page.getByRole('button', { name: 'Yes, add this role' }).tap();

    await expectPage(page, 'What brings you here?');
    await page.getByRole('checkbox', { name: 'Finance', exact: true }).check();
    await page.getByRole('checkbox', { name: 'Governance and standards' }).check();
    await page.getByRole('button', { name: /^Add something/ }).tap();
    await page.getByLabel('In a few words').fill('reading a treasury report');
    await expectPage(page, 'What brings you here?');
    await page.getByRole('button', { name: 'Save and see communities' }).tap();

    await expectPage(page, 'Communities for you');
    expect(await page.getByRole('main').getByRole('article').count()).toBe(3);
    expect(await page.getByText('Leaving the company').count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Fees and charges' }).tap();

    await expectPage(page, 'Fees and charges');
    await page.getByRole('button', { name: 'Join', exact: true }).tap();
    await page.getByText('You are now in Fees and charges').waitFor();
    await page.getByRole('button', { name: 'Leave' }).waitFor();
    await expectPage(page, 'Fees and charges');

    await page.goBack();
    await page.getByRole('main').getByRole('link', { name: 'Budget evenings' }).tap();
    await page.getByRole('button', { name: 'Join', exact: true }).tap();
    await page.getByText('You are now in Budget evenings').waitFor();

    await page.goto('/communities/contracts-in-trouble');
    await expectPage(page, 'Contracts in trouble');
    await leaksNothing(page);
    await page.getByRole('button', { name: 'Ask to join' }).tap();
    const question = page.getByRole('dialog', { name: 'Ask to join Contracts in trouble' });
    await question.getByLabel(/^A note for the facilitators/).fill('We are about to end ours and want to do it well.');
    await expectPage(page, 'Contracts in trouble');
    await question.getByRole('button', { name: 'Send request' }).tap();
    await page.getByText(/^You asked to join on/).waitFor();
    await expectPage(page, 'Contracts in trouble');
    await leaksNothing(page);

    await page.goto('/communities');
    await page.getByText('You asked to join').waitFor();
    await expectPage(page, 'Communities');
    await page.goto('/search?q=supplier+walked');
    await page.getByText('Nothing found for “supplier walked”').waitFor();
    await expectPage(page, 'Results for “supplier walked”');
    await page.goto('/communities/leaving-the-company');
    await expectPage(page, 'Page not found');

    await page.goto('/communities/contracts-in-trouble');
    const host = await journey.visitor(facilitator, phone);
    await host.goto('/communities/contracts-in-trouble');
    await expectPage(host, 'Contracts in trouble');
    await host
      .getByRole('navigation', { name: 'Parts of this community' })
      .getByRole('link', { name: 'Requests' })
      .tap();
    await host.getByRole('heading', { name: '1 request to answer' }).waitFor();
    await host.getByText('We are about to end ours').waitFor();
    await expectPage(host, 'Contracts in trouble');
    await host.getByRole('button', { name: `Approve ${newcomer.name}` }).tap();
    await host.getByText('Nobody is waiting').waitFor();
    await expect.poll(() => focused(host), patient).toBe('Requests');
    await expectPage(host, 'Contracts in trouble');

    await page.goto('/notifications');
    await page
      .getByRole('link', { name: /Contracts in trouble/ })
      .first()
      .tap();
    await page.getByRole('link', { name: secret }).tap();
    await expectPage(page, secret);
    await page.getByRole('button', { name: 'Helpful' }).first().tap();
    await page.getByRole('button', { name: 'Helpful', pressed: true }).waitFor();
    await host.goto('/communities/contracts-in-trouble');
    await host.getByRole('link', { name: secret }).tap();
    await host.getByText(/^Helpful 1$/).waitFor();
  },
);

it('then follows by one mail a day, in which is what they may read', { timeout: 300_000 }, async () => {
  const { hub } = journey;
  const page = await journey.visitor(null, phone);
  const cookies = (await hub.anonymous().signIn(newcomer.email, password)).cookies;
  await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, url: hub.url })));
  await page.goto('/account/notifications');
  await expectPage(page, 'What you are told');
  await page.getByRole('radio', { name: /^Once a day/ }).check();
  await page.getByRole('button', { name: 'Save' }).tap();
  await page.getByText('Saved', { exact: true }).waitFor();
  await settled(page);
  await passWeek(hub);

  const before = (await allTo(newcomer.email)).length;
  const host = await hub.as(facilitator);
  const said = { title: 'A charge for the second bin', body: 'Who has one?' };
  const { startThread } = await host.get(start, { input: { aboutId: places.fees.id, ...said } });
  await host.get(reply, { id: startThread.id, body: 'We have, since April.' });
  await host.get(start, { input: { aboutId: places.contracts.id, title: 'The bond was called', body: 'Was yours?' } });
  await passWeek(hub);
  const mails = (await allTo(newcomer.email)).slice(before);
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain('A charge for the second bin');
  expect(mails[0]!.text).toContain('The bond was called');
  await page.goto(linkIn(mails[0]!, startThread.url ?? `/threads/${startThread.id}`));
  await expectPage(page, 'A charge for the second bin');
});

it('an officer of the same council neither joins nor reads the members’ own', { timeout: 120_000 }, async () => {
  const page = await journey.visitor(officer, phone);
  await page.goto('/communities/contracts-in-trouble');
  await expectPage(page, 'Contracts in trouble');
  await page.getByText(/^This community is for .* alone/).waitFor();
  expect(await page.getByRole('button', { name: /join/i }).count()).toBe(0);
  await leaksNothing(page);
  const asker = await journey.hub.as(officer);
  const join = 'mutation ($id: ID!) { joinCommunity(id: $id, note: "Please") { id } }';
  expect(await asker.refusal(join, { id: places.contracts.id })).toBe('FORBIDDEN');
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
