import type { Opt } from '@mikro-orm/core';
import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { audience } from '../platform/audience.ts';
import { Node, Subject } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';

export const CommunityVisibility = choices(
  'CommunityVisibility',
  ['OPEN', 'ON_REQUEST', 'HIDDEN'],
  'Open: anyone signed in may read and join. On request: a public front, members read. Hidden: only members know of it.',
);
export type CommunityVisibility = keyof typeof CommunityVisibility;

@ObjectType({ implements: [Subject, Node], description: 'People of many councils who practise the same thing.' })
@Entity()
export class Community extends Subject {
  @Field(() => String)
  @Property({ type: 'text' })
  @Unique()
  slug!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => CommunityVisibility)
  @Property({ type: 'text' })
  visibility!: CommunityVisibility;

  @Field(() => String, { description: 'One sentence: who it is for.' })
  @Property({ type: 'text' })
  purpose!: string;

  @Field(() => String, { description: 'Markdown.' })
  @Property({ type: 'text', default: '' })
  about!: string & Opt;

  @Property({ type: 'text[]', defaultRaw: `'{}'`, fieldName: 'themes' })
  @Index({ type: 'gin' })
  themeSlugs!: string[] & Opt;

  @Field(() => Int)
  @Property({ type: 'integer', default: 0 })
  memberCount!: number & Opt;

  @Property({ type: 'integer', default: 0 })
  threadCount!: number & Opt;

  @Property({ type: 'timestamptz', nullable: true })
  lastActivityAt?: Date | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  @Property({ type: 'boolean', default: false })
  demonstration!: boolean & Opt;

  /** The front is for everybody unless hidden. */
  static frontAudience(id: string, visibility: CommunityVisibility): string[] {
    return visibility === 'HIDDEN' ? [audience.membersOf(id)] : [audience.public];
  }

  /** What is said inside is for the sector when open, for members otherwise. */
  static contentAudience(id: string, visibility: CommunityVisibility): string[] {
    return visibility === 'OPEN' ? [audience.sector] : [audience.membersOf(id)];
  }
}
