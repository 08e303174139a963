import { Field, ObjectType } from 'type-graphql';
import { SubjectKind } from '../platform/vocabulary.ts';

@ObjectType({ description: 'What an address on this site leads to.' })
export class LinkedSubject {
  @Field(() => String, { description: 'As it was asked for.' })
  address!: string;

  @Field(() => SubjectKind)
  kind!: SubjectKind;

  @Field(() => String)
  title!: string;
}
