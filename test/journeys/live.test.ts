import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { phone } from '../harness/browser.ts';
import { expectPage, openJourney, patient, settled, type Journey } from './journey.setup.ts';

let journey: Journey;
let made: { people: Record<'asker' | 'expert' | 'leaver' | 'outsider', Person>; room: Community; thread: Thread };
let expert: Asker;
const long = 'A paragraph about contracts, long enough to fill a line or two of the page. '.repeat(12);
const canary = 'Marmalade orrery';

beforeAll(async () => {
  journey = await openJourney();
  made = await journey.hub.make((em) => {
    const officer = { role: { kind: 'OFFICER', at: makeOrganisation(em) } } as const;
    const people = {
      asker: makePerson(em, { name: 'Asha Winter', ...officer }),
      expert: makePerson(em, { name: 'Bernard Moss', ...officer }),
      leaver: makePerson(em, { name: 'Carol Leaver', ...officer }),
      outsider: makePerson(em, { name: 'Dan Outside', ...officer }),
    };
    const room = makeCommunity(em, {
      name: 'Contracts',
      visibility: 'ON_REQUEST',
      facilitators: [people.expert],
      members: [people.asker, people.leaver],
    });
    const thread = makeThread(em, {
      about: room,
      author: people.asker,
      title: 'How do we leave a contract early',
      question: true,
      replies: [0, 1, 2, 3, 4, 5].map((at) => ({
        author: people.expert,
        body: `Reply ${at}. ${long}`,
        at: new Date(Date.now() - (10 - at) * 60_000),
      })),
    });
    return { people, room, thread };
  });
  expert = await journey.hub.as(made.people.expert);
});
afterAll(() => journey?.close());

const say = async (body: string): Promise<{ id: string; version: number }> =>
  (
    await expert.get('mutation ($id: ID!, $body: String!) { reply(threadId: $id, body: $body) { id version } }', {
      id: made.thread.id,
      body,
    })
  ).reply;
const open = async (page: Page) => {
  await page.goto(`/threads/${made.thread.id}`);
  await expectPage(page, made.thread.title);
};

it(
  'what is said appears in other windows, in its place, without moving what is read',
  { timeout: 240_000 },
  async () => {
    const [asker, onPhone] = await Promise.all([
      journey.visitor(made.people.asker),
      journey.visitor(made.people.asker, phone),
    ]);
    await Promise.all([open(asker), open(onPhone)]);

    const second = asker.getByRole('article').filter({ hasText: 'Reply 2.' });
    await second.scrollIntoViewIfNeeded();
    const before = (await second.boundingBox())!.y;
    const said = await say('There is a clause for it.');
    const arrived = asker.getByText('There is a clause for it.');
    await arrived.waitFor({ state: 'attached' });
    await onPhone.getByText('There is a clause for it.').waitFor({ state: 'attached' });
    expect(Math.abs((await second.boundingBox())!.y - before)).toBeLessThan(2);
    await asker.getByRole('status').getByText('1 new reply').waitFor();
    const pill = asker.getByRole('link', { name: '1 new reply' });
    await expectPage(asker, made.thread.title);
    await pill.click();
    await expect.poll(() => arrived.isVisible(), patient).toBe(true);
    await pill.waitFor({ state: 'detached' });

    await expert.get(
      'mutation ($id: ID!, $v: Int!) { editReply(id: $id, version: $v, body: "There are two clauses for it.") { id } }',
      { id: said.id, v: said.version },
    );
    await asker.getByText('There are two clauses for it.').waitFor();

    // Whoever writes is not disturbed: it waits until they ask.
    const draft = onPhone.getByLabel('Your reply');
    await onPhone.getByText('There are two clauses for it.').waitFor({ state: 'attached' });
    await draft.fill('Thank you, and');
    await onPhone.locator('.rich-text').waitFor();
    await settled(onPhone);
    const place = (await draft.boundingBox())!.y;
    await say('And a third one.');
    await onPhone.getByRole('button', { name: '1 new reply: show' }).waitFor();

    expect(Math.abs((await draft.boundingBox())!.y - place)).toBeLessThan(2);
    await expectPage(onPhone, made.thread.title);
    await onPhone.getByRole('button', { name: '1 new reply: show' }).click();
    await onPhone.getByText('And a third one.').waitFor({ state: 'attached' });
    expect(await draft.innerText()).toBe('Thank you, and');
  },
);

it('the number of what is unread is the same in all windows', { timeout: 240_000 }, async () => {
  const [here, there] = await Promise.all([journey.visitor(made.people.leaver), journey.visitor(made.people.leaver)]);
  await Promise.all([here.goto('/notifications'), there.goto('/communities')]);
  await Promise.all([settled(here), settled(there)]);
  const asker = await journey.hub.as(made.people.asker);
  await asker.get(
    `mutation ($id: ID!) { startThread(input: { aboutId: $id, title: "A new one", body: "Who knows?" }) { id } }`,
    { id: made.room.id },
  );
  const badge = (page: Page) => page.getByText(/^\d+ unread notifications?$/).first();
  await Promise.all([badge(here).waitFor({ state: 'attached' }), badge(there).waitFor({ state: 'attached' })]);
  await here
    .getByRole('main')
    .getByText(/new discussion/i)
    .first()
    .waitFor();
  await here.getByRole('button', { name: 'Mark all as read' }).click();
  await expect.poll(() => badge(there).count(), patient).toBe(0);
});

it('whoever loses the right to read hears nothing more, and an outsider never did', { timeout: 240_000 }, async () => {
  const [leaver, outsider] = await Promise.all([
    journey.visitor(made.people.leaver),
    journey.visitor(made.people.outsider),
  ]);
  await open(leaver);
  const heard: string[] = [];
  for (const page of [leaver, outsider])
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => void heard.push(String(payload))));
  await outsider.goto(`/threads/${made.thread.id}`);
  await settled(outsider);
  await leaver.reload();
  await expectPage(leaver, made.thread.title);
  await expect.poll(() => heard.join(' '), patient).toContain('threadChanged');

  const { rows } = await journey.hub.hub.pool.query<{ id: string }>(
    'select id from membership where person_id = $1 and community_id = $2',
    [made.people.leaver.id, made.room.id],
  );
  await expert.get('mutation ($id: ID!) { removeMember(id: $id, reason: "Left the council") { id } }', rows[0]!);
  await say(canary);
  await leaver.getByRole('heading', { level: 1, name: 'Contracts' }).waitFor();
  await settled(leaver);
  for (const page of [leaver, outsider]) expect(await page.content()).not.toContain(canary);
  expect(heard.join(' ')).not.toContain(canary);
});
