import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeTheme } from '@knowledge-hub/seeds/makers/theme.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { statementsDuring } from '../harness/statements.ts';

const take = `mutation ($at: ID!, $role: RoleKind! = OFFICER) { takeRole(organisationId: $at, role: $role, title: "Accountant") {
  roles { id role title current organisation { id } } suggestedOrganisation { id } viewerCan { submitCaseStudy administer } } }`;
const end = 'mutation ($id: ID!) { endRole(id: $id) { roles { id } viewerCan { submitCaseStudy } } }';
const grant = `mutation ($person: ID!, $at: ID!, $role: RoleKind! = CURATOR, $startsOn: Date, $endsOn: Date) {
  grantRole(personId: $person, organisationId: $at, role: $role, startsOn: $startsOn, endsOn: $endsOn) { roles { id role current endsOn } } }`;
const profile = `query ($id: ID!) { person(id: $id) { name biography themes { slug } roles { role }
  communities { name } caseStudies { title } } }`;

let hub: TestHub;
let at: Organisation;
let elsewhere: Organisation;
let administrator: Asker;
let numbered = 0;
const atCouncil = (given: Partial<Person> = {}) =>
  hub.make((em) => makePerson(em, { email: `person-${(numbered += 1)}@roles.example`, ...given }));

beforeAll(async () => {
  hub = await startHub();
  [at, elsewhere] = await hub.make((em) => [
    makeOrganisation(em, { domains: ['roles.example'] }),
    makeOrganisation(em, { domains: ['elsewhere.example'] }),
  ]);
  await hub.make((em) => makeTheme(em, { slug: 'finance' }));
  administrator = await hub.as(await hub.make((em) => makePerson(em, { role: { kind: 'ADMINISTRATOR', at } })));
});
afterAll(() => hub?.close());

describe('a role', () => {
  it('is suggested by the address, taken, held at once, and ended at once', async () => {
    const asker = await hub.as(await atCouncil());
    const { viewer } = await asker.get('{ viewer { suggestedOrganisation { id } viewerCan { submitCaseStudy } } }');
    expect(viewer).toEqual({ suggestedOrganisation: { id: at.id }, viewerCan: { submitCaseStudy: false } });
    const { takeRole } = await asker.get(take, { at: at.id });
    expect(takeRole).toMatchObject({
      roles: [{ role: 'OFFICER', title: 'Accountant', current: true, organisation: { id: at.id } }],
      suggestedOrganisation: null,
      viewerCan: { submitCaseStudy: true, administer: false },
    });
    expect((await asker.get(take, { at: at.id })).takeRole.roles).toHaveLength(1);
    const { endRole } = await asker.get(end, { id: takeRole.roles[0].id });
    expect(endRole).toEqual({ roles: [], viewerCan: { submitCaseStudy: false } });
  });

  it('cannot be taken elsewhere, nor one of the staff of the hub, nor by nobody', async () => {
    const asker = await hub.as(await atCouncil());
    expect(await asker.refusal(take, { at: elsewhere.id })).toBe('FORBIDDEN');
    expect(await asker.refusal(take, { at: at.id, role: 'CURATOR' })).toBe('FORBIDDEN');
    expect(await asker.refusal(take, { at: at.id, role: 'ADMINISTRATOR' })).toBe('FORBIDDEN');
    expect(await asker.refusal(take, { at: crypto.randomUUID() })).toBe('NOT_FOUND');
    expect(await hub.anonymous().refusal(take, { at: at.id })).toBe('UNAUTHENTICATED');
  });

  it('is granted and ended by administrators, binds at the next request, and leaves its audit', async () => {
    const person = await atCouncil();
    const asker = await hub.as(person);
    const queue = '{ reviewQueue { totalCount } }';
    expect(await asker.refusal(grant, { person: person.id, at: at.id })).toBe('FORBIDDEN');
    expect(await asker.refusal(queue)).toBe('FORBIDDEN');
    const { grantRole } = await administrator.get(grant, { person: person.id, at: at.id, startsOn: '2025-01-01' });
    expect(grantRole.roles).toMatchObject([{ role: 'CURATOR', current: true, endsOn: null }]);
    expect(await asker.refusal(queue)).toBeUndefined();
    await administrator.get(end, { id: grantRole.roles[0].id });
    expect(await asker.refusal(queue)).toBe('FORBIDDEN');
    const { person: after } = await asker.get('query ($id: ID!) { person(id: $id) { roles { current } } }', {
      id: person.id,
    });
    expect(after.roles).toEqual([{ current: false }]);
    const { rows } = await hub.hub.pool.query('select action from audit_line where subject_id = $1 order by id', [
      person.id,
    ]);
    expect(rows.map(({ action }) => action)).toEqual(['role.granted', 'role.ended']);
  });

  it('is refused to nobody and for days that run backwards', async () => {
    const { id } = await atCouncil();
    const days = { startsOn: '2026-02-01', endsOn: '2026-01-01' };
    expect(await administrator.refusal(grant, { person: id, at: at.id, ...days })).toBe('INVALID');
    expect(await administrator.refusal(grant, { person: crypto.randomUUID(), at: at.id })).toBe('NOT_FOUND');
    expect(await administrator.refusal(end, { id: crypto.randomUUID() })).toBe('NOT_FOUND');
    const stranger = await hub.as(await atCouncil());
    const { grantRole } = await administrator.get(grant, { person: id, at: at.id });
    expect(await stranger.refusal(end, { id: grantRole.roles[0].id })).toBe('FORBIDDEN');
  });
});

describe('a profile', () => {
  it('is changed by its owner', async () => {
    const asker = await hub.as(await atCouncil());
    const { updateProfile } = await asker.get(
      'mutation { updateProfile(name: " Mary  Jones ", biography: "Treasurer.") { name person { biography } } }',
    );
    expect(updateProfile).toEqual({ name: 'Mary Jones', person: { biography: 'Treasurer.' } });
    const { followThemes } = await asker.get('mutation { followThemes(themes: ["finance"]) { themes { slug } } }');
    expect(followThemes).toEqual({ themes: [{ slug: 'finance' }] });
    expect(await asker.refusal('mutation { followThemes(themes: ["nonsense"]) { id } }')).toBe('INVALID');
    expect(await asker.refusal('mutation { updateProfile(name: " ") { id } }')).toBe('INVALID');
    expect(await hub.anonymous().refusal('mutation { updateProfile(name: "X") { id } }')).toBe('UNAUTHENTICATED');
  });

  it('is for the sector; beside public words stands the name alone', async () => {
    const author = await atCouncil({ name: 'Known Author', biography: 'privately said', themeSlugs: ['finance'] });
    const study = await hub.make((em) => {
      makeCommunity(em, { name: 'Open circle', members: [author] });
      makeCommunity(em, { name: 'Closed circle', visibility: 'ON_REQUEST', members: [author] });
      makeCommunity(em, { name: 'Secret circle', visibility: 'HIDDEN', members: [author] });
      return makeCaseStudy(em, { title: 'Told', stage: 'PUBLISHED', author, organisation: at, audience: ['public'] });
    });
    const sector = await hub.as(await atCouncil());
    expect((await sector.get(profile, { id: author.id })).person).toMatchObject({
      biography: 'privately said',
      communities: [{ name: 'Open circle' }],
      caseStudies: [{ title: 'Told' }],
    });
    expect((await hub.anonymous().get(profile, { id: author.id })).person).toBeNull();
    const beside = `{ caseStudy(slug: "${study.slug}") { author { name biography themes { slug } communities { name } } } }`;
    const { caseStudy } = await hub.anonymous().get(beside);
    expect(caseStudy.author).toEqual({ name: 'Known Author', biography: null, themes: [], communities: [] });
    const own = (await (await hub.as(author)).get(profile, { id: author.id })).person;
    expect(own.communities.map(({ name }: { name: string }) => name)).toEqual([
      'Closed circle',
      'Open circle',
      'Secret circle',
    ]);
  });

  it('is found by part of a name and by council, page by page, in one statement', async () => {
    await hub.make((em) => {
      for (const name of ['Zoë Alder', 'Yann Alder', 'Xena 100% Alder'])
        makePerson(em, { name, role: { kind: 'OFFICER', at } });
    });
    const list = `query ($text: String, $at: ID, $first: Int, $after: String) { people(text: $text, organisationId: $at, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { name roles { organisation { name } } } } } }`;
    const reader = await hub.as(await atCouncil());
    const first = (await reader.get(list, { text: 'alder', at: at.id, first: 2 })).people;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = (await reader.get(list, { text: 'ALDER', first: 2, after: first.pageInfo.endCursor })).people;
    const names = [...first.edges, ...rest.edges].map(({ node }: { node: { name: string } }) => node.name);
    expect(names).toEqual(['Xena 100% Alder', 'Yann Alder', 'Zoë Alder']);
    expect((await reader.get(list, { text: '0%' })).people.totalCount).toBe(1);
    expect((await reader.get(list, { text: 'alder', at: elsewhere.id })).people.totalCount).toBe(0);
    expect((await hub.anonymous().get(list)).people.totalCount).toBe(0);
    expect(await statementsDuring(() => reader.get(list, { text: 'alder' }))).toBe(2);
  });
});
