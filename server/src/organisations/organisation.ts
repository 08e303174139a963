import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../platform/scalars.ts';
import { Node, Subject } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';

export const OrganisationType = choices(
  'OrganisationType',
  [
    'COUNTY',
    'DISTRICT',
    'UNITARY',
    'METROPOLITAN',
    'LONDON_BOROUGH',
    'CITY_CORPORATION',
    'WELSH_UNITARY',
    'SCOTTISH_UNITARY',
    'NI_DISTRICT',
    'STRATEGIC_AUTHORITY',
    'COMBINED_AUTHORITY',
    'FIRE_AUTHORITY',
    'SUPPORT_BODY',
  ],
  'What sort of authority an organisation is; a support body helps councils and is none.',
);
export type OrganisationType = keyof typeof OrganisationType;

export const Tier = choices(
  'Tier',
  ['UPPER', 'LOWER', 'UNITARY', 'STRATEGIC', 'SINGLE_PURPOSE'],
  'Where an authority stands where there are two levels.',
);
export type Tier = keyof typeof Tier;

export const Nation = choices('Nation', ['ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND'], 'Nation of the UK.');
export type Nation = keyof typeof Nation;

@ObjectType({ implements: [Subject, Node], description: 'A council or another body whose people use the hub.' })
@Entity()
export class Organisation extends Subject {
  @Field(() => String)
  @Property({ type: 'text' })
  @Unique()
  slug!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  shortName!: string;

  @Field(() => String, { nullable: true, description: 'Code of the Government Statistical Service for its area.' })
  @Property({ type: 'text', nullable: true })
  @Unique()
  gssCode?: string | null;

  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  formerGssCodes!: string[] & Opt;

  @Field(() => OrganisationType)
  @Property({ type: 'text' })
  @Index()
  type!: OrganisationType;

  @Field(() => Tier, { nullable: true })
  @Property({ type: 'text', nullable: true })
  tier?: Tier | null;

  @Field(() => Nation, { nullable: true })
  @Property({ type: 'text', nullable: true })
  nation?: Nation | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  region?: string | null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  population?: number | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  website?: string | null;

  /** E-mail domains whose addresses prove that a person works there. */
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  domains!: string[] & Opt;

  @Field(() => Boolean, { description: 'Whether somebody confirms each councillor there, whatever their address.' })
  @Property({ type: 'boolean', default: false })
  councillorsConfirmed!: boolean & Opt;

  @Field(() => LocalDate, { nullable: true })
  @Property({ type: 'date', nullable: true })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it existed; absent while it does.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;

  @Field(() => Boolean, { description: 'Invented for demonstration: not a real council.' })
  @Property({ type: 'boolean', default: false })
  demonstration!: boolean & Opt;

  @Field(() => [Organisation])
  predecessors!: Organisation[] & Opt;

  @Field(() => [Organisation])
  successors!: Organisation[] & Opt;
}

/** Councils merge, split and are renamed: who followed whom. */
@Entity()
export class Succession {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @ManyToOne({ entity: () => Organisation })
  predecessor!: Organisation;

  @ManyToOne({ entity: () => Organisation })
  successor!: Organisation;
}
