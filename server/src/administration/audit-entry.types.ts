import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { Organisation } from '../organisations/organisation.ts';
import { connectionOf } from '../platform/page.ts';
import { DateTime } from '../platform/scalars.ts';
import { choices, RoleKind } from '../platform/vocabulary.ts';

export const AuditAction = choices(
  'AuditAction',
  [
    'ROLE_TAKEN',
    'ROLE_GRANTED',
    'ROLE_ENDED',
    'ROLE_ASKED',
    'ROLE_CONFIRMED',
    'ROLE_REFUSED',
    'ROLE_WITHDRAWN',
    'ROLE_EXPIRED',
    'ROLE_CHANGED',
    'ROLE_CONTACT_NAMED',
    'ROLE_CONTACT_REMOVED',
    'ROLE_RULE_CHANGED',
    'DOMAIN_ADDED',
    'DOMAIN_REMOVED',
    'EMAIL_CHANGED',
    'JOB_RETRIED',
    'JOB_DISCARDED',
  ],
  'What the record of administration tells of.',
);
export type AuditAction = keyof typeof AuditAction;

@ObjectType({ description: 'Who did what to whom, and when. Never changed.' })
export class AuditEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => AuditAction)
  action!: AuditAction;

  @Field(() => Person, { nullable: true, description: 'Who did it; null when they are gone, or nobody was signed in.' })
  actor!: Person | null;

  @Field(() => Boolean, { description: 'It was done on the machine that runs the hub.' })
  byCommand!: boolean;

  @Field(() => Person, { nullable: true, description: 'Whom it was done to.' })
  person!: Person | null;

  @Field(() => Organisation, { nullable: true })
  organisation!: Organisation | null;

  @Field(() => RoleKind, { nullable: true })
  role!: RoleKind | null;

  @Field(() => String, { nullable: true, description: 'The domain, the domains before and after, or the job.' })
  detail!: string | null;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntry);
export type AuditEntryConnection = InstanceType<typeof AuditEntryConnection>;
