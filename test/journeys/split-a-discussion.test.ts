import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { expectAccessible } from '../harness/browser.ts';
import { expectPage, openJourney, settled, type Journey } from './journey.setup.ts';

let journey: Journey;
let facilitator: Person, member: Person;
let thread: Thread;

beforeAll(async () => {
  journey = await openJourney();
  await journey.hub.make((em) => {
    facilitator = makePerson(em, { name: 'Fay Facilitator' });
    member = makePerson(em, { name: 'Mo Member' });
    const about = makeCommunity(em, { name: 'Circle', facilitators: [facilitator], members: [member] });
    const replies = ['About bins', 'About lids', 'More on bins'].map((body) => ({ author: member, body }));
    thread = makeThread(em, { about, author: member, title: 'On bins', replies });
  });
});
afterAll(() => journey?.close());

it(
  'replies become a discussion of their own, links to them follow, and what was begun is in a list',
  { timeout: 240_000 },
  async () => {
    const page = await journey.visitor(facilitator);
    await page.goto(`/threads/${thread.id}`);
    await expectPage(page, 'On bins');
    await page.getByRole('button', { name: 'Make a new discussion of replies' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Make the discussion' }).click();
    await dialog.getByRole('alert').getByRole('link', { name: 'Choose the replies that go.' }).waitFor();
    await settled(page);
    await expectAccessible(page);
    await dialog.getByRole('checkbox', { name: /About lids/ }).check();
    await dialog.getByLabel('Title of the new discussion').fill('On lids');
    await dialog.getByRole('button', { name: 'Make the discussion' }).click();
    await expectPage(page, 'On lids');
    await page.getByText('1 reply came from').waitFor();
    const reply = await page.getByRole('article', { name: /Reply from Mo Member/ }).getAttribute('id');

    const reader = await journey.visitor(member);
    await reader.goto(`/threads/${thread.id}#${reply}`);
    await expectPage(reader, 'On bins');
    await reader.getByText('1 reply went to').waitFor();
    await reader.getByText('The reply that the link points to went to').getByRole('link', { name: 'On lids' }).click();
    await expectPage(reader, 'On lids');
    await reader.getByText('About lids').waitFor();

    await reader.locator('#field-body').fill('Lids of what?');
    await reader.goto('/my-work');
    await expectPage(reader, 'My work');
    await reader.getByText('A reply in On lids').waitFor();
    await reader.getByRole('button', { name: 'Discard: Lids of what?' }).click();
    await reader.getByRole('button', { name: 'Undo' }).click();
    await reader.getByRole('link', { name: 'Lids of what?' }).click();
    await expectPage(reader, 'On lids');
    expect(await reader.locator('textarea#field-body').inputValue()).toBe('Lids of what?');
  },
);
