import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { phone } from '../harness/browser.ts';
import { linkIn, mailTo } from '../harness/mailbox.ts';
import { expectPage, openJourney, patient, type Journey } from './journey.setup.ts';

let journey: Journey;
let facilitator: Person;

const secret = 'Which supplier walked away from us';
const newcomer = { name: 'Philippa Newell', email: 'philippa.newell@thistlecombe.example' };
const password = 'heron teapot gravel walk';

beforeAll(async () => {
  journey = await openJourney();
  await journey.hub.make((em) => {
    const council = makeOrganisation(em, { name: 'Thistlecombe Borough Council', domains: ['thistlecombe.example'] });
    facilitator = makePerson(em, { name: 'Desmond Achebe', role: { kind: 'OFFICER', at: council } });
    const inside = { facilitators: [facilitator] };
    const open = makeCommunity(em, {
      ...inside,
      name: 'Fees and charges',
      purpose: 'What to charge and how to say so.',
    });
    const onRequest = makeCommunity(em, { ...inside, name: 'Contracts in trouble', visibility: 'ON_REQUEST' });
    makeCommunity(em, { ...inside, name: 'Leaving the company', visibility: 'HIDDEN' });
    makeThread(em, { about: open, author: facilitator, title: 'Who charges for bulky waste', question: true });
    makeThread(em, { about: onRequest, author: facilitator, title: secret });
  });
  await reindexAll(journey.hub.hub);
});
afterAll(() => journey?.close());

it(
  'a newcomer on a phone signs up, joins one community, asks to join another and is let in',
  { timeout: 300_000 },
  async () => {
    const page = await journey.visitor(null, phone);

    await page.goto('/sign-up');
    await expectPage(page, 'Create an account');
    await page.getByLabel('Your name').fill(newcomer.name);
    await page.getByLabel('Work e-mail address').fill(newcomer.email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Create account' }).click();
    await expectPage(page, 'Check your e-mail');

    await page.goto(linkIn(await mailTo(newcomer.email), '/verify'));
    await expectPage(page, 'Your address is confirmed');
    await page.getByRole('heading', { name: 'Are you at Thistlecombe Borough Council?' }).waitFor();
    await page.getByRole('radio', { name: /^Councillor/ }).check();
    await page.getByLabel(/^Job title or position/).fill('Cabinet member for finance');
    await page.getByRole('button', { name: 'Yes, add this role' }).click();
    await expectPage(page, 'What are other councils doing about…');

    await page.getByRole('navigation', { name: 'Main' }).getByText('Menu', { exact: true }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Communities' }).click();
    await expectPage(page, 'Communities');
    expect(await page.getByText('Leaving the company').count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Fees and charges' }).click();
    await expectPage(page, 'Fees and charges');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByText('You are now in Fees and charges').waitFor();
    await page.getByRole('button', { name: 'Leave' }).waitFor();
    await page.getByRole('link', { name: 'Who charges for bulky waste' }).waitFor();
    await expectPage(page, 'Fees and charges');

    await page.goto('/communities/contracts-in-trouble');
    await expectPage(page, 'Contracts in trouble');
    expect(await page.content()).not.toContain(secret);
    await page.getByRole('button', { name: 'Ask to join' }).click();
    const question = page.getByRole('dialog', { name: 'Ask to join Contracts in trouble' });
    await question.getByLabel(/^A note for the facilitators/).fill('We are about to end ours and want to do it well.');
    await expectPage(page, 'Contracts in trouble');
    await question.getByRole('button', { name: 'Send request' }).click();
    await page.getByText(/^You asked to join on/).waitFor();
    await expectPage(page, 'Contracts in trouble');
    expect(await page.content()).not.toContain(secret);

    await page.goto('/communities');
    await page.getByText('You asked to join').waitFor();
    await expectPage(page, 'Communities');
    await page.goto('/search?q=supplier+walked');
    await page.getByText('Nothing found for “supplier walked”').waitFor();
    await expectPage(page, 'Results for “supplier walked”');
    await page.goto('/communities/leaving-the-company');
    await expectPage(page, 'Page not found');

    const host = await journey.visitor(facilitator, phone);
    await host.goto('/communities/contracts-in-trouble');
    await expectPage(host, 'Contracts in trouble');
    await host
      .getByRole('navigation', { name: 'Parts of this community' })
      .getByRole('link', { name: 'Requests' })
      .click();
    await host.getByRole('heading', { name: '1 request to answer' }).waitFor();
    await host.getByText('We are about to end ours').waitFor();
    await expectPage(host, 'Contracts in trouble');
    await host.getByRole('button', { name: `Approve ${newcomer.name}` }).click();
    await host.getByText('Nobody is waiting').waitFor();
    await expect.poll(() => focused(host), patient).toBe('Requests');
    await expectPage(host, 'Contracts in trouble');
    await host.goto('/communities/leaving-the-company');
    await expectPage(host, 'Leaving the company');

    await page.goto('/communities/contracts-in-trouble');
    await page.getByRole('link', { name: secret }).click();
    await expectPage(page, secret);
  },
);

const focused = (page: Awaited<ReturnType<Journey['visitor']>>) =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
