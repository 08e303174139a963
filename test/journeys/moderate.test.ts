import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { expectPage, openJourney, type Journey } from './journey.setup.ts';

let journey: Journey;
let people: Record<'runs' | 'writes' | 'reads', Person>;
let community: Community;
let threadId: string;

beforeAll(async () => {
  journey = await openJourney();
  await journey.hub.make((em) => {
    people = {
      runs: makePerson(em, { name: 'Run Well' }),
      writes: makePerson(em, { name: 'Write Fast' }),
      reads: makePerson(em, { name: 'Read Much' }),
    };
    const members = [people.writes, people.reads];
    community = makeCommunity(em, { name: 'Fees', visibility: 'ON_REQUEST', facilitators: [people.runs], members });
    const replies = [{ author: people.writes, body: 'Mrs Smith of Mill Lane never pays.' }];
    threadId = makeThread(em, { about: community, author: people.reads, title: 'Late payers', replies }).id;
  });
});
afterAll(() => journey?.close());

it(
  'a member reports, a facilitator removes with a reason, the author reads it, and members see an outline',
  { timeout: 300_000 },
  async () => {
    const reader = await journey.visitor(people.reads, { width: 390, height: 800 });
    await reader.goto(`/threads/${threadId}`);
    await expectPage(reader, 'Late payers');
    await reader.getByRole('button', { name: /^Report the reply from Write Fast/ }).click();
    const dialog = reader.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Report', exact: true }).click();
    await dialog.getByRole('link', { name: 'Choose what is wrong with it.' }).waitFor();
    await dialog.getByLabel(/^Personal details of somebody/).check();
    await dialog.getByRole('button', { name: 'Report', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    const facilitator = await journey.visitor(people.runs);
    await facilitator.goto('/notifications');
    await expectPage(facilitator, 'Notifications');
    await facilitator.getByText('A report waits for you').waitFor();
    await facilitator.goto(`/communities/${community.slug}/facilitate`);
    await expectPage(facilitator, 'Facilitate');
    const reported = facilitator.getByRole('region', { name: /^Reported/ });
    expect(await reported.innerText()).not.toContain('Read Much');
    await facilitator.getByRole('button', { name: /^Remove: reported in/ }).click();
    const removing = facilitator.getByRole('dialog');
    await removing.getByLabel(/^To the author/).fill('Please say it again without the name of a resident.');
    await removing.getByRole('button', { name: 'Remove the reply' }).click();
    await reported.waitFor({ state: 'detached' });

    const author = await journey.visitor(people.writes);
    await author.goto('/notifications');
    await author.getByRole('link', { name: 'Something you wrote was removed' }).click();
    await expectPage(author, 'A removed reply');
    await author.getByText('Please say it again without the name of a resident.').waitFor();
    await author.getByText('Mrs Smith of Mill Lane never pays.').waitFor();
    await author.goto(`/threads/${threadId}`);
    await author.getByRole('link', { name: 'It was yours: read why' }).waitFor();

    await reader.goto(`/threads/${threadId}`);
    await expectPage(reader, 'Late payers');
    await reader.getByText(/^A facilitator removed a reply/).waitFor();
    await reader.goto(`/communities/${community.slug}/log`);
    await expectPage(reader, 'Moderation log');
    const outline = await reader.getByRole('main').innerText();
    expect(outline).toContain('Something was removed');
    expect(outline).toContain('personal details of somebody');
    expect(outline).not.toMatch(/Write Fast|Run Well|Mrs Smith|Late payers/);
    await reader.goto('/reports');
    await expectPage(reader, 'What you reported');
    await reader.getByText('Removed', { exact: true }).waitFor();
  },
);
