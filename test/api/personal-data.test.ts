import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { heldColumns } from '@knowledge-hub/server/personal-data/held-data.ts';
import { announce } from '@knowledge-hub/server/platform/announce.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeInvitation } from '@knowledge-hub/seeds/makers/invitation.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { password, startHub, type TestHub } from '../harness/hub.ts';
import { mailTo } from '../harness/mailbox.ts';

const exporting = 'mutation { exportPersonalData }';
const erasing = `mutation ($password: String! = "${password}") { eraseAccount(presentPassword: $password) }`;
const found = '{ search(query: "Quillfeather", first: 5) { totalCount } }';

let hub: TestHub;
let world: Awaited<ReturnType<typeof build>>;
let other: Asker;

beforeAll(async () => {
  hub = await startHub();
  world = await build();
  other = await hub.as(world.colleague);
});
afterAll(() => hub?.close());

/** Somebody who has done a little of everything, beside a colleague who is there as well. */
const build = () =>
  hub.make(async (em) => {
    const council = makeOrganisation(em);
    const person = makePerson(em, { name: 'Ada Quillfeather', role: { kind: 'OFFICER', at: council } });
    const colleague = makePerson(em, { role: { kind: 'OFFICER', at: council } });
    const community = makeCommunity(em, { name: 'Quiet rooms', facilitators: [person], members: [colleague] });
    const thread = makeThread(em, {
      about: community,
      author: person,
      title: 'Who mends clocks?',
      replies: [{ author: colleague, body: 'We do, wexcombe.' }],
    });
    const answered = makeThread(em, {
      about: community,
      author: colleague,
      replies: [{ author: person, body: 'So do we, tollard.' }],
    });
    const study = (stage: 'DRAFT' | 'PUBLISHED', title: string) =>
      makeCaseStudy(em, { title, stage, organisation: council, author: person, contact: person });
    const [draft, published] = [study('DRAFT', 'Half a thought'), study('PUBLISHED', 'Clocks that go')];
    await em.flush();
    for (const each of [draft, published]) each.settle();
    await announce(em, 'joined', { kind: 'PERSON', id: person.id });
    await announce(em, 'started', { kind: 'THREAD', id: thread.id });
    makeInvitation(em, { community, email: person.email, token: 'to-ada' });
    return { council, person, colleague, community, thread, answered, draft, published };
  });

const exported = async (asker: Asker) =>
  JSON.parse((await asker.get(exporting)).exportPersonalData) as Record<string, any>;

describe('what the hub keeps of people', () => {
  it('goes or is emptied with them, and is found without a walk through the table', async () => {
    const columns = await heldColumns(hub.hub.rows);
    expect(columns.length).toBeGreaterThan(8);
    expect(columns.filter(({ onErasure }) => onErasure === 'refuse')).toEqual([]);
    expect(columns.filter(({ indexed }) => !indexed).map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  it('stands nowhere else but where this says', async () => {
    const known = new Set((await heldColumns(hub.hub.rows)).map(({ table, column }) => `${table}.${column}`));
    const { rows } = await hub.hub.pool.query<{ name: string }>(`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and data_type = 'uuid' and column_name ~ '(person|actor|author|owner|member|user|reviewer|by)_id$'
      order by 1`);
    // The record of privileged acts keeps a number that leads to nobody any more; keys of requests go by hand.
    expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([
      'audit_line.actor_id',
      'idempotency.person_id',
    ]);
  });
});

describe('what the hub keeps of me', () => {
  it('comes as one text, with nothing of others and nothing that lets anybody in', async () => {
    const asker = await hub.as(world.person);
    await hub.make((em) =>
      em.execute(`update membership set let_in_by_id = ?, note = 'For wexcombe.' where person_id = ?`, [
        world.person.id,
        world.colleague.id,
      ]),
    );
    await asker.get('mutation { saveSearch(input: { name: "Clocks", query: "clocks" }) { id } }');
    const all = await exported(asker);
    expect(all.about).toMatchObject({ personId: world.person.id });
    expect(all.person).toMatchObject([{ name: 'Ada Quillfeather', email: world.person.email }]);
    expect(all.role).toMatchObject([{ role: 'OFFICER', organisation: world.council.name }]);
    expect(all.membership).toMatchObject([{ community: 'Quiet rooms', role: 'FACILITATOR' }]);
    expect(all['thread (author)']).toMatchObject([{ title: 'Who mends clocks?' }]);
    expect(all['reply (author)']).toMatchObject([{ body: 'So do we, tollard.' }]);
    expect(all['case_study (author)']).toHaveLength(2);
    expect(all.saved_search).toMatchObject([{ name: 'Clocks' }]);
    expect(all.auth_session).toHaveLength(1);
    // They let a colleague in: that is in the file, and what the colleague told the facilitators is not.
    expect(all['membership (let in by)']).toEqual([
      { id: expect.any(String), since: expect.any(String), community: 'Quiet rooms' },
    ]);
    const text = JSON.stringify(all);
    expect(text).not.toContain('wexcombe');
    expect(text).not.toContain(world.colleague.email);
    const { rows } = await hub.hub.pool.query(
      'select token from auth_session union all select password from auth_account',
    );
    for (const { token } of rows) expect(text).not.toContain(token);
  });

  it('is for whoever is signed in, and not without end', async () => {
    expect(await hub.anonymous().refusal(exporting)).toBe('UNAUTHENTICATED');
    const asker = await hub.as(await somebody());
    for (let each = 0; each < 10; each++) await asker.get(exporting);
    expect(await asker.refusal(exporting)).toBe('RATE_LIMITED');
  });
});

describe('erasing an account', () => {
  it('takes the password of whoever is signed in', async () => {
    expect(await hub.anonymous().refusal(erasing)).toBe('UNAUTHENTICATED');
    const person = await somebody();
    const asker = await hub.as(person);
    const { errors } = await asker.ask(erasing, { password: 'not-the-one-at-all' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: { presentPassword: expect.any(String) } });
    expect((await asker.get('{ viewer { id } }')).viewer.id).toBe(person.id);
  });

  it('leaves what was written for others, and nothing of the person', async () => {
    const { person, community, thread, answered, draft, published } = world;
    const [asker, elsewhere] = [await hub.as(person), await hub.as(person)];
    await hub.drain();
    expect((await other.get(found)).search.totalCount).toBeGreaterThan(0);
    expect(await asker.get(erasing)).toEqual({ eraseAccount: true });
    for (const session of [asker, elsewhere]) expect(await session.get('{ viewer { id } }')).toEqual({ viewer: null });
    expect(
      await hub
        .anonymous()
        .refusal(
          'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
          { email: person.email, password },
        ),
    ).toBe('UNAUTHENTICATED');
    const seen = await other.get(
      `query ($thread: ID!, $answered: ID!, $study: ID!, $draft: ID!, $person: ID!, $slug: String!) {
        thread: node(id: $thread) { ... on Thread { title author { id } replies(first: 5) { edges { node { body } } } } }
        answered: node(id: $answered) { ... on Thread { replies(first: 5) { edges { node { body author { id } } } } } }
        study: node(id: $study) { ... on CaseStudy { title author { id } contact { id } } }
        draft: node(id: $draft) { id } person: node(id: $person) { id } community(slug: $slug) { memberCount } }`,
      {
        thread: thread.id,
        answered: answered.id,
        study: published.id,
        draft: draft.id,
        person: person.id,
        slug: community.slug,
      },
    );
    expect(seen).toMatchObject({
      thread: {
        title: 'Who mends clocks?',
        author: null,
        replies: { edges: [{ node: { body: 'We do, wexcombe.' } }] },
      },
      answered: { replies: { edges: [{ node: { body: 'So do we, tollard.', author: null } }] } },
      study: { title: 'Clocks that go', author: null, contact: null },
      draft: null,
      person: null,
      community: { memberCount: 1 },
    });
    expect((await mailTo(person.email)).subject).toBe('Your account has been erased');
    await hub.drain();
    expect((await other.get(found)).search.totalCount).toBe(0);
    expect(await tablesHolding(person.email)).toEqual([]);
    expect(await tablesHolding('Quillfeather')).toEqual([]);
    expect(await tablesHolding(person.id)).toEqual(['audit_line']);
  });

  it('is refused to the only administrator, until there is another', async () => {
    const [only, next] = await hub.make((em) => {
      const at = makeOrganisation(em);
      return [0, 1].map((each) => makePerson(em, each === 0 ? { role: { kind: 'ADMINISTRATOR', at } } : {})) as [
        Person,
        Person,
      ];
    });
    const asker = await hub.as(only);
    expect(await asker.refusal(erasing)).toBe('CONFLICT');
    await hub.make((em) =>
      em.execute(
        `insert into role (person_id, organisation_id, role) select ?, organisation_id, role from role where person_id = ?`,
        [next.id, only.id],
      ),
    );
    expect(await asker.get(erasing)).toEqual({ eraseAccount: true });
  });

  it('asked for twice at once is done once', async () => {
    const asker = await hub.as(await somebody());
    const both = await Promise.all([asker.refusal(erasing), asker.refusal(erasing)]);
    expect(both.sort()).toEqual(['UNAUTHENTICATED', undefined]);
  });
});

const somebody = () => hub.make((em) => makePerson(em, { role: { kind: 'OFFICER', at: makeOrganisation(em) } }));

/** Tables in which some row holds this text anywhere. */
async function tablesHolding(text: string): Promise<string[]> {
  const { rows } = await hub.hub.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const holding: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await hub.hub.pool.query(
      `select from "${name}" t where t::text like '%' || $1 || '%' limit 1`,
      [text],
    );
    if (rowCount) holding.push(name);
  }
  return holding;
}
