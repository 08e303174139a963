/** A word that stands in what askers write, and nowhere else. */
export const canary = 'marmaladequoin';
export const ask = `mutation ($at: ID!, $role: RoleKind! = ELECTED_MEMBER, $startsOn: Date! = "2025-05-06", $endsOn: Date, $evidence: String! = "See the council’s page ${canary}") {
  askForRole(organisationId: $at, input: { role: $role, title: "Ward of Elm", startsOn: $startsOn, endsOn: $endsOn, evidence: $evidence }) { id state viewerCan { decide withdraw } } }`;
export const waiting =
  'query ($at: ID) { roleRequests(organisationId: $at, first: 50) { totalCount edges { node { id evidence person { name } viewerCan { decide } } } } }';
export const confirm =
  'mutation ($id: ID!, $endsOn: Date) { confirmRoleRequest(id: $id, endsOn: $endsOn) { state decidedBy { name } viewerCan { decide } } }';
export const refuse =
  'mutation ($id: ID!, $reason: String! = "Not on our list") { refuseRoleRequest(id: $id, reason: $reason) { state reason } }';
export const withdraw = 'mutation ($id: ID!) { withdrawRoleRequest(id: $id) { state } }';
export const name =
  'mutation ($at: ID!, $person: ID!) { nameDemocraticContact(organisationId: $at, personId: $person) { democraticContacts { name } } }';
export const unname =
  'mutation ($at: ID!, $person: ID!) { removeDemocraticContact(organisationId: $at, personId: $person) { democraticContacts { name } } }';
export const ends =
  'mutation ($at: ID!, $ids: [ID!]!, $endsOn: Date) { setRoleEnds(organisationId: $at, ids: $ids, endsOn: $endsOn) { rolesHeld(role: ELECTED_MEMBER, first: 50) { edges { node { id endsOn person { name } } } } } }';
export const mine =
  '{ viewer { confirmsRoles roles { id role current } roleRequests(first: 10) { edges { node { id state reason evidence } } } notifications(first: 20) { edges { node { reason title url } } } } }';
