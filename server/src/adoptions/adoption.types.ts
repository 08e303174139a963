import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/page.ts';
import { Adoption } from './adoption.ts';

@ObjectType({ description: 'How many councils have taken up what a study tells.' })
export class AdoptionCounts {
  @Field(() => Int)
  trying!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  stopped!: number;
}

@ObjectType({ description: 'What the viewer may do with what a council says.' })
export class AdoptionAbilities {
  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean)
  remove!: boolean;
}

export const AdoptionConnection = connectionOf('Adoption', () => Adoption);
export type AdoptionConnection = InstanceType<typeof AdoptionConnection>;
