import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '@knowledge-hub/server/api.ts';
import { nameAdministrator } from '@knowledge-hub/server/identity/name-administrator.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { NotMigrated } from '@knowledge-hub/server/platform/migrations.ts';
import { openWork } from '@knowledge-hub/server/work.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { createDatabase, databaseUrl, dropDatabase } from '../harness/databases.ts';
import { settingsFor, startHub, type TestHub } from '../harness/hub.ts';
import { allTo, linkIn, mailTo } from '../harness/mailbox.ts';

const rights = '{ viewer { viewerCan { administer } roles { role organisation { slug } } } }';
const signUp = `mutation ($email: String!) { signUp(name: "Squatter", email: $email, password: "plum tractor ninety") }`;
const reset = `mutation ($token: String!) { resetPassword(token: $token, password: "gravel tulip seventy") }`;
const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

let hub: TestHub;
let place: Organisation;
let numbered = 0;
const newAddress = () => `first-${(numbered += 1)}@administrator.example`;
const tokenIn = (link: string) => new URL(link, 'http://hub').searchParams.get('token')!;
const name = (email: string, organisation?: string) => nameAdministrator(hub.hub, { email, organisation });

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

describe('the first administrator', () => {
  it('waits for the register of organisations', async () => {
    await expect(name(newAddress())).rejects.toThrow('There are no organisations yet: run `pnpm seed` first.');
    place = await hub.make((em) =>
      makeOrganisation(em, { slug: 'local-government-association', type: 'SUPPORT_BODY' }),
    );
  });

  it('is somebody who is there, once, with a line of audit', async () => {
    const person = await hub.make((em) => makePerson(em, { email: newAddress() }));
    const asker = await hub.as(person);
    expect((await asker.get(rights)).viewer.viewerCan.administer).toBe(false);
    expect(await name(` ${person.email.toUpperCase()}`)).toMatchObject({ already: false, invited: false });
    expect(await name(person.email)).toMatchObject({ already: true, invited: false });
    expect((await asker.get(rights)).viewer).toEqual({
      viewerCan: { administer: true },
      roles: [{ role: 'ADMINISTRATOR', organisation: { slug: place.slug } }],
    });
    const { rows } = await hub.hub.pool.query('select action, actor_id, detail from audit_line where subject_id = $1', [
      person.id,
    ]);
    expect(rows).toEqual([
      {
        action: 'role.granted',
        actor_id: null,
        detail: { role: 'ADMINISTRATOR', startsOn: expect.any(String), organisationId: place.id },
      },
    ]);
    await hub.drain();
    expect(await allTo(person.email)).toEqual([]);
  });

  it('is invited where there is no account, and chooses a password by the mailed link', async () => {
    const email = newAddress();
    expect(await name(email)).toMatchObject({ already: false, invited: true });
    expect(await name(email)).toMatchObject({ already: true, invited: true });
    const mail = await mailTo(email, { after: 1 });
    expect(mail.subject).toBe('Your account at Knowledge Hub');
    const token = tokenIn(linkIn(mail, '/reset-password'));
    await hub.anonymous().get(reset, { token });
    const asker = await hub.anonymous().signIn(email, 'gravel tulip seventy');
    expect((await asker.get(rights)).viewer.viewerCan.administer).toBe(true);
    expect(await name(email)).toMatchObject({ already: true, invited: false });
  });

  it('is not whoever signed up with the address before it was proven', async () => {
    const email = newAddress();
    await hub.anonymous().get(signUp, { email });
    const confirm = tokenIn(linkIn(await mailTo(email), '/verify'));
    expect(await name(email)).toMatchObject({ already: false, invited: true });
    await hub.anonymous().get('mutation ($token: String!) { verifyEmail(token: $token) { id } }', { token: confirm });
    expect(await hub.anonymous().refusal(signIn, { email, password: 'plum tractor ninety' })).toBe('UNAUTHENTICATED');
  });

  it('is refused in words', async () => {
    await expect(name('nobody')).rejects.toThrow('Enter an e-mail address');
    await expect(name(newAddress(), 'no-such-place')).rejects.toThrow('There is no organisation “no-such-place”');
  });
});

describe('without migrations', () => {
  const empty = `empty_${crypto.randomUUID().slice(0, 8)}`;
  const postgres = () => hub.settings.databaseUrl;
  beforeAll(() => createDatabase(postgres(), empty));
  afterAll(() => dropDatabase(postgres(), empty));

  it('neither API nor worker starts in production', async () => {
    const settings = { ...settingsFor(empty), port: 0, production: true };
    await expect(openApi(settings, { logLevel: 'error' })).rejects.toThrow(NotMigrated);
    await expect(openWork(settings, { logLevel: 'error' })).rejects.toThrow(NotMigrated);
  });

  it('the command says so, in one sentence', async () => {
    const server = path.resolve(import.meta.dirname, '../../server');
    const env = {
      ...process.env,
      HUB_EMBEDDED: '1',
      DATABASE_URL: databaseUrl(postgres(), empty),
      MEILISEARCH_URL: hub.settings.meilisearchUrl,
      SESSION_SECRET: hub.settings.sessionSecret,
    };
    const args = ['--import', '@oxc-node/core/register', 'src/administrator.ts', newAddress()];
    const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) =>
      execFile(process.execPath, args, { cwd: server, env }, (cause, _out, stderr) =>
        resolve({ code: cause?.code, said: stderr }),
      ),
    );
    expect(said.trim()).toBe('The database is not up to date: run `pnpm migrate`, then `pnpm seed`, and start again.');
    expect(code).toBe(1);
  });
});
