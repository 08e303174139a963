import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from './person.ts';

/** The authentication library's tables. Never on the wire. */
abstract class Kept {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt!: Date & Opt;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  updatedAt!: Date & Opt;
}

@Entity({ tableName: 'auth_session' })
export class Session extends Kept {
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  @Index()
  person!: Person;

  @Property({ type: 'text' })
  @Unique()
  token!: string;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'text', nullable: true })
  ipAddress?: string | null;

  @Property({ type: 'text', nullable: true })
  userAgent?: string | null;
}

@Entity({ tableName: 'auth_account' })
export class Account extends Kept {
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  @Index()
  person!: Person;

  @Property({ type: 'text' })
  accountId!: string;

  @Property({ type: 'text' })
  providerId!: string;

  @Property({ type: 'text', nullable: true })
  password?: string | null;

  @Property({ type: 'text', nullable: true })
  accessToken?: string | null;

  @Property({ type: 'text', nullable: true })
  refreshToken?: string | null;

  @Property({ type: 'text', nullable: true })
  idToken?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  accessTokenExpiresAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  refreshTokenExpiresAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  scope?: string | null;
}

@Entity({ tableName: 'auth_verification' })
export class Verification extends Kept {
  @Property({ type: 'text' })
  @Index()
  identifier!: string;

  @Property({ type: 'text' })
  value!: string;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;
}
