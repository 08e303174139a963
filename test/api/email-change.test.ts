import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { password, startHub, type TestHub } from '../harness/hub.ts';
import { allTo, linkIn, mailTo } from '../harness/mailbox.ts';

const request = `mutation ($email: String!, $password: String! = "${password}") { requestEmailChange(email: $email, password: $password) }`;
const confirm = 'mutation ($token: String!) { confirmEmailChange(token: $token) }';
const signUp = `mutation ($email: String!) { signUp(name: "Squatter", email: $email, password: "plum tractor ninety") }`;
const changePassword = `mutation ($new: String!) { changePassword(currentPassword: "${password}", newPassword: $new) }`;
const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const whoAmI = '{ viewer { id email } }';

let hub: TestHub;
let numbered = 0;
const newAddress = () => `mover-${(numbered += 1)}@change.example`;
const tokenIn = (path: string) => new URL(path, 'http://hub').searchParams.get('token')!;
const linkFor = async (email: string) => tokenIn(linkIn(await mailTo(email), '/confirm-email'));
const forget = () => hub.hub.pool.query('delete from rate_limit');

async function somebody(given: Partial<Person> = {}): Promise<{ person: Person; asker: Asker }> {
  const person = await hub.make((em) => makePerson(em, { email: newAddress(), ...given }));
  return { person, asker: await hub.as(person) };
}

beforeAll(async () => {
  hub = await startHub({ MAIL_FROM: 'The Hub <hub@sender.example>' });
});
afterAll(() => hub?.close());

describe('a new address', () => {
  it('is taken over by the mailed link, once, and ends every session', async () => {
    const { person, asker } = await somebody();
    const [there, email] = [await hub.as(person), newAddress()];
    expect(await asker.get(request, { email: ` ${email.toUpperCase()}` })).toEqual({ requestEmailChange: true });
    const notice = await mailTo(person.email);
    expect(notice).toMatchObject({
      subject: 'A new e-mail address for your account',
      text: expect.stringContaining(email),
      from: { name: 'The Hub', address: 'hub@sender.example' },
    });
    expect((await asker.get(whoAmI)).viewer.email).toBe(person.email);
    const token = await linkFor(email);
    expect(notice.text).not.toContain(token);
    expect(await hub.anonymous().get(confirm, { token })).toEqual({ confirmEmailChange: true });
    for (const session of [asker, there]) expect(await session.get(whoAmI)).toEqual({ viewer: null });
    expect(await hub.anonymous().refusal(signIn, { email: person.email, password })).toBe('UNAUTHENTICATED');
    const back = await hub.anonymous().signIn(email, password);
    expect((await back.get(whoAmI)).viewer).toEqual({ id: person.id, email });
    expect(await hub.anonymous().refusal(confirm, { token })).toBe('INVALID');
    expect((await mailTo(person.email, { after: 1 })).subject).toBe('Your e-mail address has changed');
    const { rows } = await hub.hub.pool.query('select action, actor_id, detail from audit_line where subject_id = $1', [
      person.id,
    ]);
    expect(rows).toEqual([
      { action: 'email.changed', actor_id: person.id, detail: { from: 'change.example', to: 'change.example' } },
    ]);
  });

  it('is refused without the password, without a session, and for what cannot be one', async () => {
    const { person, asker } = await somebody();
    const wrong = await asker.ask(request, { email: newAddress(), password: 'not this one' });
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: { password: expect.any(String) } });
    for (const email of ['nobody', person.email]) {
      const { errors } = await asker.ask(request, { email });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: { email: expect.any(String) } });
    }
    expect(await hub.anonymous().refusal(request, { email: newAddress() })).toBe('UNAUTHENTICATED');
    expect(await asker.refusal(confirm, { token: 'no-such-token' })).toBe('INVALID');
    expect(await allTo(person.email)).toEqual([]);
  });

  it('does not tell whether it has an account: its owner is told, and nobody else', async () => {
    await forget();
    const [{ person: other }, { person, asker }] = [await somebody(), await somebody()];
    const [free, taken] = [newAddress(), other.email];
    expect(await asker.ask(request, { email: free })).toEqual(await asker.ask(request, { email: taken }));
    const told = await mailTo(taken);
    expect(told.subject).toBe('You already have an account');
    expect(told.text).not.toContain('confirm-email');
    await mailTo(person.email, { after: 1 });
    const texts = (await allTo(person.email)).map(({ text }) => text?.replace(/\S+@\S+/g, ''));
    expect(texts[0]).toBe(texts[1]);
    expect(await asker.refusal(confirm, { token: await linkFor(free) })).toBe('INVALID');
  });

  it('is asked for with ten guesses and five wishes at most', async () => {
    const { asker } = await somebody();
    const guesses = [];
    for (let guess = 0; guess < 11; guess++)
      guesses.push(await asker.refusal(request, { email: newAddress(), password: 'not this one' }));
    expect(guesses).toEqual([...Array(10).fill('INVALID'), 'RATE_LIMITED']);
    await forget();
    const wishes = [];
    for (let wish = 0; wish < 6; wish++) wishes.push(await asker.refusal(request, { email: newAddress() }));
    expect(wishes).toEqual([...Array(5).fill(undefined), 'RATE_LIMITED']);
    await forget();
  });
});

describe('the link', () => {
  it('is kept as a hash, and only the last one works, for an hour', async () => {
    const { person, asker } = await somebody();
    const [first, second] = [newAddress(), newAddress()];
    await asker.get(request, { email: first });
    await asker.get(request, { email: second });
    const tokens = [await linkFor(first), await linkFor(second)] as const;
    const { rows } = await hub.hub.pool.query<{ kept: string }>(
      `select to_jsonb(v)::text as kept from auth_verification v where value like $1`,
      [`${person.id} %`],
    );
    expect(rows).toHaveLength(1);
    for (const token of tokens) expect(rows[0]!.kept).not.toContain(token);
    expect(await asker.refusal(confirm, { token: tokens[0] })).toBe('INVALID');
    await hub.hub.pool.query(
      `update auth_verification set expires_at = now() - interval '1 second' where value like $1`,
      [`${person.id} %`],
    );
    expect(await asker.refusal(confirm, { token: tokens[1] })).toBe('INVALID');
  });

  it('dies with the password that asked for it', async () => {
    const { asker } = await somebody();
    const email = newAddress();
    await asker.get(request, { email });
    await asker.get(changePassword, { new: 'gravel tulip seventy' });
    expect(await asker.refusal(confirm, { token: await linkFor(email) })).toBe('INVALID');
  });

  it('gives nothing when somebody has proven the address meanwhile', async () => {
    const { person, asker } = await somebody();
    const email = newAddress();
    await asker.get(request, { email });
    await somebody({ email });
    expect(await asker.refusal(confirm, { token: await linkFor(email) })).toBe('INVALID');
    expect((await asker.get(whoAmI)).viewer.email).toBe(person.email);
  });

  it('is not stopped by a stranger who signed up with the address and never confirmed it', async () => {
    const { person, asker } = await somebody();
    const email = newAddress();
    await hub.anonymous().get(signUp, { email });
    await mailTo(email);
    await asker.get(request, { email });
    const token = tokenIn(linkIn(await mailTo(email, { after: 1 }), '/confirm-email'));
    await asker.get(confirm, { token });
    expect((await (await hub.anonymous().signIn(email, password)).get(whoAmI)).viewer.id).toBe(person.id);
    expect(await hub.anonymous().refusal(signIn, { email, password: 'plum tractor ninety' })).toBe('UNAUTHENTICATED');
  });

  it('does not take an account away that was given a role before its first sign-in', async () => {
    const { asker } = await somebody();
    const email = newAddress();
    await hub.make((em) =>
      makePerson(em, { email, emailVerified: false, role: { kind: 'ADMINISTRATOR', at: makeOrganisation(em) } }),
    );
    await asker.get(request, { email });
    expect((await mailTo(email)).subject).toBe('You already have an account');
  });
});
