import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/page.ts';
import { Document } from './document.ts';

@ObjectType({ description: 'What the viewer may do with a document.' })
export class DocumentAbilities {
  @Field(() => Boolean, { description: 'Also add versions, and put an earlier one back.' })
  edit!: boolean;

  @Field(() => Boolean)
  remove!: boolean;

  @Field(() => Boolean, { description: 'Start discussions about it, and reply.' })
  discuss!: boolean;
}

@ObjectType({ description: "What the viewer may do in a community's library." })
export class LibraryAbilities {
  @Field(() => Boolean, { description: 'Add documents.' })
  add!: boolean;

  @Field(() => Boolean, { description: 'Folders, and who adds.' })
  arrange!: boolean;
}

export const DocumentConnection = connectionOf('Document', () => Document);
export type DocumentConnection = InstanceType<typeof DocumentConnection>;
