import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { KeptFile } from '../files/kept-file.ts';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';
import { Document } from './document.ts';

export const TextState = choices(
  'TextState',
  ['WAITING', 'READ', 'NONE', 'FAILED'],
  'Whether search knows the words in a file: soon, yes, there are none, or they could not be read.',
);
export type TextState = keyof typeof TextState;

export const ScanWord = choices(
  'ScanWord',
  ['READY', 'WAITING', 'INFECTED'],
  'Whether a file is given out: yes, not before it has been checked for viruses, or never.',
);
export type ScanWord = keyof typeof ScanWord;

@ObjectType({ implements: Node, description: 'A document as it was at a time; earlier ones stay readable.' })
@Entity()
@Unique({ properties: ['document', 'number'] })
export class DocumentVersion extends Node {
  @ManyToOne({ entity: () => Document, deleteRule: 'cascade' })
  document!: Document;

  @Field(() => Int, { description: 'From 1.' })
  @Property({ type: 'integer' })
  number!: number;

  /** A version that was put back has the file of the earlier one. */
  @ManyToOne({ entity: () => KeptFile, deleteRule: 'cascade' })
  @Index()
  file!: KeptFile;

  @Field(() => String, { description: 'What the file is called.' })
  name!: string & Opt;

  @Field(() => Int, { description: 'In bytes.' })
  size!: number & Opt;

  @Field(() => String)
  mediaType!: string & Opt;

  @Field(() => String, { description: 'Path on this site from which it is downloaded.' })
  address!: string & Opt;

  @Field(() => ScanWord)
  scan!: ScanWord & Opt;

  @Field(() => String, { description: 'What is new in it.' })
  @Property({ type: 'text', default: '' })
  note!: string & Opt;

  @Field(() => Person, { nullable: true, description: 'Null when a former member added it.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  author?: Person | null;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at!: Date & Opt;

  /** What the file says, for search: the beginning of it where it is long. */
  @Property({ type: 'text', default: '', lazy: true })
  text!: string & Opt;

  @Field(() => String, {
    nullable: true,
    description: 'How it begins: its first 600 letters, where its words are known.',
  })
  opening!: (string | null) & Opt;

  @Field(() => Int, { nullable: true, description: 'Pages, sheets or slides, where that is known.' })
  @Property({ type: 'integer', nullable: true })
  pageCount?: number | null;

  @Field(() => TextState)
  @Property({ type: 'text', default: 'WAITING' })
  textState!: TextState & Opt;
}
