import nodemailer from 'nodemailer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { mailsTo } from './digests.setup.ts';

const domain = 'reply.hub.example';
const secret = 'a-secret-for-mail-services-of-the-tests';
const write = 'mutation ($id: ID!, $body: String!) { writeTo(personId: $id, body: $body) { id } }';
const block = 'mutation ($id: ID!, $blocked: Boolean!) { blockPerson(id: $id, blocked: $blocked) { id } }';
const inbox = '{ viewer { messages(first: 20) { edges { node { body sender { name } } } } } }';

let hub: TestHub;
let people: Record<'wanda' | 'ruth' | 'otto', Person>;
let writer: Asker, other: Asker;
let address: string;

beforeAll(async () => {
  hub = await startHub({ REPLY_MAIL_DOMAIN: domain, INBOUND_MAIL_SECRET: secret });
  people = await hub.make((em) => {
    const role = { kind: 'OFFICER', at: makeOrganisation(em) } as const;
    return {
      wanda: makePerson(em, { name: 'Wanda', role }),
      ruth: makePerson(em, { name: 'Ruth', role }),
      otto: makePerson(em, { name: 'Otto', role }),
    };
  });
  writer = await hub.as(people.wanda);
  other = await hub.as(people.otto);
  await writer.get(write, { id: people.ruth.id, body: 'May I ask about pelicans?' });
  await hub.drain();
  const [mail] = await mailsTo(people.ruth);
  address = mail!.replyTo![0]!.address!;
}, 120_000);
afterAll(() => hub?.close());

async function hand(text: string, from = people.ruth.email, id: string = crypto.randomUUID()): Promise<void> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const messageId = `<${id}@council.example>`;
  const { message } = await transport.sendMail({ from, to: address, subject: 'Re: Somebody wrote', text, messageId });
  const { status } = await fetch(`${hub.url}/inbound-mail`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${secret}` },
    body: new Uint8Array(message as Buffer),
  });
  expect(status).toBe(200);
  await hub.drain();
}
const bodies = async (asker: Asker): Promise<string[]> =>
  (await asker.get(inbox)).viewer.messages.edges.map(
    ({ node }: { node: { body: string; sender: { name: string } } }) => `${node.sender.name}: ${node.body}`,
  );
const refusals = async () =>
  (await mailsTo(people.ruth)).filter(({ subject }) => subject === 'Your reply was not posted');

it('an answer by mail is a message, without what it answers, once however often it comes, and shows no address', async () => {
  expect(address).toMatch(/^reply\+[a-z2-7]{24}@reply\.hub\.example$/);
  const quoted = 'Do ask.\n\n> Reply above this line to write back\n>\n> May I ask about pelicans?';
  await hand(quoted, people.ruth.email, 'same');
  await hand(quoted, people.ruth.email, 'same');
  expect(await bodies(writer)).toEqual(['Ruth: Do ask.', 'Wanda: May I ask about pelicans?']);
  expect(await bodies(other)).toEqual([]);
  const mails = await mailsTo(people.wanda);
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails[0]!.text)).not.toContain(people.ruth.email);
  expect(mails[0]!.replyTo![0]!.address).not.toBe(address);
  expect(await refusals()).toEqual([]);
});

it('from another address it is refused, and told to its owner alone', async () => {
  const before = await bodies(writer);
  await hand('I am Ruth.', people.otto.email);
  expect(await bodies(writer)).toEqual(before);
  const [refused] = await refusals();
  expect(refused!.text).toContain('another address');
  expect(refused!.text).toContain(`/messages/${people.wanda.id}`);
  expect(refused!.text).not.toContain('I am Ruth.');
});

it('who takes no messages from somebody gets none by mail either', async () => {
  const before = await bodies(writer);
  await writer.get(block, { id: people.ruth.id, blocked: true });
  await hand('Still there?');
  expect(await bodies(writer)).toEqual(before);
  const last = (await refusals()).find(({ text }) => text!.includes('Still there?'));
  expect(last!.text).toContain('You cannot write to this person.');
  await writer.get(block, { id: people.ruth.id, blocked: false });
  await hand('And now?');
  expect((await bodies(writer))[0]).toBe('Ruth: And now?');
});
