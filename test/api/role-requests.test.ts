import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expireRoleRequests } from '@knowledge-hub/server/council-roles/expire-requests.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson, makeRole } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { allTo, mailTo } from '../harness/mailbox.ts';
import { ask, canary, confirm, ends, mine, name, refuse, unname, waiting, withdraw } from './role-requests.setup.ts';

let hub: TestHub;
let at: Organisation;
let elsewhere: Organisation;
let people: Record<'contact' | 'deputy' | 'officer' | 'foreign' | 'curator' | 'administrator', Person>;
let askers: Record<keyof typeof people, Asker>;
let numbered = 0;

beforeAll(async () => {
  hub = await startHub();
  [at, elsewhere] = await hub.make((em) => [
    makeOrganisation(em, { domains: ['roles.example'] }),
    makeOrganisation(em),
  ]);
  people = await hub.make((em) => {
    const lga = makeOrganisation(em, { type: 'SUPPORT_BODY' });
    const officer = { role: { kind: 'OFFICER', at } } as const;
    return {
      contact: makePerson(em, { name: 'Contact', ...officer }),
      deputy: makePerson(em, { name: 'Deputy', ...officer }),
      officer: makePerson(em, { name: 'Officer', ...officer }),
      foreign: makePerson(em, { name: 'Foreign', role: { kind: 'OFFICER', at: elsewhere } }),
      curator: makePerson(em, { name: 'Curator', role: { kind: 'CURATOR', at: lga } }),
      administrator: makePerson(em, { name: 'Administrator', role: { kind: 'ADMINISTRATOR', at: lga } }),
    };
  });
  const entries = await Promise.all(
    Object.entries(people).map(async ([key, person]) => [key, await hub.as(person)] as const),
  );
  askers = Object.fromEntries(entries) as typeof askers;
  await askers.curator.get(name, { at: at.id, person: people.contact.id });
  await askers.administrator.get(name, { at: elsewhere.id, person: people.foreign.id });
});
afterAll(() => hub?.close());

async function councillor(given: Partial<Person> = {}) {
  const person = await hub.make((em) => makePerson(em, { name: `Asker ${(numbered += 1)}`, ...given }));
  return { person, asker: await hub.as(person) };
}
const asked = async () => {
  const { person, asker } = await councillor();
  return { person, asker, id: (await asker.get(ask, { at: at.id })).askForRole.id as string };
};
const run = (text: string, ...values: unknown[]) => hub.hub.pool.query(text, values);
const held = async ({ id }: Person) =>
  (await run('select starts_on::text, ends_on::text from role where person_id = $1', id)).rows;

describe('asking for a role', () => {
  it('is one request however often, told to the contact by mail and here, and gives nothing yet', async () => {
    const { person, asker } = await councillor();
    const [one, two] = await Promise.all([asker.ask(ask, { at: at.id }), asker.ask(ask, { at: at.id })]);
    const again = await asker.get(ask, { at: at.id, evidence: 'Something else' });
    const ids = [one, two].map(({ data }) => data?.askForRole?.id).filter(Boolean);
    expect(new Set([...ids, again.askForRole.id]).size).toBe(1);
    expect(again.askForRole).toMatchObject({ state: 'WAITING', viewerCan: { decide: false, withdraw: true } });
    const mail = (await allToWith(people.contact.email, person.name))[0]!;
    expect(mail.text).toContain(canary);
    expect(mail.subject).not.toContain(person.name);
    const told = await askers.contact.get(mine);
    expect(JSON.stringify(told.viewer.notifications)).toContain('waits to be confirmed');
    expect(JSON.stringify(told.viewer.notifications)).not.toContain(person.name);
    expect(await held(person)).toEqual([]);
    expect((await asker.get('{ viewer { viewerCan { submitCaseStudy } } }')).viewer.viewerCan.submitCaseStudy).toBe(
      false,
    );
    const { viewer } = await asker.get(mine);
    expect(viewer.roleRequests.edges[0].node.evidence).toContain(canary);
  });

  it('is for roles at councils, with a start and an end that can be, by people with a confirmed address', async () => {
    const { person, asker } = await councillor();
    for (const role of ['CURATOR', 'ADMINISTRATOR'])
      expect(await asker.refusal(ask, { at: at.id, role })).toBe('FORBIDDEN');
    expect(await asker.refusal(ask, { at: at.id, endsOn: '2025-06-01' })).toBe('INVALID');
    expect(await asker.refusal(ask, { at: at.id, startsOn: '2199-06-01' })).toBe('INVALID');
    expect(await asker.refusal(ask, { at: at.id, evidence: ' ' })).toBe('INVALID');
    expect(await asker.refusal(ask, { at: at.id, evidence: 'x'.repeat(501) })).toBe('INVALID');
    expect(await asker.refusal(ask, { at: person.id })).toBe('NOT_FOUND');
    expect(await hub.anonymous().refusal(ask, { at: at.id })).toBe('UNAUTHENTICATED');
    await run('update person set email_verified = false where id = $1', person.id);
    expect(await asker.refusal(ask, { at: at.id })).toBe('FORBIDDEN');
  });

  it('shows nothing to others, by list, person, search or counts', async () => {
    const { asker, id } = await asked();
    const strangers = [askers.officer, askers.deputy, askers.foreign, (await councillor()).asker, hub.anonymous()];
    for (const stranger of strangers) {
      const list = await stranger.get(waiting, { at: at.id });
      expect(list.roleRequests).toEqual({ totalCount: 0, edges: [] });
      const seen = await stranger.get(
        `query ($slug: String!) { organisation(slug: $slug) { viewerCan { seeRoles keepRoles } rolesHeld(first: 5) { totalCount } people(first: 50) { totalCount } } search(query: "${canary}", first: 5) { totalCount } node(id: "${id}") { id } }`,
        { slug: at.slug },
      );
      expect(seen.organisation).toMatchObject({ viewerCan: { seeRoles: false, keepRoles: false }, rolesHeld: null });
      expect([seen.search.totalCount, seen.node]).toEqual([0, null]);
      const code = await stranger.refusal(confirm, { id });
      expect(['NOT_FOUND', 'UNAUTHENTICATED']).toContain(code);
      expect(['NOT_FOUND', 'UNAUTHENTICATED']).toContain(await stranger.refusal(refuse, { id }));
      expect(['NOT_FOUND', 'UNAUTHENTICATED']).toContain(await stranger.refusal(withdraw, { id }));
    }
    expect(await askers.contact.refusal(withdraw, { id })).toBe('FORBIDDEN');
    expect(await asker.refusal(confirm, { id })).toBe('FORBIDDEN');
    expect((await asker.get(withdraw, { id })).withdrawRoleRequest.state).toBe('WITHDRAWN');
    expect(await askers.contact.refusal(confirm, { id })).toBe('CONFLICT');
    expect(JSON.stringify((await askers.contact.get(waiting)).roleRequests)).not.toContain(id);
  });
});

describe('answering', () => {
  it('gives the role from that moment on, by whichever of two who confirm at once', async () => {
    const { person, asker, id } = await asked();
    const { id: threadId } = await hub.make(async (em) => {
      const about = makeCommunity(em, { requiredRole: 'ELECTED_MEMBER', visibility: 'ON_REQUEST', members: [person] });
      const thread = makeThread(em, { about, author: person, title: 'Between councillors' });
      await em.flush();
      return thread;
    });
    const reads = async () =>
      (await asker.get('query ($id: ID!) { thread(id: $id) { title } }', { id: threadId })).thread !== null;
    expect(await reads()).toBe(false);
    const answers = await Promise.all([askers.contact, askers.curator].map((each) => each.ask(confirm, { id })));
    for (const { data } of answers) expect(data.confirmRoleRequest).toMatchObject({ state: 'CONFIRMED' });
    expect(await held(person)).toEqual([{ starts_on: '2025-05-06', ends_on: null }]);
    expect(await reads()).toBe(true);
    await hub.drain();
    expect((await allTo(person.email)).filter(({ subject }) => subject === 'Your role is confirmed')).toHaveLength(1);
    const { viewer } = await asker.get(mine);
    expect(viewer.notifications.edges[0].node).toMatchObject({ reason: 'ROLE', url: '/account#roles' });
    expect(await askers.contact.refusal(refuse, { id })).toBe('CONFLICT');
    expect(await asker.refusal(ask, { at: at.id })).toBe('CONFLICT');
    // It lapses with its last day, and access with it; what it was stays.
    await run('update role set ends_on = current_date - 1 where person_id = $1', person.id);
    expect(await reads()).toBe(false);
    expect((await asker.get(mine)).viewer.roles).toMatchObject([{ role: 'ELECTED_MEMBER', current: false }]);
  });

  it('refuses with a reason that the asker reads; they may ask again', async () => {
    const { person, asker, id } = await asked();
    expect(await askers.contact.refusal(refuse, { id, reason: ' ' })).toBe('INVALID');
    await askers.contact.get(refuse, { id });
    await askers.contact.get(refuse, { id });
    await hub.drain();
    const mails = (await allTo(person.email)).filter(({ subject }) => subject === 'Your role was not confirmed');
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain('Not on our list');
    expect((await asker.get(mine)).viewer.roleRequests.edges[0].node).toMatchObject({
      state: 'REFUSED',
      reason: 'Not on our list',
    });
    expect(await held(person)).toEqual([]);
    expect((await asker.get(ask, { at: at.id })).askForRole.id).not.toBe(id);
  });

  it('is for the contact of that council and for staff; power goes at once with the contact’s own role, and nobody answers themselves', async () => {
    const { id } = await asked();
    expect(await askers.foreign.refusal(confirm, { id })).toBe('NOT_FOUND');
    expect((await askers.contact.get(mine)).viewer.confirmsRoles).toBe(true);
    await run('update role set ends_on = current_date - 1 where person_id = $1', people.contact.id);
    expect((await askers.contact.get(mine)).viewer.confirmsRoles).toBe(false);
    expect(await askers.contact.refusal(confirm, { id })).toBe('NOT_FOUND');
    expect((await askers.contact.get(waiting)).roleRequests.totalCount).toBe(0);
    expect(await askers.contact.refusal(name, { at: at.id, person: people.deputy.id })).toBe('FORBIDDEN');
    await run('update role set ends_on = null where person_id = $1', people.contact.id);
    for (const own of ['contact', 'curator'] as const) {
      const { askForRole } = await askers[own].get(ask, { at: at.id });
      expect(await askers[own].refusal(confirm, { id: askForRole.id })).toBe('FORBIDDEN');
      expect(await askers[own].refusal(refuse, { id: askForRole.id })).toBe('FORBIDDEN');
      expect(JSON.stringify((await askers[own].get(waiting)).roleRequests)).not.toContain(askForRole.id);
    }
    const answered = await askers.contact.get(confirm, { id, endsOn: '2199-05-05' });
    expect(answered.confirmRoleRequest).toMatchObject({ decidedBy: { name: 'Contact' }, viewerCan: { decide: false } });
  });

  it('expires visibly and once, for both sides, and is asked for anew', async () => {
    const { person, asker, id } = await asked();
    await run(`update role_request set expires_at = now() - interval '1 minute' where id = $1`, id);
    expect((await asker.get(mine)).viewer.roleRequests.edges[0].node.state).toBe('EXPIRED');
    expect(JSON.stringify((await askers.contact.get(waiting)).roleRequests)).not.toContain(id);
    expect(await askers.contact.refusal(confirm, { id })).toBe('CONFLICT');
    const chore = expireRoleRequests(hub.hub);
    await Promise.all([chore.run(), chore.run()]);
    await hub.drain();
    const { rows } = await run('select state from role_request where id = $1', id);
    expect(rows).toEqual([{ state: 'EXPIRED' }]);
    const mails = (await allTo(person.email)).filter(({ subject }) => subject?.startsWith('Nobody answered'));
    expect(mails).toHaveLength(1);
    expect(JSON.stringify((await askers.contact.get(mine)).viewer.notifications)).toContain(
      'expired without an answer',
    );
    expect((await asker.get(ask, { at: at.id })).askForRole.id).not.toBe(id);
  });
});

describe('the contact of a council', () => {
  it('is an officer there, named by staff or a contact, shown to those who may meet them', async () => {
    expect(await askers.officer.refusal(name, { at: at.id, person: people.deputy.id })).toBe('FORBIDDEN');
    expect(await askers.foreign.refusal(name, { at: at.id, person: people.deputy.id })).toBe('FORBIDDEN');
    expect(await askers.contact.refusal(name, { at: at.id, person: people.foreign.id })).toBe('INVALID');
    for (let times = 0; times < 2; times++) await askers.contact.get(name, { at: at.id, person: people.deputy.id });
    await mailTo(people.deputy.email);
    const page = 'query ($slug: String!) { organisation(slug: $slug) { democraticContacts { name } } }';
    const shown = async (asker: Asker) =>
      (await asker.get(page, { slug: at.slug })).organisation.democraticContacts.map((each: any) => each.name);
    expect(await shown(askers.officer)).toEqual(['Contact', 'Deputy']);
    expect(await shown(hub.anonymous())).toEqual([]);
    await run('update role set ends_on = current_date - 1 where person_id = $1', people.deputy.id);
    expect(await shown(askers.officer)).toEqual(['Contact']);
    expect(await askers.officer.refusal(unname, { at: at.id, person: people.deputy.id })).toBe('FORBIDDEN');
    await askers.deputy.get(unname, { at: at.id, person: people.deputy.id });
    await run('update role set ends_on = null where person_id = $1', people.deputy.id);
    expect(await shown(askers.officer)).toEqual(['Contact']);
  });

  it('sets the end of many roles at once, all or none, and never of their own', async () => {
    const seats = await hub.make(async (em) => {
      const made = ['Ames', 'Bray', 'Cole'].map((each) => {
        const person = makePerson(em, { name: each });
        return { person, role: makeRole(em, person, { kind: 'ELECTED_MEMBER', at }) };
      });
      const own = makeRole(em, people.contact, { kind: 'ELECTED_MEMBER', at });
      const away = makeRole(em, made[0]!.person, { kind: 'ELECTED_MEMBER', at: elsewhere });
      await em.flush();
      return { made, ids: made.map(({ role }) => role.id), own: own.id, away: away.id };
    });
    const endsOn = '2199-05-06';
    const set = (ids: string[], on: string | null = endsOn) => ({ at: at.id, ids, endsOn: on });
    expect(await askers.officer.refusal(ends, set(seats.ids))).toBe('FORBIDDEN');
    expect(await askers.curator.refusal(ends, set(seats.ids))).toBe('FORBIDDEN');
    expect(await askers.contact.refusal(ends, set([...seats.ids, seats.own]))).toBe('FORBIDDEN');
    expect(await askers.contact.refusal(ends, set([...seats.ids, seats.away]))).toBe('NOT_FOUND');
    expect(await askers.contact.refusal(ends, set(seats.ids, '1999-01-01'))).toBe('INVALID');
    expect(await askers.contact.refusal(ends, set([]))).toBe('INVALID');
    expect(await held(seats.made[1]!.person)).toMatchObject([{ ends_on: null }]);
    for (let times = 0; times < 2; times++) await askers.contact.get(ends, set(seats.ids));
    const { setRoleEnds } = await askers.contact.get(ends, set([seats.ids[2]!], '2025-01-01'));
    const names = setRoleEnds.rolesHeld.edges.map(({ node }: any) => [node.person.name, node.endsOn]);
    expect(names.filter(([who]: any) => ['Ames', 'Bray', 'Cole'].includes(who))).toEqual([
      ['Ames', endsOn],
      ['Bray', endsOn],
    ]);
    expect(await askers.contact.refusal(ends, set([seats.ids[2]!], null))).toBe('CONFLICT');
    await hub.drain();
    expect(await allTo(seats.made[0]!.person.email)).toHaveLength(1);
    expect((await allTo(seats.made[2]!.person.email)).map(({ subject }) => subject)).toEqual([
      'The end of a role of yours was changed',
      'A role of yours has ended',
    ]);
    const { auditTrail } = await askers.administrator.get(
      '{ auditTrail(first: 50) { edges { node { action person { name } detail } } } }',
    );
    const record = auditTrail.edges.map(({ node }: any) => `${node.action} ${node.person?.name}`);
    for (const line of ['ROLE_CHANGED Ames', 'ROLE_ENDED Cole', 'ROLE_CONTACT_NAMED Contact', 'ROLE_CONFIRMED Asker 5'])
      expect(record.some((each: string) => each.startsWith(line.slice(0, -1)))).toBe(true);
    expect(JSON.stringify(auditTrail)).not.toContain(canary);
  });

  it('may have each councillor confirmed, whatever their address', async () => {
    const rule =
      'mutation ($at: ID!, $on: Boolean!) { confirmCouncillors(organisationId: $at, confirmed: $on) { councillorsConfirmed } }';
    const take = 'mutation ($at: ID!, $role: RoleKind!) { takeRole(organisationId: $at, role: $role) { id } }';
    const { asker } = await councillor({ email: `seat-${crypto.randomUUID()}@roles.example` });
    expect(await askers.curator.refusal(rule, { at: at.id, on: true })).toBe('FORBIDDEN');
    expect(await askers.officer.refusal(rule, { at: at.id, on: true })).toBe('FORBIDDEN');
    await askers.contact.get(rule, { at: at.id, on: true });
    expect(await asker.refusal(take, { at: at.id, role: 'ELECTED_MEMBER' })).toBe('FORBIDDEN');
    expect(await asker.refusal(take, { at: at.id, role: 'OFFICER' })).toBeUndefined();
    expect((await asker.get(ask, { at: at.id })).askForRole.state).toBe('WAITING');
    await askers.contact.get(rule, { at: at.id, on: false });
    expect(await asker.refusal(take, { at: at.id, role: 'ELECTED_MEMBER' })).toBeUndefined();
  });
});

it('is in what a person gets of their data, and goes with them', async () => {
  const { person, asker, id } = await asked();
  const { rows } = await run(
    `select table_name from information_schema.columns where column_name = 'person_id' and table_name in ('role_request', 'democratic_contact')`,
  );
  expect(rows).toHaveLength(2);
  await run('delete from person where id = $1', person.id);
  expect((await run('select from role_request where id = $1', id)).rowCount).toBe(0);
  expect(await asker.refusal(withdraw, { id })).toBe('NOT_FOUND');
});

async function allToWith(address: string, word: string) {
  await hub.drain();
  return (await allTo(address)).filter(({ text }) => text?.includes(word));
}
