import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { phone } from '../harness/browser.ts';
import { linkIn, mailTo } from '../harness/mailbox.ts';
import { expectPage, openJourney, patient, type Journey } from './journey.setup.ts';

let journey: Journey;
let people: Record<'asker' | 'expert', Person>;

beforeAll(async () => {
  journey = await openJourney();
  people = await journey.hub.make((em) => {
    const officer = () => ({ role: { kind: 'OFFICER', at: makeOrganisation(em) } }) as const;
    return {
      asker: makePerson(em, { name: 'Asha Winter', ...officer() }),
      expert: makePerson(em, { name: 'Bernard Moss', ...officer() }),
    };
  });
});
afterAll(() => journey?.close());

it('somebody says what they can help with, is found by it, and is written to', { timeout: 280_000 }, async () => {
  const expert = await journey.visitor(people.expert, phone);
  await expert.goto('/account#skills');
  await expectPage(expert, 'Account');
  await expert.getByRole('button', { name: /^Add something.*help with/ }).click();
  await expert.getByLabel('In a few words').fill('Leisure contracts in trouble');
  await expert.getByLabel('Who reads it').selectOption({ label: 'Everybody who is signed in' });
  await expectPage(expert, 'Account');
  await expert.getByRole('region', { name: 'Give and take' }).getByRole('button', { name: 'Save' }).click();
  await expert
    .getByRole('status')
    .getByText(/^Saved/)
    .waitFor();

  const asker = await journey.visitor(people.asker);
  await asker.goto('/people');
  await expectPage(asker, 'People');
  await asker.getByLabel('Give and take').selectOption({ label: 'Can help with' });
  await asker.getByLabel('About').fill('leisure');
  await asker.getByText('1 person', { exact: true }).waitFor();
  await expectPage(asker, 'People');
  await asker.getByRole('main').getByRole('link', { name: 'Bernard Moss' }).click();
  await expectPage(asker, 'Bernard Moss');
  await asker.getByRole('link', { name: 'Write to Bernard Moss' }).click();
  await expectPage(asker, 'You and Bernard Moss');
  await asker.getByLabel('Your message to Bernard Moss').fill('How did you tell your members?');
  await asker.getByRole('button', { name: 'Send message' }).click();
  await asker.getByRole('article', { name: /^You,/ }).getByText('How did you tell your members?').waitFor();
  await expectPage(asker, 'You and Bernard Moss');

  const letter = await mailTo(people.expert.email);
  expect(JSON.stringify(letter)).not.toContain(people.asker.email);
  await expert.goto(linkIn(letter, `/messages/${people.asker.id}`));
  await expectPage(expert, 'You and Asha Winter');
  await expert.getByRole('button', { name: 'Take no more messages from Asha Winter' }).click();
  await expert.getByText('You take no messages from Asha Winter, and cannot write to them.').waitFor();
  await expert.goto('/messages');
  await expectPage(expert, 'Messages');
  await asker.reload();
  await expectPage(asker, 'You and Bernard Moss');
  await expect.poll(() => asker.getByText('You cannot write to this person.').isVisible(), patient).toBe(true);
});
