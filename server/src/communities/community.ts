import type { Opt } from '@mikro-orm/core';
import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { Theme } from '../organisations/theme.ts';
import { audience } from '../platform/audience.ts';
import { Discussable } from '../platform/discussable.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node, Subject } from '../platform/subject.ts';
import { choices, RoleKind } from '../platform/vocabulary.ts';
import { Membership } from './membership.ts';

export const CommunityVisibility = choices(
  'CommunityVisibility',
  ['OPEN', 'ON_REQUEST', 'HIDDEN'],
  'Open: anyone signed in may read and join. On request: a public front, members read. Hidden: only members know of it.',
);
export type CommunityVisibility = keyof typeof CommunityVisibility;
const openToClosed: CommunityVisibility[] = ['OPEN', 'ON_REQUEST', 'HIDDEN'];

@ObjectType({
  implements: [Discussable, Subject, Node],
  description: 'People of many councils who practise the same thing.',
})
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

  @Field(() => String, { nullable: true, description: 'What those who request to join are asked to answer.' })
  @Property({ type: 'text', default: '' })
  joiningQuestion!: string & Opt;

  @Field(() => String, {
    nullable: true,
    description: 'Markdown, for new members. Null unless the viewer is a member.',
  })
  @Property({ type: 'text', default: '' })
  welcomeNote!: string & Opt;

  @Field(() => RoleKind, {
    nullable: true,
    description: 'Only who holds this role at present, at any council, may join and read; null for everybody.',
  })
  @Property({ type: 'text', nullable: true })
  requiredRole?: RoleKind | null;

  @Property({ type: 'text[]', defaultRaw: `'{}'`, fieldName: 'themes' })
  @Index({ type: 'gin' })
  themeSlugs!: string[] & Opt;

  @Field(() => [Theme])
  themes!: Theme[] & Opt;

  @Field(() => Int)
  @Property({ type: 'integer', default: 0 })
  memberCount!: number & Opt;

  @Field(() => Int, { nullable: true, description: 'Null unless the viewer may read what is said inside.' })
  @Property({ type: 'integer', default: 0 })
  threadCount!: number & Opt;

  @Field(() => DateTime, { nullable: true, description: 'Null unless the viewer may read what is said inside.' })
  @Property({ type: 'timestamptz', nullable: true })
  lastActivityAt?: Date | null;

  @Field(() => [Person])
  facilitators!: Person[] & Opt;

  @Field(() => Membership, { nullable: true, description: "The viewer's own membership or request." })
  viewerMembership!: (Membership | null) & Opt;

  @Field(() => Int, { description: 'Grows by one with each edit; edits say which version they started from.' })
  @Property({ type: 'integer', default: 1 })
  version!: number & Opt;

  @Field(() => Boolean, { description: 'Whether members may ask without their name.' })
  @Property({ type: 'boolean', default: false })
  anonymousAsking!: boolean & Opt;

  @Field(() => DateTime, { nullable: true, description: 'Since when nobody writes or joins, where it is closed.' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes that each member waits between two posts; null for none. Facilitators do not.',
  })
  @Property({ type: 'integer', nullable: true })
  slowMinutes?: number | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  @Property({ type: 'boolean', default: false })
  demonstration!: boolean & Opt;

  /** Opens or closes it; what is said inside follows in the same transaction. */
  show(visibility: CommunityVisibility): void {
    this.visibility = visibility;
    this.audience = Community.frontAudience(this.id, visibility);
  }

  /** Whether some who see it, or what is said inside, will see it no more. */
  static narrows(before: CommunityVisibility, after: CommunityVisibility): boolean {
    return openToClosed.indexOf(after) > openToClosed.indexOf(before);
  }

  /** The front is for everybody unless hidden. */
  static frontAudience(id: string, visibility: CommunityVisibility): string[] {
    return visibility === 'HIDDEN' ? [audience.membersOf(id)] : [audience.public];
  }

  /** What is said inside is for the sector when open, or whoever holds the role it asks for; for members otherwise. */
  static contentAudience(
    id: string,
    visibility: CommunityVisibility,
    requiredRole: RoleKind | null | undefined,
  ): string[] {
    if (visibility !== 'OPEN') return [audience.membersOf(id)];
    return [requiredRole ? audience.holdersOf(requiredRole) : audience.sector];
  }
}
