import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { allTo, mailTo } from '../harness/mailbox.ts';

type Kind = 'writer' | 'reader' | 'other' | 'bare' | 'administrator';
let hub: TestHub;
let people: Record<Kind, Person>;
let askers: Record<Kind, Asker>;

const write =
  'mutation ($id: ID!, $body: String!, $key: String) { writeTo(personId: $id, body: $body, idempotencyKey: $key) { id body } }';
const inbox =
  'query ($with: ID) { viewer { messages(with: $with) { totalCount edges { node { id body sender { name } reportedAt } } } } }';
const block =
  'mutation ($id: ID!, $blocked: Boolean!) { blockPerson(id: $id, blocked: $blocked) { viewerContact { write blocked } } }';
const take = 'mutation ($taken: Boolean!) { takeMessages(taken: $taken) { takesMessages } }';
const report = 'mutation ($id: ID!, $reason: String!) { reportMessage(id: $id, reason: $reason) { reportedAt } }';
const bodies = async (asker: Asker, other?: string): Promise<string[]> =>
  (await asker.get(inbox, { with: other })).viewer.messages.edges.map(
    ({ node }: { node: { body: string } }) => node.body,
  );

beforeAll(async () => {
  hub = await startHub();
  people = await hub.make((em) => {
    const role = { kind: 'OFFICER', at: makeOrganisation(em) } as const;
    return {
      writer: makePerson(em, { name: 'Wanda Writer', role }),
      reader: makePerson(em, { name: 'Ruth Reader', role }),
      other: makePerson(em, { name: 'Otto Other', role }),
      bare: makePerson(em, { name: 'Bea Bare' }),
      administrator: makePerson(em, {
        role: { kind: 'ADMINISTRATOR', at: makeOrganisation(em, { type: 'SUPPORT_BODY' }) },
      }),
    };
  });
  const signedIn = await Promise.all(
    Object.entries(people).map(async ([kind, person]) => [kind, await hub.as(person)] as const),
  );
  askers = Object.fromEntries(signedIn) as typeof askers;
});
afterAll(() => hub?.close());

describe('a message', () => {
  it('is read by the two it is between, told by a mail without an address, and posted once', async () => {
    const key = crypto.randomUUID();
    const given = { id: people.reader.id, body: 'May I ask you about pelicans?', key };
    const sent = await Promise.all([1, 2].map(() => askers.writer.get(write, given)));
    expect(new Set(sent.map(({ writeTo }) => writeTo.id)).size).toBe(1);
    expect(await bodies(askers.reader)).toEqual([given.body]);
    expect(await bodies(askers.writer, people.reader.id)).toEqual([given.body]);
    expect(await bodies(askers.reader, people.other.id)).toEqual([]);
    for (const kind of ['other', 'administrator'] as const) expect(await bodies(askers[kind])).toEqual([]);

    await hub.drain();
    const mail = await mailTo(people.reader.email);
    const whole = JSON.stringify(mail);
    expect(whole).toContain('Wanda Writer wrote to you');
    expect(whole).toContain('pelicans');
    expect(whole).not.toContain(people.writer.email);
    expect(mail.subject).not.toMatch(/Wanda|pelican/);
    const { viewer } = await askers.reader.get('{ viewer { notifications { edges { node { reason title url } } } } }');
    expect(viewer.notifications.edges[0].node).toEqual({
      reason: 'MESSAGE',
      title: 'Somebody wrote to you',
      url: `/messages/${people.writer.id}`,
    });
  });

  it('is refused from people without a role, to oneself, to nobody, and empty or too long', async () => {
    const to = (id: string, body = 'Hello') => ({ id, body });
    expect(await askers.bare.refusal(write, to(people.reader.id))).toBe('FORBIDDEN');
    expect(await askers.writer.refusal(write, to(people.writer.id))).toBe('FORBIDDEN');
    expect(await askers.writer.refusal(write, to(crypto.randomUUID()))).toBe('NOT_FOUND');
    expect(await hub.anonymous().refusal(write, to(people.reader.id))).toBe('UNAUTHENTICATED');
    for (const body of [' ', 'x'.repeat(5_001)])
      expect(await askers.writer.refusal(write, to(people.reader.id, body))).toBe('INVALID');
  });
});

describe('whoever does not want any', () => {
  it('takes none from one person, who is told no more than anybody', async () => {
    await askers.reader.get(block, { id: people.other.id, blocked: true });
    const refused = await askers.other.ask(write, { id: people.reader.id, body: 'Hello' });
    expect(refused.errors?.[0]).toMatchObject({
      message: 'You cannot write to this person.',
      extensions: { code: 'FORBIDDEN' },
    });
    const { person } = await askers.other.get(
      'query ($id: ID!) { person(id: $id) { viewerContact { write blocked } } }',
      { id: people.reader.id },
    );
    expect(person.viewerContact).toEqual({ write: false, blocked: false });
    expect(await askers.reader.refusal(write, { id: people.other.id, body: 'Hello' })).toBe('FORBIDDEN');
    await askers.reader.get(block, { id: people.other.id, blocked: false });
    await askers.other.get(write, { id: people.reader.id, body: 'Hello again' });
  });

  it('takes none at all', async () => {
    expect(await askers.reader.get(take, { taken: false })).toEqual({ takeMessages: { takesMessages: false } });
    const refused = await askers.writer.ask(write, { id: people.reader.id, body: 'Hello' });
    expect(refused.errors?.[0]?.message).toBe('You cannot write to this person.');
    await Promise.all([1, 2].map(() => askers.reader.get(take, { taken: true })));
    await askers.writer.get(write, { id: people.reader.id, body: 'Once more' });
  });

  it('shows one to the administrators, once; nobody else can', async () => {
    const { id } = (await askers.writer.get(write, { id: people.reader.id, body: 'An insulting walrus' })).writeTo;
    for (const kind of ['writer', 'other', 'administrator'] as const)
      expect(await askers[kind].refusal(report, { id, reason: 'I say so' }), kind).toBe('NOT_FOUND');
    await Promise.all(
      [1, 2].map(() => askers.reader.get(report, { id, reason: 'It insults me' }).catch(() => undefined)),
    );
    await hub.drain();
    const mails = await allTo(people.administrator.email);
    expect(
      mails.filter(({ text }) => text?.includes('An insulting walrus') && text.includes('It insults me')),
    ).toHaveLength(1);
    const seen = async (asker: Asker) =>
      (await asker.get(inbox)).viewer.messages.edges.find(({ node }: { node: { id: string } }) => node.id === id).node
        .reportedAt;
    expect(await seen(askers.reader)).not.toBeNull();
    expect(await seen(askers.writer)).toBeNull();
  });
});

it('nobody writes without end', async () => {
  const codes: (string | undefined)[] = [];
  for (let at = 0; at < 31; at++)
    codes.push(await askers.administrator.refusal(write, { id: people.other.id, body: `Message ${at}` }));
  expect(codes.filter((code) => code === undefined)).toHaveLength(30);
  expect(codes.at(-1)).toBe('RATE_LIMITED');
});

it('what somebody wrote and was sent goes with their account', async () => {
  await hub.hub.pool.query('delete from person where id = $1', [people.bare.id]);
  const { rows } = await hub.hub.pool.query(
    'select count(*)::int as count from message where sender_id = $1 or recipient_id = $1',
    [people.bare.id],
  );
  expect(rows[0].count).toBe(0);
});
