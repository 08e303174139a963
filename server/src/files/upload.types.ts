import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FilePurpose } from './kept-file.ts';

@InputType({ description: 'A file about to be sent.' })
export class BeginUploadInput {
  @Field(() => FilePurpose)
  purpose!: FilePurpose;

  @Field(() => String, { description: 'As it is called where it comes from; for documents it tells the type.' })
  name!: string;

  @Field(() => Int, { description: 'In bytes.' })
  size!: number;

  @Field(() => String, { nullable: true, description: 'The same key begins it once, however often it is sent.' })
  idempotencyKey?: string | null;
}

@ObjectType({
  description: 'A file that arrives in parts: each is put to /files/{id}/parts/{number}, in whatever order.',
})
export class Upload {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Bytes of each part but the last, which has the rest.' })
  partSize!: number;

  @Field(() => Int, { description: 'Numbered from 0.' })
  partCount!: number;

  @Field(() => [Int], { description: 'Numbers of the parts that are there: after a break, the others are sent.' })
  arrived!: number[];
}

@ObjectType({ description: "A picture for a text. It is its uploader's alone until that text is posted." })
export class UploadedImage {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Path on this site.' })
  address!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => String, { description: 'As it stands in a text.' })
  markdown!: string;
}
