import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countParkedJobs } from '@knowledge-hub/server/administration/parked-jobs.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { seal } from '@knowledge-hub/server/platform/sealed.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { mailTo } from '../harness/mailbox.ts';
import { statementsDuring } from '../harness/statements.ts';

const accounts = `query ($text: String, $role: RoleKind, $first: Int! = 20, $after: String) { accounts(text: $text, role: $role, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id email emailVerified person { name } roles { id role current } } } } }`;
const domains = `query ($text: String) { emailDomains(text: $text) { totalCount edges { node { domain organisation { id name } } } } }`;
const add = 'mutation ($at: ID!, $domain: String!) { addEmailDomain(organisationId: $at, domain: $domain) { id } }';
const remove =
  'mutation ($at: ID!, $domain: String!) { removeEmailDomain(organisationId: $at, domain: $domain) { id } }';
const trail = `query ($first: Int! = 20, $after: String) { auditTrail(first: $first, after: $after) { totalCount pageInfo { endCursor }
  edges { node { action actor { id } byCommand person { id } organisation { id } role detail } } } }`;
const jobs = `{ parkedJobs { totalCount edges { node { id task attempts lastError kind verb recipient } } } }`;
const retry = 'mutation ($id: ID!) { retryParkedJob(id: $id) }';
const retryAll = 'mutation { retryParkedJobs }';
const discard = 'mutation ($id: ID!) { discardParkedJob(id: $id) }';
const grant = `mutation ($person: ID!, $at: ID!, $role: RoleKind!, $title: String) {
  grantRole(personId: $person, organisationId: $at, role: $role, title: $title) { roles { id role title } } }`;
const end = 'mutation ($id: ID!) { endRole(id: $id) { id } }';
const take = 'mutation ($at: ID!) { takeRole(organisationId: $at, role: OFFICER) { id } }';

let hub: TestHub;
let at: Organisation, elsewhere: Organisation;
let administrator: Person;
let asker: Asker, officer: Asker, curator: Asker;

type Edge<Node> = { node: Node };
const nodes = <Node>({ edges }: { edges: Edge<Node>[] }) => edges.map(({ node }) => node);
const lastLine = async () => nodes<{ action: string }>((await asker.get(trail, { first: 1 })).auditTrail)[0];

beforeAll(async () => {
  hub = await startHub();
  [at, elsewhere] = await hub.make((em) => [
    makeOrganisation(em, { name: 'Weirbrook District Council', domains: ['weirbrook.example'] }),
    makeOrganisation(em, { name: 'Upperfold County Council', domains: ['upperfold.example'] }),
  ]);
  const people = await hub.make((em) => ({
    administrator: makePerson(em, { name: 'Ada Bell', role: { kind: 'ADMINISTRATOR', at } }),
    officer: makePerson(em, { role: { kind: 'OFFICER', at } }),
    curator: makePerson(em, { role: { kind: 'CURATOR', at } }),
  }));
  ({ administrator } = people);
  [asker, officer, curator] = await Promise.all([
    hub.as(people.administrator),
    hub.as(people.officer),
    hub.as(people.curator),
  ]);
});
afterAll(() => hub?.close());

it('is for administrators alone, by every door', async () => {
  const doors: [string, Record<string, unknown>?][] = [
    [accounts],
    [domains],
    [trail],
    [jobs],
    [add, { at: at.id, domain: 'weirbrook.gov.uk' }],
    [remove, { at: at.id, domain: 'weirbrook.example' }],
    [retry, { id: '1' }],
    [retryAll],
    [discard, { id: '1' }],
  ];
  for (const [door, variables] of doors) {
    for (const other of [officer, curator])
      expect([door, await other.refusal(door, variables)]).toEqual([door, 'FORBIDDEN']);
    expect([door, await hub.anonymous().refusal(door, variables)]).toEqual([door, 'UNAUTHENTICATED']);
  }
  expect((await asker.get(domains)).emailDomains.totalCount).toBe(2);
});

describe('people', () => {
  it('are found by name, address and role, those too who never came, page by page, in one statement', async () => {
    await hub.make((em) => {
      makePerson(em, { name: 'Zoë Alder', email: 'z.alder@people.example', role: { kind: 'OFFICER', at } });
      makePerson(em, { name: 'Yann Alder', email: 'yann@people.example', emailVerified: false });
    });
    const named = nodes<{ email: string; emailVerified: boolean }>(
      (await asker.get(accounts, { text: 'alder' })).accounts,
    );
    expect(named).toMatchObject([
      { email: 'yann@people.example', emailVerified: false, person: { name: 'Yann Alder' }, roles: [] },
      { email: 'z.alder@people.example', emailVerified: true, roles: [{ role: 'OFFICER', current: true }] },
    ]);
    expect((await asker.get(accounts, { text: '@PEOPLE.example' })).accounts.totalCount).toBe(2);
    expect(nodes((await asker.get(accounts, { role: 'ADMINISTRATOR' })).accounts)).toMatchObject([
      { id: administrator.id },
    ]);
    const first = (await asker.get(accounts, { text: 'alder', first: 1 })).accounts;
    const rest = (await asker.get(accounts, { text: 'alder', first: 1, after: first.pageInfo.endCursor })).accounts;
    expect(nodes(rest)).toMatchObject([{ email: 'z.alder@people.example' }]);
    expect(await statementsDuring(() => asker.get(accounts, { text: 'alder' }))).toBe(2);
  });

  it('are given a role once, however often it is sent, and not a second time otherwise', async () => {
    const person = await hub.make((em) => makePerson(em));
    const given = { person: person.id, at: at.id, role: 'CURATOR', title: 'Improvement adviser' };
    await asker.get(grant, given);
    expect((await asker.get(grant, given)).grantRole.roles).toHaveLength(1);
    expect(await asker.refusal(grant, { ...given, title: 'Programme manager' })).toBe('CONFLICT');
    expect((await asker.get(grant, { ...given, at: elsewhere.id })).grantRole.roles).toHaveLength(2);
  });

  it('always hold one administrator among them', async () => {
    const [{ roles }] = nodes<{ roles: { id: string }[] }>(
      (await asker.get(accounts, { role: 'ADMINISTRATOR' })).accounts,
    ) as [{ roles: { id: string }[] }];
    expect(await asker.refusal(end, { id: roles[0]!.id })).toBe('CONFLICT');
    await hub.make((em) => makePerson(em, { emailVerified: false, role: { kind: 'ADMINISTRATOR', at } }));
    expect(await asker.refusal(end, { id: roles[0]!.id })).toBe('CONFLICT');
    const second = await hub.make((em) => makePerson(em));
    const { grantRole } = await asker.get(grant, { person: second.id, at: at.id, role: 'ADMINISTRATOR' });
    expect(await asker.refusal(end, { id: grantRole.roles[0].id })).toBeUndefined();
  });
});

describe('e-mail domains', () => {
  it('are added and removed, bind at once, and are found by their own name and the council’s', async () => {
    const person = await hub.make((em) => makePerson(em, { email: 'jo@weirbrook.gov.uk' }));
    const jo = await hub.as(person);
    expect(await jo.refusal(take, { at: at.id })).toBe('FORBIDDEN');
    await asker.get(add, { at: at.id, domain: ' Jo@Weirbrook.GOV.uk' });
    await asker.get(add, { at: at.id, domain: 'weirbrook.gov.uk' });
    for (const text of ['weirbrook.gov', 'weirbrook d'])
      expect(nodes((await asker.get(domains, { text })).emailDomains)).toContainEqual({
        domain: 'weirbrook.gov.uk',
        organisation: { id: at.id, name: at.name },
      });
    expect((await jo.get('{ viewer { suggestedOrganisation { id } } }')).viewer.suggestedOrganisation.id).toBe(at.id);
    await asker.get(remove, { at: at.id, domain: 'weirbrook.gov.uk' });
    await asker.get(remove, { at: at.id, domain: 'weirbrook.gov.uk' });
    expect(await jo.refusal(take, { at: at.id })).toBe('FORBIDDEN');
    const lines = nodes<{ action: string }>((await asker.get(trail, { first: 2 })).auditTrail);
    expect(lines).toMatchObject([
      {
        action: 'DOMAIN_REMOVED',
        detail: 'weirbrook.gov.uk',
        organisation: { id: at.id },
        actor: { id: administrator.id },
      },
      { action: 'DOMAIN_ADDED', detail: 'weirbrook.gov.uk', organisation: { id: at.id }, byCommand: false },
    ]);
  });

  it('are real, no public provider’s, and belong to one council', async () => {
    for (const domain of ['', 'gov.uk', 'gmail.com', 'upperfold.example'])
      expect((await asker.ask(add, { at: at.id, domain })).errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID',
        fields: { domain: expect.any(String) },
      });
    expect(await asker.refusal(add, { at: crypto.randomUUID(), domain: 'weirbrook.gov.uk' })).toBe('NOT_FOUND');
    const both = await Promise.all(
      [at, elsewhere].map(({ id }) => asker.refusal(add, { at: id, domain: 'storm.gov.uk' })),
    );
    expect(both.filter((code) => code === 'INVALID')).toHaveLength(1);
  });
});

describe('the record', () => {
  it('tells of roles, and nothing of what people write', async () => {
    const person = await hub.make((em) => makePerson(em));
    const { grantRole } = await asker.get(grant, { person: person.id, at: elsewhere.id, role: 'ELECTED_MEMBER' });
    expect(await lastLine()).toEqual({
      action: 'ROLE_GRANTED',
      actor: { id: administrator.id },
      byCommand: false,
      person: { id: person.id },
      organisation: { id: elsewhere.id },
      role: 'ELECTED_MEMBER',
      detail: null,
    });
    await officer.get('mutation { saveCaseStudyDraft(input: { title: "Not for the record" }) { id } }');
    await asker.get(end, { id: grantRole.roles[0].id });
    expect(await lastLine()).toMatchObject({ action: 'ROLE_ENDED' });
    const { rows } = await hub.hub.pool.query(`select count(*)::int as all from audit_line`);
    expect((await asker.get(trail)).auditTrail.totalCount).toBeLessThan(rows[0].all);
  });

  it('is paged by the index made for it', async () => {
    const first = (await asker.get(trail, { first: 2 })).auditTrail;
    const second = (await asker.get(trail, { first: 2, after: first.pageInfo.endCursor })).auditTrail;
    const both = (await asker.get(trail, { first: 4 })).auditTrail;
    expect([...nodes(first), ...nodes(second)]).toEqual(nodes(both));
    const client = await hub.hub.pool.connect();
    try {
      await client.query('begin; set local enable_seqscan = off; set local enable_bitmapscan = off');
      const { rows } = await client.query(`explain select id from audit_line t
        where split_part(action, '.', 1) in ('role', 'domain', 'email', 'job') order by at desc, id desc limit 20`);
      expect(JSON.stringify(rows)).toContain('audit_line_administration');
      await client.query('rollback');
    } finally {
      client.release();
    }
  });
});

describe('jobs that gave up', () => {
  const park = async (task: string, payload: unknown, error: string) => {
    const { rows } = await hub.hub.pool.query<{ id: string }>(
      `select id::text from graphile_worker.add_job($1, $2::json, run_at := now() + interval '1 hour', max_attempts := 3)`,
      [task, JSON.stringify(payload)],
    );
    await hub.hub.pool.query(`update graphile_worker._private_jobs set attempts = 3, last_error = $2 where id = $1`, [
      rows[0]!.id,
      error,
    ]);
    return rows[0]!.id;
  };
  const parkMailTo = (to: string) => {
    const mail = JSON.stringify({ to, subject: 'Of the tests', text: 'Hello.' });
    return park('mail', { sealed: seal(hub.settings.sessionSecret, 'mail', mail) }, 'connect ECONNREFUSED');
  };

  it('are listed with their last error and the sort of thing they are about, never which', async () => {
    const subject = crypto.randomUUID();
    const id = await park(
      'deliver',
      { verb: 'replied', kind: 'THREAD', id: subject, actorId: null },
      `indexer: ${'x'.repeat(900)}`,
    );
    const answer = await asker.ask(jobs);
    expect(nodes(answer.data.parkedJobs)).toEqual([
      {
        id,
        task: 'deliver',
        attempts: 3,
        lastError: expect.stringMatching(/^indexer: x{491}$/),
        kind: 'THREAD',
        verb: 'replied',
        recipient: null,
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain(subject);
    expect(await countParkedJobs(hub.hub.rows)).toBe(1);
    await asker.get(discard, { id });
    expect(await asker.refusal(discard, { id })).toBe('NOT_FOUND');
    expect((await asker.get(jobs)).parkedJobs.totalCount).toBe(0);
    expect(await lastLine()).toMatchObject({ action: 'JOB_DISCARDED', detail: `deliver ${id}` });
  });

  it('are tried again, one or all, and then done', async () => {
    const ids = await Promise.all(['one@jobs.example', 'two@jobs.example', 'three@jobs.example'].map(parkMailTo));
    const parked = nodes<{ recipient: string }>((await asker.get(jobs)).parkedJobs);
    expect(parked.map(({ recipient }) => recipient).toSorted()).toEqual([
      'one@jobs.example',
      'three@jobs.example',
      'two@jobs.example',
    ]);
    await asker.get(retry, { id: ids[0] });
    expect((await mailTo('one@jobs.example')).subject).toBe('Of the tests');
    expect(await asker.get(retryAll)).toEqual({ retryParkedJobs: 2 });
    await Promise.all([mailTo('two@jobs.example'), mailTo('three@jobs.example')]);
    await hub.drain();
    expect(await asker.refusal(retry, { id: ids[0] })).toBe('NOT_FOUND');
    expect(await asker.get(retryAll)).toEqual({ retryParkedJobs: 0 });
    expect(
      (await asker.get(trail)).auditTrail.edges.filter(
        ({ node }: Edge<{ action: string }>) => node.action === 'JOB_RETRIED',
      ),
    ).toHaveLength(3);
  });

  it('cannot be named by what is no number', async () => {
    for (const id of ['x', '-1', '1e3', '9'.repeat(30), crypto.randomUUID()])
      expect(await asker.refusal(retry, { id })).toBe('NOT_FOUND');
  });
});
