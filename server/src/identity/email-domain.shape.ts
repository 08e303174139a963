import sql, { type Sql } from '../platform/sql.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { containing } from '../platform/containing.ts';
import { columns, one, type Order, type Shape } from '../platform/shape.ts';
import { administer } from './identity.policy.ts';

/** For administrators alone. */
export const emailDomainShape: Shape = {
  name: 'EmailDomain',
  table: sql`(select o.id, o.name, unnest(o.domains) as domain from organisation o where o.domains <> '{}')`,
  visible: (_self, { viewer }) => sql`${administer(viewer)}::boolean`,
  fields: {
    ...columns('domain'),
    organisation: one(
      () => organisationShape,
      (self, organisation) => sql`${organisation}.id = ${self}.id`,
    ),
  },
};

export const byDomain: Order = {
  terms: [
    { by: (self) => sql`${self}.domain`, type: 'text' },
    { by: (self) => sql`${self}.id`, type: 'uuid' },
  ],
  direction: 'asc',
};

/** Those that contain the text, in themselves or in the organisation's name. */
export const naming =
  (text: string | null) =>
  (self: Sql): Sql =>
    text?.trim()
      ? sql`(${containing(sql`${self}.domain`, text)} or ${containing(sql`${self}.name`, text)})`
      : sql`true`;
