import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../identity/person.ts';
import { choices } from '../platform/vocabulary.ts';

export const FilePurpose = choices(
  'FilePurpose',
  ['IMAGE', 'DOCUMENT'],
  'A picture to stand in a text, made anew when it arrives; or a document, kept as it is.',
);
export type FilePurpose = keyof typeof FilePurpose;

/** REMADE: a picture of our own making, in which nothing is left of the bytes that were sent. */
export type ScanState = 'UNSCANNED' | 'CLEAN' | 'FOUND' | 'REMADE';

/** Where unclaimed files are swept, and unscanned ones looked for. */
const unheld = 'create index "kept_file_unheld" on "kept_file" ("created_at") where holder_id is null';
const unscanned = `create index "kept_file_unscanned" on "kept_file" ("created_at") where scan = 'UNSCANNED' and finished_at is not null`;

/**
 * What somebody uploaded: theirs alone until something holds it, and from then on for whoever may read its holder.
 * Never on the wire; its bytes are its parts.
 */
@Entity({ tableName: 'kept_file' })
@Index({ name: 'kept_file_unheld', expression: unheld })
@Index({ name: 'kept_file_unscanned', expression: unscanned })
export class KeptFile {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  author?: Person | null;

  @Property({ type: 'text' })
  purpose!: FilePurpose;

  /** As the uploader called it. */
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'integer' })
  size!: number;

  /** Found from its content, never taken from what was said. */
  @Property({ type: 'text', nullable: true })
  mediaType?: string | null;

  /** How many parts came, those sent again included: nobody sends without end. */
  @Property({ type: 'integer', default: 0 })
  received!: number & Opt;

  /** Null while its parts arrive. */
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt?: Date | null;

  @Property({ type: 'text', default: 'UNSCANNED' })
  scan!: ScanState & Opt;

  @Property({ type: 'text', nullable: true })
  sha256?: string | null;

  @Property({ type: 'integer', nullable: true })
  width?: number | null;

  @Property({ type: 'integer', nullable: true })
  height?: number | null;

  @Property({ type: 'text', nullable: true })
  holderKind?: string | null;

  @Property({ type: 'uuid', nullable: true })
  @Index()
  holderId?: string | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt!: Date & Opt;

  /** When it was last looked whether its holder is still there. */
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  @Index()
  lookedAt!: Date & Opt;
}

/** SMALL: a picture for narrow screens. */
export type FileVariant = 'WHOLE' | 'SMALL';

@Entity({ tableName: 'file_part' })
export class FilePart {
  @ManyToOne({ entity: () => KeptFile, primary: true, deleteRule: 'cascade' })
  file!: KeptFile;

  @Property({ type: 'text', primary: true })
  variant!: FileVariant;

  @Property({ type: 'integer', primary: true })
  number!: number;

  @Property({ type: 'blob' })
  bytes!: Buffer;
}
