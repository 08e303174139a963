import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/page.ts';
import { CaseStudy } from './case-study.ts';

@ObjectType({ description: 'What the viewer may do with a case study.' })
export class CaseStudyAbilities {
  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean)
  submit!: boolean;

  @Field(() => Boolean)
  deleteDraft!: boolean;

  @Field(() => Boolean)
  startReview!: boolean;

  @Field(() => Boolean)
  review!: boolean;

  @Field(() => Boolean)
  archive!: boolean;

  @Field(() => Boolean)
  discuss!: boolean;
}

export const CaseStudyConnection = connectionOf('CaseStudy', () => CaseStudy);
export type CaseStudyConnection = InstanceType<typeof CaseStudyConnection>;
