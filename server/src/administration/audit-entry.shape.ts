import sql, { raw } from '../platform/sql.ts';
import { administer } from '../identity/identity.policy.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { columns, one, type Shape, value } from '../platform/shape.ts';
import { ofAdministration } from '../platform/records.ts';
import { AuditAction } from './audit-entry.types.ts';

const told = Object.keys(AuditAction).map((action) => action.toLowerCase().replace('_', '.'));

/** For administrators alone, and of what they do: what happens inside communities is not theirs to read. */
export const auditEntryShape: Shape = {
  name: 'AuditEntry',
  table: 'audit_line',
  // The second condition is the one that the index is made for.
  visible: (self, { viewer }) =>
    sql`${administer(viewer)}::boolean and ${raw(ofAdministration)} and ${self}.action = any(${told}::text[])`,
  fields: {
    ...columns('id', 'at'),
    action: value((self) => sql`upper(replace(${self}.action, '.', '_'))`),
    actor: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.actor_id`,
    ),
    byCommand: value((self) => sql`(${self}.actor_id is null)`),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.subject_id`,
    ),
    organisation: one(
      () => organisationShape,
      (self, organisation) =>
        sql`${organisation}.id = coalesce((${self}.detail ->> 'organisationId')::uuid, ${self}.subject_id)`,
    ),
    role: value((self) => sql`${self}.detail ->> 'role'`),
    detail: value(
      (self) => sql`coalesce(${self}.detail ->> 'domain', ${self}.detail ->> 'job',
        case when ${self}.action in ('role.changed', 'role.rule_changed') then coalesce(${self}.detail ->> 'after', '') end,
        (${self}.detail ->> 'from') || ' → ' || (${self}.detail ->> 'to'))`,
    ),
  },
};
