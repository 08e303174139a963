import { Collection, type Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToMany, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { Organisation } from '../organisations/organisation.ts';
import { Theme } from '../organisations/theme.ts';
import { audience } from '../platform/audience.ts';
import { Discussable } from '../platform/discussable.ts';
import { Conflict, Invalid } from '../platform/errors.ts';
import { DateTime, LocalDate } from '../platform/scalars.ts';
import { Node, Subject } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';
import { ImpactLine } from './impact-line.ts';

export const CaseStudyStage = choices(
  'CaseStudyStage',
  ['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_ASKED', 'PUBLISHED', 'ARCHIVED'],
  'Where a case study is between its first words and its retirement.',
);
export type CaseStudyStage = keyof typeof CaseStudyStage;

export const DeliveryModel = choices(
  'DeliveryModel',
  ['IN_HOUSE', 'SHARED_SERVICE', 'TRADING_COMPANY', 'JOINT_VENTURE', 'OUTSOURCED', 'TRUST', 'MUTUAL'],
  'Who delivers what the study tells of.',
);
export type DeliveryModel = keyof typeof DeliveryModel;

/** Stages that come before publication: seen by the author, colleagues and, once submitted, curators. */
export const unfinished: CaseStudyStage[] = ['DRAFT', 'CHANGES_ASKED'];
export const queued: CaseStudyStage[] = ['SUBMITTED', 'IN_REVIEW'];

const wordLimit = 60;

@ObjectType({
  implements: [Discussable, Subject, Node],
  description: 'What a council did, what it brought, and what it would do again.',
})
@Entity()
@Index({ properties: ['stage', 'publishedAt', 'id'] })
@Index({ properties: ['stage', 'yearlyAmount', 'id'] })
export class CaseStudy extends Subject {
  @Field(() => String)
  @Property({ type: 'text' })
  @Unique()
  slug!: string;

  @Property({ type: 'text' })
  declare title: string;

  @Field(() => CaseStudyStage)
  @Property({ type: 'text', default: 'DRAFT' })
  stage!: CaseStudyStage & Opt;

  @Field(() => Int, { description: 'Grows by one with each saved change; edits say which version they started from.' })
  @Property({ type: 'integer', default: 1 })
  version!: number & Opt;

  @Field(() => String, { description: `At most ${wordLimit} words.` })
  @Property({ type: 'text', default: '' })
  summary!: string & Opt;

  @Field(() => Organisation)
  @ManyToOne({ entity: () => Organisation })
  @Index()
  organisation!: Organisation;

  @Field(() => [Organisation])
  @ManyToMany({ entity: () => Organisation, pivotTable: 'case_study_partner' })
  partners = new Collection<Organisation>(this);

  /** Slugs of themes, with the parents of sub-themes. */
  @Property({ type: 'text[]', defaultRaw: `'{}'`, fieldName: 'themes' })
  @Index({ type: 'gin' })
  themeSlugs!: string[] & Opt;

  @Field(() => [Theme])
  themes!: Theme[] & Opt;

  @Field(() => DeliveryModel, { nullable: true })
  @Property({ type: 'text', nullable: true })
  deliveryModel?: DeliveryModel | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  context?: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  challenge?: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  solution?: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  impact?: string | null;

  @Field(() => [ImpactLine])
  @OneToMany({ entity: () => ImpactLine, mappedBy: 'caseStudy', orphanRemoval: true, orderBy: { position: 'asc' } })
  impactLines = new Collection<ImpactLine>(this);

  @Field(() => Float, { nullable: true, description: 'Sum of the yearly lines of money, in whole pounds.' })
  @Property({ type: 'bigint', nullable: true, runtimeType: 'number' })
  yearlyAmount?: number | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  investment?: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  sustained?: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  lessons?: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  whatDidNotWork?: string | null;

  @Field(() => Person, { nullable: true })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  author?: Person | null;

  @Field(() => Person, { nullable: true })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  contact?: Person | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last handed in.' })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt?: Date | null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt?: Date | null;

  @Field(() => LocalDate, { nullable: true, description: 'When its contact is asked whether it is still true.' })
  @Property({ type: 'date', nullable: true })
  reviewBy?: string | null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  archivedAt?: Date | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  archiveReason?: string | null;

  @Field(() => CaseStudy, { nullable: true, description: 'The study to read instead of this archived one.' })
  @ManyToOne({ entity: () => CaseStudy, nullable: true })
  successor?: CaseStudy | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  @Property({ type: 'boolean', default: false })
  demonstration!: boolean & Opt;

  @Field(() => [CaseStudy], { description: 'A few published studies on the same themes, newest first.' })
  related!: CaseStudy[] & Opt;

  submit(now: Date): void {
    this.requireStage(unfinished, 'submitted');
    this.requireComplete();
    this.stage = 'SUBMITTED';
    this.submittedAt = now;
    this.settle();
  }

  startReview(): void {
    this.requireStage(['SUBMITTED'], 'taken into review');
    this.stage = 'IN_REVIEW';
    this.settle();
  }

  askForChanges(): void {
    this.requireStage(queued, 'sent back');
    this.stage = 'CHANGES_ASKED';
    this.settle();
  }

  publish(now: Date): void {
    this.requireStage(queued, 'published');
    this.requireComplete();
    this.stage = 'PUBLISHED';
    this.publishedAt ??= now;
    this.reviewBy = new Date(new Date(now).setUTCFullYear(now.getUTCFullYear() + 1)).toISOString().slice(0, 10);
    this.settle();
  }

  archive(now: Date, reason: string, successor: CaseStudy | null): void {
    this.requireStage(['PUBLISHED'], 'archived');
    this.stage = 'ARCHIVED';
    this.archivedAt = now;
    this.archiveReason = reason;
    this.successor = successor;
    this.settle();
  }

  /** What follows from the rest of the row: who may see it, and the yearly sum. Call after every change. */
  settle(): void {
    this.audience = audienceAt(this.stage, this.organisation.id, this.author?.id ?? null);
    if (!this.impactLines.isInitialized()) return;
    const yearly = this.impactLines
      .getItems()
      .filter(({ kind, recurrence }) => kind !== 'OUTCOME' && recurrence === 'YEARLY');
    this.yearlyAmount = yearly.length > 0 ? yearly.reduce((sum, { amount }) => sum + (amount ?? 0), 0) : null;
  }

  private requireStage(stages: CaseStudyStage[], moved: string): void {
    if (!stages.includes(this.stage))
      throw new Conflict(`This case study cannot be ${moved} at its present stage.`, {
        current: { stage: this.stage },
      });
  }

  private requireComplete(): void {
    const missing: Record<string, string> = {};
    const need = (field: string, text: string | null | undefined, sentence: string) => {
      if (!text?.trim()) missing[field] = sentence;
    };
    need('title', this.title, 'Give it a title.');
    need('summary', this.summary, 'Sum it up in a few sentences.');
    need('challenge', this.challenge, 'Say what the challenge was.');
    need('solution', this.solution, 'Say what you did.');
    need('impact', this.impact, 'Say what it brought.');
    if (!this.contact) missing.contactId = 'Name a person to ask.';
    if (this.themeSlugs.length === 0) missing.themes = 'Choose at least one theme.';
    if (this.summary.trim().split(/\s+/).length > wordLimit) missing.summary = `Keep it to ${wordLimit} words.`;
    for (const { kind, amount, value, position } of this.impactLines.getItems()) {
      const [field, figure] = kind === 'OUTCOME' ? ['value', value] : ['amount', amount];
      if (figure === null || figure === undefined) missing[`impactLines.${position}.${field}`] = 'Give the figure.';
    }
    if (Object.keys(missing).length > 0) throw new Invalid(missing);
  }
}

/** Drafts are the author's and their colleagues'; curators see them from submission on; an archived page explains itself to all. */
export const audienceAt = (stage: CaseStudyStage, organisationId: string, authorId: string | null): string[] => {
  if (stage === 'PUBLISHED' || stage === 'ARCHIVED') return [audience.public];
  const own = [...(authorId ? [audience.person(authorId)] : []), audience.staffOf(organisationId)];
  return stage === 'DRAFT' ? own : [...own, audience.holdersOf('CURATOR')];
};
