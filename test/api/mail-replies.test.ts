import nodemailer from 'nodemailer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import { freePort } from '@knowledge-hub/server/embedded/ports.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { choose, mailsTo } from './digests.setup.ts';
import { lock, reply } from './discussions.setup.ts';
import { follow } from './following.setup.ts';

const domain = 'reply.hub.example';
const secret = 'a-secret-for-mail-services-of-the-tests';
let port: number;
let hub: TestHub;
let facilitator: Person;
let person: Person;
let asker: Asker;
let chair: Asker;
let room: Community;
let threadId: string;
let address: string;

beforeAll(async () => {
  port = await freePort();
  hub = await startHub({ REPLY_MAIL_DOMAIN: domain, INBOUND_MAIL_SECRET: secret, INBOUND_SMTP_PORT: String(port) });
  facilitator = await hub.make((em) => makePerson(em, { name: 'Chair' }));
  chair = await hub.as(facilitator);
});
afterAll(() => hub?.close());

/** Somebody is told at once of a reply in a hidden community, and so has an address to answer to. */
beforeEach(async () => {
  await hub.drain();
  ({ person, room, threadId } = await hub.make((em) => {
    const author = em.merge(facilitator);
    const reader = makePerson(em, { name: 'Ada', email: `ada-${crypto.randomUUID()}@council.example` });
    const place = makeCommunity(em, {
      visibility: 'HIDDEN',
      facilitators: [author],
      members: [reader],
      slug: crypto.randomUUID(),
    });
    return {
      person: reader,
      room: place,
      threadId: makeThread(em, { about: place, author, title: 'Zephyrquartz' }).id,
    };
  }));
  asker = await hub.as(person);
  await asker.get(choose, { input: { frequency: 'AT_ONCE' } });
  await asker.get(follow, { id: threadId, level: 'EVERYTHING' });
  await chair.get(reply, { id: threadId, body: 'What do you do?' });
  await hub.drain();
  const [mail] = await mailsTo(person);
  address = mail!.replyTo![0]!.address!;
});

type Given = {
  from?: string;
  to?: string;
  text?: string;
  id?: string;
  headers?: Record<string, string>;
  html?: string;
};

/** As a mail program writes it. */
const written = async ({
  from = person.email,
  to = address,
  text = 'In house.',
  id,
  headers,
  html,
}: Given): Promise<Buffer> => {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await transport.sendMail({
    from,
    to,
    subject: 'Re: New reply',
    ...(html ? { html } : { text }),
    messageId: `<${id ?? crypto.randomUUID()}@council.example>`,
    ...(headers && { headers }),
  });
  return message as Buffer;
};
const hand = async (content: Buffer | string, authorization = `Bearer ${secret}`): Promise<number> => {
  const { status } = await fetch(`${hub.url}/inbound-mail`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', authorization },
    body: new Uint8Array(Buffer.from(content)),
  });
  await hub.drain();
  return status;
};
const bodies = async (): Promise<string[]> => {
  const { thread } = await chair.get(
    'query ($id: ID!) { thread(id: $id) { replies(first: 100) { edges { node { body author { name } } } } } }',
    { id: threadId },
  );
  return thread.replies.edges.slice(1).map(({ node }: any) => `${node.author.name}: ${node.body}`);
};
const refusals = async () => (await mailsTo(person)).filter(({ subject }) => subject === 'Your reply was not posted');

describe('an answer by mail', () => {
  it('is posted as its writer’s reply, without what it answers, once however often it is delivered', async () => {
    const quoted =
      'Yes, we do.\n\nOn Mon, 23 Nov 2026 at 09:00, Knowledge Hub <a@b.example> wrote:\n\n> What do you do?\n';
    const mail = await written({ text: quoted });
    expect(await Promise.all([hand(mail), hand(mail)])).toEqual([200, 200]);
    expect(await hand(mail)).toBe(200);
    expect(await bodies()).toEqual(['Ada: Yes, we do.']);
    expect(await refusals()).toEqual([]);
  });

  it('comes by SMTP too, to reply addresses alone', async () => {
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    const message = { from: person.email, subject: 'Re: New reply', text: 'By SMTP.' };
    await transport.sendMail({ ...message, to: address.toUpperCase() });
    expect(await bodies()).toEqual(['Ada: By SMTP.']);
    for (const to of ['someone@elsewhere.example', `hub@${domain}`, address.replace('@', 'x@')])
      await expect(transport.sendMail({ ...message, to })).rejects.toThrow(/550/);
    await expect(transport.sendMail({ ...message, to: address, text: 'x'.repeat(2_000_000) })).rejects.toThrow(
      /552|exceed/i,
    );
    transport.close();
    expect(await bodies()).toHaveLength(1);
  });

  it('may be written in HTML alone', async () => {
    await hand(
      await written({
        html: '<p>We <b>share</b> a depot.</p><p>Since&nbsp;May.</p><blockquote>What do you do?</blockquote>',
      }),
    );
    expect(await bodies()).toEqual(['Ada: We share a depot.\n\nSince May.']);
  });
});

describe('what is not taken', () => {
  it('without the secret, or with another, nothing is', async () => {
    const mail = await written({});
    expect(await hand(mail, '')).toBe(401);
    expect(await hand(mail, 'Bearer another')).toBe(401);
    expect(await hand('x'.repeat(1_100_000))).toBe(413);
    expect(await bodies()).toEqual([]);
  });

  it('of programs is dropped without a word', async () => {
    const ways: Record<string, string>[] = [
      { 'Auto-Submitted': 'auto-replied' },
      { Precedence: 'bulk' },
      { 'Return-Path': '<>' },
    ];
    for (const headers of ways) expect(await hand(await written({ headers }))).toBe(200);
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    await transport.sendMail({
      envelope: { from: '', to: address },
      from: person.email,
      to: address,
      text: 'Bounced.',
    });
    transport.close();
    await hub.drain();
    expect(await bodies()).toEqual([]);
    expect(await refusals()).toEqual([]);
  });

  it('to an address that is none of ours is dropped too', async () => {
    expect(await hand(await written({ to: `reply+${'a'.repeat(24)}@${domain}` }))).toBe(200);
    expect(await bodies()).toEqual([]);
    expect(await refusals()).toEqual([]);
  });

  it.each([
    ['from another address', async () => ({ from: 'someone@elsewhere.example' }), /another address/],
    ['without words', async () => ({ text: '> What do you do?' }), /no words of yours/],
    [
      'that is too old',
      async () => {
        await hub.hub.pool.query(`update reply_address set expires_at = now() where person_id = $1`, [person.id]);
        return {};
      },
      /some weeks/,
    ],
    [
      'to what was locked meanwhile',
      async () => {
        await chair.get(lock, { id: threadId, locked: true });
        return {};
      },
      /locked/,
    ],
    [
      'to what the writer may not see any more',
      async () => {
        await asker.get('mutation ($id: ID!) { leaveCommunity(id: $id) { id } }', { id: room.id });
        return {};
      },
      /cannot see it/,
    ],
  ] as [string, () => Promise<Given>, RegExp][])('%s: its person is told why, once', async (_what, arrange, why) => {
    const mail = await written(await arrange());
    await hand(mail);
    await hand(mail);
    expect(await bodies()).toEqual([]);
    const [refusal, ...more] = await refusals();
    expect(refusal!.text).toMatch(why);
    expect(more).toEqual([]);
    expect(JSON.stringify(refusal)).not.toMatch(/Zephyrquartz/);
    expect(await mailsTo({ email: 'someone@elsewhere.example' } as Person)).toEqual([]);
  });

  it('is refused in words a few times an hour only', async () => {
    for (let each = 0; each < 7; each++) await hand(await written({ text: '' }));
    expect(await refusals()).toHaveLength(5);
  });
});
