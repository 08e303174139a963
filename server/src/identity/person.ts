import type { Opt } from '@mikro-orm/core';
import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Theme } from '../organisations/theme.ts';
import { Node, Subject } from '../platform/subject.ts';
import { Role } from './role.ts';
import { Skill } from './skill.ts';

/** Also the authentication library's user: it writes name, e-mail and whether that is verified. */
@ObjectType({ implements: [Subject, Node], description: 'An officer, an elected member or a member of LGA staff.' })
@Entity()
@Index({
  name: 'person_name_trigrams',
  // The extension is a trusted one: the database's owner may create it.
  expression: `create extension if not exists pg_trgm; create index "person_name_trigrams" on "person" using gin (name gin_trgm_ops)`,
})
@Index({
  name: 'person_alphabetical',
  expression: `create index "person_alphabetical" on "person" (lower("name"), "id")`,
})
export class Person extends Subject {
  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  @Unique()
  email!: string;

  @Property({ type: 'boolean', default: false })
  emailVerified!: boolean & Opt;

  /** Wanted by the authentication library; the hub shows initials. */
  @Property({ type: 'text', nullable: true })
  image?: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  biography?: string | null;

  /** Slugs of the themes followed. */
  @Property({ type: 'text[]', defaultRaw: `'{}'`, fieldName: 'themes' })
  themeSlugs!: string[] & Opt;

  @Field(() => Boolean, { description: 'Invented for demonstration: not a real person.' })
  @Property({ type: 'boolean', default: false })
  demonstration!: boolean & Opt;

  /** Nobody meets a person who has not proven their address. The column follows from the row, whoever writes it. */
  @Property({
    type: 'text[]',
    generated: `(case when email_verified then array['sector'] else array[]::text[] end) stored`,
  })
  declare audience: string[] & Opt;

  @Field(() => [Role], { description: 'The present ones first.' })
  roles!: Role[] & Opt;

  @Field(() => [Theme], { description: 'Themes followed.' })
  themes!: Theme[] & Opt;

  @Field(() => [Skill], {
    description: 'What they can help with and would like to learn, of that what the viewer may read; offers first.',
  })
  skills!: Skill[] & Opt;
}
