import sql, { type Sql } from '../platform/sql.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { columns, newest, one, type Scope, type Shape, type ShapeField, value, page } from '../platform/shape.ts';
import { facilitatedBy } from './community.shape.ts';

/** `Invitation.stateAt` in SQL. */
export const invitationState = (self: Sql, now: Date): Sql =>
  sql`(case when ${self}.accepted_at is not null then 'ACCEPTED' when ${self}.revoked_at is not null then 'REVOKED'
    when ${self}.expires_at <= ${now}::timestamptz then 'EXPIRED' else 'PENDING' end)`;

const invitedBy = one(
  () => namedPersonShape,
  (self, person) => sql`${person}.id = ${self}.invited_by_id`,
);

/** For facilitators of the community alone. */
export const invitationShape: Shape = {
  name: 'Invitation',
  table: 'invitation',
  visible: (self, { viewer }) => facilitatedBy(viewer, sql`${self}.community_id`),
  fields: {
    ...columns('id', 'email', 'invitedAt', 'expiresAt', 'acceptedAt', 'revokedAt'),
    state: value((self, { now }) => invitationState(self, now)),
    invitedBy,
  },
};

export const invitationsOf: ShapeField = page(
  () => invitationShape,
  (self, invitation) => sql`${invitation}.community_id = ${self}.id`,
  newest('invited_at'),
  { unless: (self, { viewer }) => sql`not ${facilitatedBy(viewer, sql`${self}.id`)}` },
);

const addressee = (self: Sql, { viewer }: Scope): Sql =>
  sql`exists (select from person p where p.id = ${viewer.personId}::uuid and p.email = ${self}.email)`;

/** Whoever is signed in with another address learns no more than that. */
const notOthers = (self: Sql, scope: Scope): Sql => (scope.viewer.personId ? addressee(self, scope) : sql`true`);

/** What a community's front tells everybody, or for a hidden one the owner of the address, once it is proven. */
const ofCommunity = (column: Sql): ShapeField =>
  value(
    (
      self,
      scope,
    ) => sql`(select ${column} from community c where c.id = ${self}.community_id and ${notOthers(self, scope)}
      and ('public' = any(c.audience) or ${scope.viewer.verified}::boolean and ${addressee(self, scope)}))`,
  );

/** An invitation as the holder of its link sees it: read by the token alone. */
export const openedInvitationShape: Shape = {
  name: 'OpenedInvitation',
  table: 'invitation',
  visible: () => sql`true`,
  fields: {
    forViewer: value((self, scope) => (scope.viewer.personId ? addressee(self, scope) : sql`null::boolean`)),
    state: value(
      (self, scope) => sql`(case when ${notOthers(self, scope)} then ${invitationState(self, scope.now)} end)`,
    ),
    expiresAt: value((self, scope) => sql`(case when ${notOthers(self, scope)} then ${self}.expires_at end)`),
    invitedBy: one(
      () => namedPersonShape,
      (self, person, scope) => sql`${person}.id = ${self}.invited_by_id and ${notOthers(self, scope)}`,
    ),
    communityName: ofCommunity(sql`c.name`),
    communityPurpose: ofCommunity(sql`c.purpose`),
    communityUrl: ofCommunity(sql`'/communities/' || c.slug`),
  },
};
