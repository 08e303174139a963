import sql from '../platform/sql.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { themesOf } from '../organisations/theme.shape.ts';
import { columns, one, type Shape } from '../platform/shape.ts';
import { heldToday, namedPersonShape, rolesOf } from './person.shape.ts';

/** The row of the person who asks, with what only they may read of it. */
export const viewerShape: Shape = {
  name: 'Viewer',
  table: 'person',
  visible: (self, { viewer }) => sql`${self}.id = ${viewer.personId}::uuid`,
  fields: {
    ...columns('id', 'name', 'email', 'emailVerified'),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.id`,
    ),
    roles: rolesOf,
    themes: themesOf,
    suggestedOrganisation: one(
      () => organisationShape,
      (self, organisation, { now }) => sql`${self}.email_verified
        and ${organisation}.domains @> array[split_part(${self}.email, '@', 2)]
        and not exists (select from role r where r.person_id = ${self}.id and ${heldToday(sql`r`, now)})`,
    ),
  },
};
