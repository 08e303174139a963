import { Field, ID, InputType } from 'type-graphql';
import { connectionOf } from '../platform/page.ts';
import { Handout } from './handout.ts';

@InputType({ description: 'A document, or a link with what it leads to: one of the two.' })
export class AddHandoutInput {
  @Field(() => ID)
  eventId!: string;

  @Field(() => ID, { nullable: true, description: "Of its community's library." })
  documentId?: string | null;

  @Field(() => String, { nullable: true })
  link?: string | null;

  @Field(() => String, { nullable: true, description: 'What the link leads to.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key adds it once, however often it is sent.' })
  idempotencyKey?: string | null;
}

export const HandoutConnection = connectionOf('Handout', () => Handout);
export type HandoutConnection = InstanceType<typeof HandoutConnection>;
