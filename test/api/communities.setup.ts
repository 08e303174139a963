import type { Community } from '@knowledge-hub/server/communities/community.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeTheme } from '@knowledge-hub/seeds/makers/theme.ts';
import { startHub } from '../harness/hub.ts';

export const create = `mutation ($input: CreateCommunityInput!) { createCommunity(input: $input) {
  id slug memberCount visibility facilitators { name } themes { slug } viewerMembership { role } viewerCan { facilitate } } }`;
export const join = `mutation ($id: ID!, $note: String) { joinCommunity(id: $id, note: $note) {
  id status role note community { id memberCount viewerCan { read join askToJoin leave startThread } } } }`;
export const leave = 'mutation ($id: ID!) { leaveCommunity(id: $id) { memberCount viewerCan { leave } } }';
export const approve = 'mutation ($id: ID!) { approveMembership(id: $id) { status community { memberCount } } }';
export const refuse =
  'mutation ($id: ID!) { refuseMembership(id: $id, reason: "Not yet") { requests(first: 5) { totalCount } } }';
export const remove = 'mutation ($id: ID!) { removeMember(id: $id) { memberCount } }';
export const add =
  'mutation ($id: ID!, $personId: ID!) { addMember(id: $id, personId: $personId) { status community { memberCount } } }';
export const changeRole =
  'mutation ($id: ID!, $role: MembershipRole!) { changeMembershipRole(id: $id, role: $role) { role } }';
export const change = `mutation ($id: ID!, $visibility: CommunityVisibility!) {
  changeCommunityVisibility(id: $id, visibility: $visibility) { visibility memberCount } }`;
export const edit = `mutation ($id: ID!, $version: Int!, $input: CommunityInput!) {
  editCommunity(id: $id, version: $version, input: $input) { name version themes { slug } } }`;
export const bySlug = `query ($slug: String!) { community(slug: $slug) { id version memberCount threadCount lastActivityAt viewerMembership { id status note }
  facilitators { name } members(first: 100) { totalCount edges { node { id role status note person { id name } } } }
  requests(first: 100) { totalCount edges { node { id note person { name } } } } threads(first: 5) { totalCount edges { node { title } } }
  viewerCan { read join askToJoin leave startThread facilitate } } }`;

/** A hub with people of every sort around the communities that `founder` founds. */
export async function openCommunities() {
  const hub = await startHub();
  const people = await hub.make((em) => {
    const at = makeOrganisation(em);
    const support = makeOrganisation(em, { type: 'SUPPORT_BODY' });
    const parent = makeTheme(em, { slug: 'finance' });
    makeTheme(em, { slug: 'income', parent });
    return {
      founder: makePerson(em, { name: 'Founder', role: { kind: 'OFFICER', at } }),
      officer: makePerson(em, { name: 'Officer', role: { kind: 'OFFICER', at } }),
      colleague: makePerson(em, { name: 'Colleague', role: { kind: 'ELECTED_MEMBER', at } }),
      curator: makePerson(em, { role: { kind: 'CURATOR', at: support } }),
      administrator: makePerson(em, { role: { kind: 'ADMINISTRATOR', at: support } }),
      newcomer: makePerson(em, { name: 'Newcomer' }),
    };
  });
  const [founder, officer, colleague, curator, administrator, newcomer] = await Promise.all([
    hub.as(people.founder),
    hub.as(people.officer),
    hub.as(people.colleague),
    hub.as(people.curator),
    hub.as(people.administrator),
    hub.as(people.newcomer),
  ]);
  const askers = { founder, officer, colleague, curator, administrator, newcomer, anonymous: hub.anonymous() };

  const founded = (given: Parameters<typeof makeCommunity>[1] = {}): Promise<Community> =>
    hub.make((em) => makeCommunity(em, { facilitators: [people.founder], ...given }));
  const countsOf = async ({ id }: { id: string }) => {
    const { rows } = await hub.hub.pool.query(
      `select c.member_count, (select count(*)::int from membership m where m.community_id = c.id and m.status = 'ACTIVE') as members
       from community c where c.id = $1`,
      [id],
    );
    return rows[0] as { member_count: number; members: number };
  };
  const auditOf = async ({ id }: { id: string }): Promise<string[]> => {
    const { rows } = await hub.hub.pool.query('select action from audit_line where subject_id = $1 order by id', [id]);
    return rows.map(({ action }) => action as string);
  };
  return { hub, people, askers, founded, countsOf, auditOf };
}

export type Communities = Awaited<ReturnType<typeof openCommunities>>;
