import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Community } from '../communities/community.ts';
import { Person } from '../identity/person.ts';
import { Theme } from '../organisations/theme.ts';
import { Discussable } from '../platform/discussable.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node, Subject } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';
import { DocumentVersion } from './document-version.ts';
import { LibraryFolder } from './library-folder.ts';

export const AccessibleFormat = choices(
  'AccessibleFormat',
  ['TAGGED_PDF', 'STRUCTURED_OFFICE', 'PLAIN_TEXT'],
  'How a document can be read by everybody: a tagged PDF, an Office document with headings and described pictures, or plain text.',
);
export type AccessibleFormat = keyof typeof AccessibleFormat;

const byTitle = (name: string, columns: string) =>
  `create index "${name}" on "document" (${columns}, lower("title"), "id") where removed_at is null`;
const byFolderAndTitle = byTitle('document_folder_title', '"community_id", "folder_id"');
const byCommunityAndTitle = byTitle('document_community_title', '"community_id"');

const byRemoval =
  'create index "document_removed" on "document" ("community_id", "removed_at", "id") where removed_at is not null';

/** In a community's library, for those who read what is said there. A removed one has no audience until it is put back. */
@ObjectType({
  implements: [Discussable, Subject, Node],
  description: "Something to read in a community's library, in its versions.",
})
@Entity()
@Index({ properties: ['community', 'folder', 'changedAt', 'id'] })
@Index({ properties: ['community', 'changedAt', 'id'] })
@Index({ properties: ['community', 'createdAt', 'id'] })
@Index({
  name: 'document_untold',
  expression: `create index "document_untold" on "document" ("created_at") where "told_at" is null`,
})
@Index({ name: 'document_folder_title', expression: byFolderAndTitle })
@Index({ name: 'document_community_title', expression: byCommunityAndTitle })
@Index({ name: 'document_removed', expression: byRemoval })
export class Document extends Subject {
  @Field(() => Community)
  @ManyToOne({ entity: () => Community, deleteRule: 'cascade' })
  community!: Community;

  @Field(() => LibraryFolder, { nullable: true })
  @ManyToOne({ entity: () => LibraryFolder, nullable: true, deleteRule: 'restrict' })
  @Index()
  folder?: LibraryFolder | null;

  @Property({ type: 'text' })
  declare title: string;

  @Field(() => String, { description: 'Markdown.' })
  @Property({ type: 'text', default: '' })
  description!: string & Opt;

  @Property({ type: 'text[]', defaultRaw: `'{}'`, fieldName: 'themes' })
  themeSlugs!: string[] & Opt;

  @Field(() => [Theme])
  themes!: Theme[] & Opt;

  @Field(() => AccessibleFormat, { nullable: true, description: 'Null where nobody vouches for it.' })
  @Property({ type: 'text', nullable: true })
  accessibleFormat?: AccessibleFormat | null;

  @Field(() => Person, { nullable: true, description: 'Who added it; null when a former member did.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  author?: Person | null;

  /** The number of its present version. */
  @Property({ type: 'integer', default: 1 })
  currentNumber!: number & Opt;

  @Field(() => DocumentVersion)
  current!: DocumentVersion & Opt;

  @Field(() => [DocumentVersion], { description: 'All of them, the newest first: at most 100.' })
  versions!: DocumentVersion[] & Opt;

  @Field(() => DateTime, { description: 'When its present version came.' })
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  changedAt!: Date & Opt;

  @Property({ type: 'timestamptz', nullable: true })
  @Index()
  removedAt?: Date | null;

  /** When those who follow everything in its community were told of it. */
  @Property({ type: 'timestamptz', nullable: true })
  toldAt?: Date | null;

  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  removedBy?: Person | null;

  @Property({ type: 'text', nullable: true })
  removedFor?: string | null;

  @Field(() => Int, { description: 'Grows by one with each edit; edits say which version they started from.' })
  @Property({ type: 'integer', default: 1 })
  version!: number & Opt;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  @Property({ type: 'boolean', default: false })
  demonstration!: boolean & Opt;
}
