import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { reply, start } from '../api/discussions.setup.ts';
import { linkIn, mailTo } from '../harness/mailbox.ts';
import { expectPage, openJourney, patient, settled, type Journey } from './journey.setup.ts';

let journey: Journey;
let asking: Person;
let reading: Person;
let community: Community;

beforeAll(async () => {
  journey = await openJourney();
  ({ asking, reading, community } = await journey.hub.make((em) => {
    const people = { asking: makePerson(em, { name: 'Ask Well' }), reading: makePerson(em, { name: 'Read Much' }) };
    const place = makeCommunity(em, { name: 'Fees', facilitators: [people.asking], members: [people.reading] });
    return { ...people, community: place };
  }));
});
afterAll(() => journey?.close());

it(
  'is told in two tabs at once, chooses less, and gets a mail that one click stops',
  { timeout: 300_000 },
  async () => {
    const { hub } = journey;
    const asker = await hub.as(asking);
    const { startThread } = await asker.get(start, {
      input: { aboutId: community.id, title: 'What do you charge?', body: 'For bulky waste.' },
    });
    await hub.drain();

    const page = await journey.visitor(reading);
    await page.goto('/notifications');
    await expectPage(page, 'Notifications');
    await page.getByRole('link', { name: 'What do you charge?' }).waitFor();
    const other = await page.context().newPage();
    await other.goto('/communities');
    const unread = other.locator('.unread-count').first();
    await unread.waitFor();

    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await unread.waitFor({ state: 'detached' });
    await other.close();

    await page.getByRole('link', { name: 'What do you charge?' }).click();
    await expectPage(page, 'What do you charge?');
    await page.getByLabel('This discussion', { exact: true }).selectOption('Following');
    await page.getByText('You are told of each reply.').waitFor();
    await page.goto('/account/notifications');
    await expectPage(page, 'What you are told');
    await page.getByLabel('Tell me of Fees').selectOption('Nothing');
    await page.getByRole('radio', { name: /^At once/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    const frequency = async () => {
      const text = 'select frequency from mail_preference where person_id = $1';
      return (await hub.hub.pool.query<{ frequency: string }>(text, [reading.id])).rows[0]?.frequency;
    };
    await expect.poll(frequency, patient).toBe('AT_ONCE');
    await settled(page);
    await asker.get(start, { input: { aboutId: community.id, title: 'Unheard', body: 'By choice.' } });
    await asker.get(reply, { id: startThread.id, body: 'Twelve pounds.' });
    await hub.drain();
    const mail = await mailTo(reading.email);
    expect(mail.subject).toBe('New reply: What do you charge?');
    expect(mail.text).toContain('Ask Well wrote:\nTwelve pounds.');
    await hub.drain();

    const stranger = await journey.visitor();
    await stranger.goto(linkIn(mail, '/stop-mails'));
    await expectPage(stranger, 'Stop these mails?');
    await stranger.getByRole('button', { name: 'Stop these mails' }).click();
    await expectPage(stranger, 'These mails have stopped');
    await page.reload();
    await expect.poll(() => page.getByRole('radio', { name: /^Never/ }).isChecked(), patient).toBe(true);
    await page.goto('/notifications');
    await settled(page);
    await page.getByText('New reply in Fees').waitFor();
    expect(await page.getByRole('link', { name: 'Unheard' }).count()).toBe(0);
  },
);
