import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { password, startHub, type TestHub } from '../harness/hub.ts';
import { allTo, linkIn, mailTo } from '../harness/mailbox.ts';
import { statementsDuring } from '../harness/statements.ts';

const signUp = `mutation ($name: String! = "Ada Bell", $email: String!, $password: String! = "plum tractor ninety") {
  signUp(name: $name, email: $email, password: $password) }`;
const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const verify = 'mutation ($token: String!) { verifyEmail(token: $token) { id email emailVerified } }';
const askReset = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const reset = 'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) }';
const change = `mutation ($currentPassword: String!, $newPassword: String!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) }`;
const whoAmI = '{ viewer { id name email } }';
const good = 'plum tractor ninety';
const other = 'gravel tulip seventy';

let hub: TestHub;
let numbered = 0;
const newAddress = () => `person-${(numbered += 1)}@identity.example`;
const tokenIn = (path: string) => new URL(path, 'http://hub').searchParams.get('token')!;
const somebody = (given: Partial<Person> = {}) => hub.make((em) => makePerson(em, { email: newAddress(), ...given }));
const forget = () => hub.hub.pool.query('delete from rate_limit');

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

describe('joining', () => {
  it('goes from sign-up over the mailed link to a session, and ends with sign-out', async () => {
    const [ada, email] = [hub.anonymous(), newAddress()];
    expect(await ada.get(signUp, { email: ` ${email.toUpperCase()} ` })).toEqual({ signUp: true });
    expect(await ada.refusal(signIn, { email, password: good })).toBe('UNAUTHENTICATED');
    const token = tokenIn(linkIn(await mailTo(email), '/verify'));
    const { verifyEmail } = await ada.get(verify, { token });
    expect(verifyEmail).toMatchObject({ email, emailVerified: true });
    expect((await ada.get(whoAmI)).viewer).toMatchObject({ name: 'Ada Bell', email });
    await ada.get('mutation { signOut }');
    expect(await ada.get(whoAmI)).toEqual({ viewer: null });
    await ada.signIn(email, good);
    expect((await ada.get(whoAmI)).viewer.email).toBe(email);
  });

  it('lets a verification link sign in once only, and no other token at all', async () => {
    const email = newAddress();
    await hub.anonymous().get(signUp, { email });
    const token = tokenIn(linkIn(await mailTo(email), '/verify'));
    expect(await hub.anonymous().refusal(verify, { token: `${token}x` })).toBe('INVALID');
    await hub.anonymous().get(verify, { token });
    const again = hub.anonymous();
    expect(await again.refusal(verify, { token })).toBe('INVALID');
    expect(await again.get(whoAmI)).toEqual({ viewer: null });
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ email: 'nobody' }, 'email'],
    [{ password: 'too short' }, 'password'],
    [{ password: 'Password12345' }, 'password'],
    [{ password: 'knowledge-hub-2026' }, 'password'],
    [{ email: 'rosalind@identity.example', password: 'rosalind-identity' }, 'password'],
  ])('refuses %o and names the field', async (given, field) => {
    const { errors } = await hub.anonymous().ask(signUp, { email: newAddress(), ...given });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });

  it('answers a known address as an unknown one, and tells its owner by mail', async () => {
    const { email } = await somebody();
    expect(await hub.anonymous().get(signUp, { email })).toEqual({ signUp: true });
    expect((await mailTo(email)).subject).toBe('You already have an account');
  });

  it('gives an address that a stranger signed up first to whoever reads its mail', async () => {
    const email = newAddress();
    await hub.anonymous().get(signUp, { email, password: other });
    await hub.anonymous().get(signUp, { email });
    const token = tokenIn(linkIn(await mailTo(email, { after: 1 }), '/reset-password'));
    await hub.anonymous().get(reset, { token, password: good });
    expect(await hub.anonymous().refusal(signIn, { email, password: other })).toBe('UNAUTHENTICATED');
    await hub.anonymous().signIn(email, good);
  });

  it('shows nobody who has not confirmed their address', async () => {
    const email = newAddress();
    await hub.anonymous().get(signUp, { name: 'Quentin Unproven', email });
    const reader = await hub.as(await somebody());
    const { people } = await reader.get('{ people(text: "unproven") { totalCount } }');
    expect(people.totalCount).toBe(0);
  });
});

describe('passwords', () => {
  it('are reset by a mailed link that works once and ends all sessions', async () => {
    const person = await somebody();
    const [here, email] = [await hub.as(person), person.email];
    await hub.anonymous().get(askReset, { email });
    const token = tokenIn(linkIn(await mailTo(email), '/reset-password'));
    expect(await hub.anonymous().refusal(reset, { token, password: 'password1234' })).toBe('INVALID');
    await hub.anonymous().get(reset, { token, password: other });
    expect(await here.get(whoAmI)).toEqual({ viewer: null });
    expect(await hub.anonymous().refusal(reset, { token, password: good })).toBe('INVALID');
    expect(await hub.anonymous().refusal(signIn, { email, password })).toBe('UNAUTHENTICATED');
    await hub.anonymous().signIn(email, other);
    expect((await mailTo(email, { after: 1 })).subject).toBe('Your password has changed');
  });

  it('are changed by the old one, which ends every other session', async () => {
    const person = await somebody();
    const [here, there] = [await hub.as(person), await hub.as(person)];
    const wrong = await here.ask(change, { currentPassword: 'not this one', newPassword: other });
    expect(wrong.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID',
      fields: { currentPassword: expect.any(String) },
    });
    await here.get(change, { currentPassword: password, newPassword: other });
    expect((await here.get(whoAmI)).viewer.id).toBe(person.id);
    expect(await there.get(whoAmI)).toEqual({ viewer: null });
    expect(await hub.anonymous().refusal(change, { currentPassword: password, newPassword: good })).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('are asked for without telling whether there is an account', async () => {
    const [known, unknown] = [(await somebody()).email, newAddress()];
    const ask = (query: string, email: string) => hub.anonymous().ask(query, { email, password: 'not the password' });
    for (const query of [signIn, askReset, 'mutation ($email: String!) { sendVerification(email: $email) }'])
      expect(await ask(query, known)).toEqual(await ask(query, unknown));
    expect(await allTo(unknown)).toEqual([]);
  });

  it('and tokens are not kept as they are', async () => {
    const { email } = await somebody();
    await hub.anonymous().get(askReset, { email });
    const token = tokenIn(linkIn(await mailTo(email), '/reset-password'));
    const { rows } = await hub.hub.pool.query<{ row: string }>(`
      select to_jsonb(v)::text as row from auth_verification v union all select to_jsonb(a)::text from auth_account a`);
    expect(rows.length).toBeGreaterThan(1);
    for (const { row } of rows) for (const secret of [token, password, good, other]) expect(row).not.toContain(secret);
  });
});

describe('guessing', () => {
  const codes = (answers: (string | undefined)[]) => answers.filter((code) => code === 'UNAUTHENTICATED').length;

  it('is limited to 10 in 5 minutes for an account, by any road', async () => {
    const person = await somebody();
    const [owner, email] = [await hub.as(person), person.email];
    const guess = (number: number) =>
      hub.anonymous().refusal(signIn, { email: number % 2 ? email : email.toUpperCase(), password: `guess ${number}` });
    const aliases = Array.from(
      { length: 5 },
      (_, at) => `g${at}: signIn(email: "${email}", password: "alias ${at}") { id }`,
    );
    const { errors } = await hub.anonymous().ask(`mutation { ${aliases.join(' ')} }`);
    const parallel = await Promise.all(Array.from({ length: 25 }, (_, number) => guess(number)));
    expect(codes(parallel) + errors!.length).toBeLessThanOrEqual(10);
    expect(codes(parallel)).toBeGreaterThan(0);
    const limited = (await hub.anonymous().ask(signIn, { email, password })).errors?.[0]?.extensions;
    expect(limited).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    expect(limited!.retryAfter).toBeLessThanOrEqual(300);
    await owner.get('mutation { signOut }');
    await owner.signIn(email, password);
    await forget();
  });

  it('is limited alike where there is no account', async () => {
    const email = newAddress();
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () => hub.anonymous().refusal(signIn, { email, password: 'guess' })),
    );
    expect(codes(guesses)).toBe(10);
    await forget();
  });

  it('counts guesses at the old password too, on a known device by a limit of its own', async () => {
    const owner = await hub.as(await somebody());
    const guesses: (string | undefined)[] = [];
    for (let number = 0; number < 12; number++)
      guesses.push(await owner.refusal(change, { currentPassword: `guess ${number}`, newPassword: other }));
    expect(guesses).toEqual([...Array<string>(10).fill('INVALID'), 'RATE_LIMITED', 'RATE_LIMITED']);
    await forget();
  });

  it('does not limit those who know their password', async () => {
    const { email } = await somebody().then(async (person) => (await hub.as(person), person));
    for (let time = 0; time < 15; time++)
      expect(await hub.anonymous().refusal(signIn, { email, password })).toBeUndefined();
  });

  it('cannot flood a mailbox', async () => {
    const { email } = await somebody();
    const answers: (string | undefined)[] = [];
    for (let time = 0; time < 7; time++) answers.push(await hub.anonymous().refusal(askReset, { email }));
    expect(answers).toEqual([...Array<undefined>(5).fill(undefined), 'RATE_LIMITED', 'RATE_LIMITED']);
    await mailTo(email, { after: 4 });
    expect(await allTo(email)).toHaveLength(5);
    await forget();
  });
});

describe('a session', () => {
  const askViewer = (asker: Asker) => statementsDuring(() => asker.get(whoAmI));

  it('costs nothing when there is none, and one statement besides the page when there is', async () => {
    expect(await askViewer(hub.anonymous())).toBe(0);
    expect(await askViewer(await hub.as(await somebody()))).toBe(2);
  });

  it('is not opened by a token without our signature', async () => {
    const person = await somebody();
    await hub.as(person);
    const { rows } = await hub.hub.pool.query<{ token: string }>(
      'select token from auth_session where person_id = $1',
      [person.id],
    );
    for (const cookie of [rows[0]!.token, `${rows[0]!.token}.${'A'.repeat(43)}=`]) {
      const headers = { 'content-type': 'application/json', cookie: `hub.session_token=${encodeURIComponent(cookie)}` };
      const response = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: whoAmI }),
      });
      expect(await response.json()).toEqual({ data: { viewer: null } });
    }
  });

  it('is prolonged while it is used, at most once a day', async () => {
    const person = await somebody();
    const asker = await hub.as(person);
    const end = (set: string) =>
      hub.hub.pool.query<{ days: number }>(`${set} returning extract(epoch from expires_at - now()) / 86400 as days`, [
        person.id,
      ]);
    await end(`update auth_session set expires_at = now() + interval '20 days' where person_id = $1`);
    await asker.get(whoAmI);
    expect(await askViewer(asker)).toBe(2);
    const { rows } = await end('update auth_session set updated_at = now() where person_id = $1');
    expect(Number(rows[0]!.days)).toBeGreaterThan(29.9);
  });
});
