import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { choose, mailsTo, passWeek } from '../api/digests.setup.ts';
import { expectPage, openJourney, settled, type Journey } from './journey.setup.ts';

/** The asker's name is a word that stands nowhere else: whoever meets it was told. */
const asker = { name: 'Zilpha Quagmire', email: 'zilpha.quagmire@zilpha.example' };
const question = 'LATCo for leisure after contract failure';
const answer = 'Take the staff over first; the buildings can wait.';

let journey: Journey;
let people: Record<'asks' | 'answers' | 'reads' | 'runs', Person>;
let room: Community;

beforeAll(async () => {
  journey = await openJourney();
  await journey.hub.make(async (em) => {
    const role = { kind: 'OFFICER', at: makeOrganisation(em, { name: 'Ferncliffe District Council' }) } as const;
    people = {
      asks: makePerson(em, { ...asker, role }),
      answers: makePerson(em, { name: 'Colm Hathersage', role }),
      reads: makePerson(em, { name: 'Read Much', role }),
      runs: makePerson(em, { name: 'Run Well', role, biography: 'Set up a LATCo for leisure after a failure.' }),
    };
    room = makeCommunity(em, {
      name: 'Leisure',
      visibility: 'ON_REQUEST',
      anonymousAsking: true,
      facilitators: [people.runs],
      members: [people.asks, people.answers, people.reads],
    });
    const failure = 'Leisure contract failure: is a LATCo the way?';
    makeThread(em, { about: room, author: people.runs, title: failure, question: true });
    const study = makeCaseStudy(em, {
      title: 'A LATCo for leisure after the contract failed',
      organisation: role.at,
      author: people.runs,
      stage: 'PUBLISHED',
    });
    await em.flush();
    settleCaseStudies([study]);
  });
  await reindexAll(journey.hub.hub);
  const input = { frequency: 'DAILY', hour: 7, weekday: 1, timeZone: 'Europe/London' };
  for (const person of [people.reads, people.answers]) await (await journey.hub.as(person)).get(choose, { input });
});
afterAll(() => journey?.close());

/** All that the hub sends to this window. */
function hearing(page: Page): string[] {
  const heard: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => void heard.push(String(payload))));
  page.on('response', (response) => {
    if (new URL(response.url()).pathname !== '/graphql') return;
    const headers = JSON.stringify(response.headers());
    response.text().then(
      (text) => heard.push(text + headers),
      () => undefined,
    );
  });
  return heard;
}

const betrays = (text: string) => new RegExp(`quagmire|${people.asks.id}`, 'i').test(text);

it(
  'similar things are shown first; asked without a name, answered live, accepted, and nobody learns who asked',
  { timeout: 300_000 },
  async () => {
    const [page, other, facilitator] = [
      await journey.visitor(people.asks),
      await journey.visitor(people.answers),
      await journey.visitor(people.runs),
    ];
    const heard = [hearing(other), hearing(facilitator)];
    await page.goto(`/threads/new?about=${room.id}`);
    await expectPage(page, 'Start a discussion');
    await page.getByLabel('Your question in a line').fill(question);
    const before = page.getByRole('region', { name: 'This may answer it already' });
    await before.getByRole('link', { name: 'Leisure contract failure: is a LATCo the way?' }).waitFor();
    await before.getByRole('link', { name: 'A LATCo for leisure after the contract failed' }).waitFor();
    await before.getByRole('link', { name: 'Run Well' }).waitFor();
    await expectPage(page, 'Start a discussion');
    await page.getByLabel('What others need to know to answer').fill('Our operator has gone. Who has done it?');
    await page.getByRole('checkbox', { name: /^Ask without my name/ }).check();
    await page.getByRole('button', { name: 'Post question' }).click();
    await expectPage(page, question);
    await page.getByText('You, without your name').waitFor();

    for (const each of [other, facilitator]) {
      await each.goto('/communities/leisure');
      await each.getByRole('link', { name: question }).click();
      await expectPage(each, question);
      await each.getByText('Asked without a name').waitFor();
    }
    await other.getByLabel('Your reply').fill(answer);
    await other.locator('.rich-text').waitFor();
    await settled(other);
    await other.getByRole('button', { name: 'Post reply' }).click();
    await other.getByRole('article', { name: /^Reply from Colm Hathersage/ }).waitFor();
    await page.getByText(answer).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Accept as the answer' }).click();
    for (const each of [page, other, facilitator]) {
      await each.getByRole('heading', { level: 2, name: 'Answer' }).waitFor();
      await each.getByText('Answered', { exact: true }).waitFor();
    }
    await journey.hub.drain();
    await other.goto('/notifications');
    await other.getByText('Your answer was accepted').waitFor();
    await expectPage(other, 'Notifications');

    await facilitator.reload();
    for (const each of [other, facilitator]) {
      await each.goto('/communities/leisure');
      const card = each.getByRole('article').filter({ hasText: question });
      await card.getByText('Answered', { exact: true }).waitFor();
      await settled(each);
      expect(betrays(await each.content())).toBe(false);
    }
    expect(heard.every(({ length }) => length > 5)).toBe(true);
    expect(heard.flat().filter(betrays)).toEqual([]);

    // With a reason, and seen by the asker, a facilitator may know.
    await facilitator.getByRole('link', { name: question }).click();
    await facilitator.getByRole('button', { name: 'See who asked' }).click();
    const asking = facilitator.getByRole('dialog');
    await asking.getByLabel('Reason').fill('The operator asks us to take a name out.');
    await asking.getByRole('button', { name: 'See who asked' }).click();
    await facilitator.getByText(asker.name).waitFor();
    await expectPage(facilitator, question);
    await page.reload();
    await page.getByText('“The operator asks us to take a name out.”').waitFor();
    await expectPage(page, question);
  },
);

it('followers are told once, by notice and by one mail, without the name', { timeout: 120_000 }, async () => {
  const { hub } = journey;
  const reader = await hub.as(people.reads);
  const { viewer } = await reader.get(
    '{ viewer { notifications(first: 50) { edges { node { reason title url subjects { title } } } } } }',
  );
  const told = (viewer.notifications.edges as { node: { reason: string } }[]).map(({ node }) => node.reason);
  expect(told).toEqual(['NEW_THREAD']);
  await passWeek(hub);
  const mails = await mailsTo(people.reads);
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text!.split(question)).toHaveLength(2);
  const all = [...mails, ...(await mailsTo(people.answers)), ...(await mailsTo(people.runs))];
  expect(betrays(JSON.stringify([viewer, all]))).toBe(false);

  const found = await reader.get(
    `{ byName: search(query: "Quagmire", filter: { kinds: [THREAD] }, first: 20) { totalCount }
      byWord: search(query: "LATCo leisure", first: 20) { edges { node { title snippet reason subject { title } } } } }`,
  );
  expect(found.byName.totalCount).toBe(0);
  expect(JSON.stringify(found.byWord)).toContain(question);
  expect(betrays(JSON.stringify(found))).toBe(false);
});
