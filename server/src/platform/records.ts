import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Ids of subjects, or of a whole community, hidden from search until the index confirms a restriction. */
@Entity({ tableName: 'withheld' })
export class Withheld {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** Which restriction it was: one that comes later must not be lifted by the confirmation of an earlier one. */
  @Property({ type: 'uuid', defaultRaw: 'uuidv7()' })
  token!: string & Opt;
}

/** One effect per key, kept with the effect. */
@Entity({ tableName: 'idempotency' })
export class Idempotency {
  @PrimaryKey({ type: 'uuid' })
  personId!: string;

  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  requestHash!: string;

  @Property({ type: 'uuid' })
  resultId!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  @Index()
  createdAt!: Date & Opt;
}

/** Lines of administration, which are few among those of everyday work. */
export const ofAdministration = `split_part(action, '.', 1) in ('role', 'domain', 'email', 'job')`;

/** Append-only: who did what to which subject, and what changed. */
@Entity({ tableName: 'audit_line' })
@Index({
  name: 'audit_line_administration',
  expression: `create index "audit_line_administration" on "audit_line" ("at", "id") where ${ofAdministration}`,
})
export class AuditLine {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at!: Date & Opt;

  @Property({ type: 'uuid', nullable: true })
  actorId?: string | null;

  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'uuid' })
  @Index()
  subjectId!: string;

  @Property({ type: 'jsonb', nullable: true })
  detail?: Record<string, unknown> | null;
}
