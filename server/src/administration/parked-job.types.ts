import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/page.ts';
import { DateTime } from '../platform/scalars.ts';
import { SubjectKind } from '../platform/vocabulary.ts';

@ObjectType({ description: 'Work that was given up after many tries, and waits for an administrator.' })
export class ParkedJob {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Of the worker: `deliver` tells listeners what happened, `mail` sends one.' })
  task!: string;

  @Field(() => Int)
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Its beginning.' })
  lastError!: string | null;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last tried.' })
  parkedAt!: Date;

  @Field(() => SubjectKind, { nullable: true, description: 'What sort of thing it is about.' })
  kind!: SubjectKind | null;

  @Field(() => String, { nullable: true, description: 'What happened to that.' })
  verb!: string | null;
}

export const ParkedJobConnection = connectionOf('ParkedJob', () => ParkedJob);
export type ParkedJobConnection = InstanceType<typeof ParkedJobConnection>;
