import { Field, ObjectType } from 'type-graphql';
import { Subject } from '../platform/subject.ts';

@ObjectType({ description: 'What somebody who types may mean.' })
export class Suggestion {
  @Field(() => Subject)
  subject!: Subject;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'HTML-escaped but for <mark>…</mark> around what matched.' })
  titleMarked!: string;
}
