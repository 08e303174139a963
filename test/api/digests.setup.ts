import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeDigests } from '@knowledge-hub/server/digests/make-digests.ts';
import type { TestHub } from '../harness/hub.ts';
import { allTo } from '../harness/mailbox.ts';

export const choose = `mutation ($input: MailPreferenceInput!) { chooseMails(input: $input) {
  mailPreference { frequency hour weekday timeZone } } }`;

const week = 8 * 24 * 3600_000;

/** A week and a day pass: every daily or weekly mail falls due once, and has gone when this returns. */
export async function passWeek(hub: TestHub): Promise<void> {
  await hub.drain();
  const clock = () => new Date(Date.now() + week);
  while (await makeDigests({ ...hub.hub, clock }));
  await hub.drain();
  await hub.hub.pool.query(
    'update mail_preference set next_at = now() + interval $$1 hour$$ where next_at is not null',
  );
}

export const mailsTo = ({ email }: Person) => allTo(email);
