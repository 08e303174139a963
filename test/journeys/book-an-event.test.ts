import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { phone } from '../harness/browser.ts';
import { expectPage, type Journey, openJourney, patient } from './journey.setup.ts';

let journey: Journey;
let people: Record<'facilitator' | 'first' | 'second', Person>;
let slug: string;

beforeAll(async () => {
  journey = await openJourney();
  const made = await journey.hub.make((em) => {
    const role = { kind: 'OFFICER', at: makeOrganisation(em) } as const;
    const facilitator = makePerson(em, { name: 'Fay Cilitator', role });
    const [first, second] = [makePerson(em, { name: 'Ada First', role }), makePerson(em, { name: 'Bo Second', role })];
    const inside = { facilitators: [facilitator], members: [first, second] };
    return { facilitator, first, second, community: makeCommunity(em, { ...inside, name: 'Depot managers' }) };
  });
  people = made;
  slug = made.community.slug;
});
afterAll(() => journey?.close());

describe('an event, from plan to place', () => {
  let url: string;

  it('a facilitator plans it, with one place', async () => {
    const page = await journey.visitor(people.facilitator);
    await page.goto(`/communities/${slug}?tab=events`);
    await page.getByRole('link', { name: 'Plan an event' }).click();
    await expectPage(page, 'Plan an event');
    await page.getByRole('button', { name: 'Plan the event' }).click();
    await page.getByRole('link', { name: 'Enter a title.' }).waitFor();
    await page.getByLabel('Title').fill('A round seen from the cab');
    await page.getByLabel('Starts on').fill('2040-06-12');
    await page.getByLabel('Starts at').fill('09:30');
    await page.getByLabel('Ends at').fill('12:00');
    await page.getByLabel('Place (optional)').fill('Quarry Lane depot');
    await page.getByLabel('Places (optional)').fill('1');
    await page.getByRole('button', { name: 'Plan the event' }).click();
    await expectPage(page, 'A round seen from the cab');
    await page.getByText('Tuesday 12 June 2040, 09:30 to 12:00').first().waitFor();
    url = new URL(page.url()).pathname;
    expect(url).toMatch(/^\/events\//);
  });

  it('one books, the next waits in line on a phone, and gets the place that is given up', async () => {
    const first = await journey.visitor(people.first);
    const second = await journey.visitor(people.second, phone);
    await first.goto(url);
    await first.getByRole('button', { name: 'Book a place' }).click();
    await first.getByRole('heading', { name: 'You have a place' }).waitFor();
    await second.goto(url);
    await second.getByRole('button', { name: 'Join the queue' }).click();
    await second.getByText('You are number 1 in line.').waitFor();
    await expectPage(second, 'A round seen from the cab');
    await first.getByRole('button', { name: 'Give up my place' }).click();
    await first.getByRole('button', { name: 'Give it up' }).click();
    await first.getByRole('heading', { name: 'All places are taken' }).waitFor();
    await journey.hub.drain();
    await second.goto('/notifications');
    await second.getByText('A place came free, and it is yours').first().waitFor();
    await second.getByRole('link', { name: 'A round seen from the cab' }).first().click();
    await second.getByRole('heading', { name: 'You have a place' }).waitFor();
    expect(new URL(second.url()).pathname).toBe(url);
  });

  it('whoever has a place takes it along in their own calendar', async () => {
    const page = await journey.visitor(people.second);
    await page.goto('/events');
    await page.getByRole('button', { name: 'Get an address for all my events' }).click();
    const address = page.getByLabel('Secret address');
    await address.waitFor();
    await expectPage(page, 'Events');
    const before = new URL(await address.inputValue()).pathname;
    const calendar = await fetch(journey.hub.url + before);
    expect(await calendar.text()).toContain('A round seen from the cab');
    await page.getByRole('button', { name: 'New address' }).click();
    await page.getByRole('button', { name: 'Take a new one' }).click();
    await expect.poll(async () => new URL(await address.inputValue()).pathname, patient).not.toBe(before);
    expect((await fetch(journey.hub.url + before)).status).toBe(404);
  });

  it('the facilitator calls it off, and the page says so to all', async () => {
    const page = await journey.visitor(people.facilitator);
    await page.goto(url);
    await page.getByText('Bo Second').waitFor();
    await page.getByRole('button', { name: 'Call this event off' }).click();
    await page.getByLabel('Reason').fill('The lorry is in the workshop.');
    await page.getByRole('button', { name: 'Call it off' }).click();
    await page.getByText('This event was called off').waitFor();
    const second = await journey.visitor(people.second);
    await second.goto(url);
    await second.getByText('The lorry is in the workshop.').waitFor();
    expect(await second.getByRole('button', { name: /place|queue/ }).count()).toBe(0);
  });
});
