import sql, { type Sql } from '../platform/sql.ts';
import { columns, many, type Shape } from '../platform/shape.ts';
import { subjectShape } from '../platform/subject.ts';

const byName = (organisation: Sql) => sql`${organisation}.name`;

export const organisationShape: Shape = subjectShape({
  name: 'Organisation',
  kind: 'ORGANISATION',
  table: 'organisation',
  title: (self) => sql`${self}.name`,
  url: (self) => sql`'/councils/' || ${self}.slug`,
  fields: {
    ...columns('slug', 'name', 'shortName', 'gssCode', 'type', 'tier', 'nation', 'region', 'population', 'website'),
    ...columns('validFrom', 'validTo', 'demonstration', 'councillorsConfirmed'),
    predecessors: many(
      () => organisationShape,
      (self, other) => sql`${other}.id in (select predecessor_id from succession where successor_id = ${self}.id)`,
      byName,
    ),
    successors: many(
      () => organisationShape,
      (self, other) => sql`${other}.id in (select successor_id from succession where predecessor_id = ${self}.id)`,
      byName,
    ),
  },
});
