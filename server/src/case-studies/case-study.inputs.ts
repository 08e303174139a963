import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { Nation, OrganisationType } from '../organisations/organisation.ts';
import { choices } from '../platform/vocabulary.ts';
import { CaseStudyStage, DeliveryModel } from './case-study.ts';
import { ImpactKind, ImpactStatus, Recurrence } from './impact-line.ts';

@InputType()
export class ImpactLineInput {
  @Field(() => ImpactKind)
  kind!: ImpactKind;

  @Field(() => String)
  description!: string;

  @Field(() => Float, { nullable: true, description: 'Whole pounds.' })
  amount?: number | null;

  @Field(() => Float, { nullable: true })
  value?: number | null;

  @Field(() => String, { nullable: true })
  unit?: string | null;

  @Field(() => Recurrence)
  recurrence!: Recurrence;

  @Field(() => Int)
  year!: number;

  @Field(() => ImpactStatus)
  status!: ImpactStatus;
}

@InputType({ description: 'Everything but the title may be missing while it is a draft.' })
export class CaseStudyInput {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  summary?: string | null;

  @Field(() => ID, { nullable: true, description: "Lead organisation; the viewer's own when absent." })
  organisationId?: string | null;

  @Field(() => [ID], { nullable: true })
  partnerIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs.' })
  themes?: string[] | null;

  @Field(() => DeliveryModel, { nullable: true })
  deliveryModel?: DeliveryModel | null;

  @Field(() => String, { nullable: true })
  context?: string | null;

  @Field(() => String, { nullable: true })
  challenge?: string | null;

  @Field(() => String, { nullable: true })
  solution?: string | null;

  @Field(() => String, { nullable: true })
  impact?: string | null;

  @Field(() => [ImpactLineInput], { nullable: true })
  impactLines?: ImpactLineInput[] | null;

  @Field(() => String, { nullable: true })
  investment?: string | null;

  @Field(() => String, { nullable: true })
  sustained?: string | null;

  @Field(() => String, { nullable: true })
  lessons?: string | null;

  @Field(() => String, { nullable: true })
  whatDidNotWork?: string | null;

  @Field(() => ID, { nullable: true })
  contactId?: string | null;
}

@InputType({ description: 'Any of the values in each, and all of those given.' })
export class CaseStudyFilter {
  @Field(() => [String], { nullable: true, description: 'Slugs.' })
  themes?: string[] | null;

  @Field(() => [OrganisationType], { nullable: true })
  organisationTypes?: OrganisationType[] | null;

  @Field(() => [String], { nullable: true })
  regions?: string[] | null;

  @Field(() => [Nation], { nullable: true })
  nations?: Nation[] | null;

  @Field(() => [CaseStudyStage], { nullable: true, description: 'Published ones when absent.' })
  stages?: CaseStudyStage[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those the viewer wrote, at any stage unless told.' })
  mine?: boolean | null;
}

export const CaseStudySort = choices(
  'CaseStudySort',
  ['NEWEST', 'LARGEST_YEARLY_AMOUNT', 'RECENTLY_CHANGED'],
  'Order of a list of case studies.',
);
export type CaseStudySort = keyof typeof CaseStudySort;
