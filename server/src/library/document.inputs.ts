import { Field, ID, InputType } from 'type-graphql';
import { choices } from '../platform/vocabulary.ts';
import { AccessibleFormat } from './document.ts';

@InputType({ description: 'What is said of a document.' })
export class DocumentInput {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Markdown.' })
  description?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs.' })
  themes?: string[] | null;

  @Field(() => AccessibleFormat, { nullable: true, description: 'Null where nobody vouches for it.' })
  accessibleFormat?: AccessibleFormat | null;

  @Field(() => ID, { nullable: true, description: 'Null for no folder.' })
  folderId?: string | null;
}

@InputType()
export class AddDocumentInput extends DocumentInput {
  @Field(() => ID)
  communityId!: string;

  @Field(() => ID, { description: 'Of a file that has arrived.' })
  uploadId!: string;

  @Field(() => String, { nullable: true, description: 'The same key adds it once, however often it is sent.' })
  idempotencyKey?: string | null;
}

export const DocumentSort = choices('DocumentSort', ['NEWEST', 'TITLE'], 'The latest version first, or by title.');
export type DocumentSort = keyof typeof DocumentSort;

@InputType({ description: 'All of those given.' })
export class DocumentFilter {
  @Field(() => ID)
  communityId!: string;

  @Field(() => ID, { nullable: true, description: 'In this folder, not counting those within.' })
  folderId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are in no folder.' })
  loose?: boolean | null;

  @Field(() => String, { nullable: true, description: 'In the title.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those said to be accessible.' })
  accessible?: boolean | null;
}
