import sql, { join, type Sql } from '../platform/sql.ts';
import { containing } from '../platform/containing.ts';
import { columns, one, type Scope, type Shape } from '../platform/shape.ts';
import type { RoleKind } from '../platform/vocabulary.ts';
import { administer } from './identity.policy.ts';
import { heldToday, namedPersonShape, rolesOf } from './person.shape.ts';

/** For administrators alone. */
export const accountShape: Shape = {
  name: 'Account',
  table: 'person',
  visible: (_self, { viewer }) => sql`${administer(viewer)}::boolean`,
  fields: {
    ...columns('id', 'email', 'emailVerified', 'createdAt'),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.id`,
    ),
    roles: rolesOf,
  },
};

export type AccountsAsked = { text: string | null; role: RoleKind | null };

export const accountsWhere =
  ({ text, role }: AccountsAsked) =>
  (self: Sql, { now }: Scope): Sql => {
    const conditions = [sql`true`];
    if (text?.trim())
      conditions.push(sql`(${containing(sql`${self}.name`, text)} or ${containing(sql`${self}.email`, text)})`);
    if (role)
      conditions.push(sql`exists (select from role r where r.person_id = ${self}.id and r.role = ${role}
        and ${heldToday(sql`r`, now)})`);
    return join(conditions, ' and ');
  };
