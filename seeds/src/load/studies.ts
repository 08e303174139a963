import { audienceAt, type CaseStudyStage } from '@knowledge-hub/server/case-studies/case-study.ts';
import { slugOf } from '@knowledge-hub/server/platform/text.ts';
import { themes } from '../reference/themes.ts';
import { fields } from './all-fields.ts';
import type { Field } from './field.ts';
import { impactLines } from './impact.ts';
import type { Random } from './random.ts';
import { daysAfter, lastDay, type Row } from './row.ts';
import type { Council, Member, Sector } from './sector.ts';
import { sections, summaries } from './study-sentences.ts';
import type { Topic, Writer } from './writer.ts';

export type Study = {
  row: Row & { id: string; stage: CaseStudyStage; publishedAt: Date | null };
  topic: Topic;
  lines: Row[];
  partners: Row[];
};

const parents = new Map(themes.flatMap(({ slug, parent }) => (parent ? [[slug, parent] as const] : [])));
const stages: [until: number, stage: CaseStudyStage][] = [
  [0.91, 'PUBLISHED'],
  [0.94, 'ARCHIVED'],
  [0.96, 'SUBMITTED'],
  [0.97, 'IN_REVIEW'],
  [0.98, 'CHANGES_ASKED'],
  [1, 'DRAFT'],
];
const models = [
  'IN_HOUSE',
  'IN_HOUSE',
  'SHARED_SERVICE',
  'TRADING_COMPANY',
  'OUTSOURCED',
  'JOINT_VENTURE',
  'TRUST',
  'MUTUAL',
];
const finished = (stage: CaseStudyStage) => stage === 'PUBLISHED' || stage === 'ARCHIVED';

/** One case study, complete, with its lines of impact and its partners. */
export function generateStudy(random: Random, writer: Writer, { people, councils }: Sector, number: string): Study {
  writer.anew();
  const field = random.favour(fields);
  const author = random.pick(people);
  // More of them lately.
  const createdAt = daysAfter(lastDay, -20 - Math.floor(1300 * random.fraction() ** 1.5));
  const topic = { field, council: author.council.shortName, year: createdAt.getUTCFullYear() };
  const roll = random.fraction();
  const [, stage] = stages.find(([until]) => roll < until)!;
  const id = random.id(createdAt);
  const lines = impactLines(random, writer, topic, id, createdAt);
  const row = {
    id,
    ...titled(random, topic, number),
    stage,
    ...texts(random, writer, topic),
    ...bylines(random, author, people),
    themes: themesOf(random, field),
    deliveryModel: random.chance(0.6) ? random.favour(models) : null,
    yearlyAmount: yearly(lines),
    demonstration: true,
    audience: audienceAt(stage, author.council.id, author.id),
    ...dates(random, stage, createdAt),
  };
  return { row, topic, lines, partners: partners(random, author.council, councils, id) };
}

function titled(random: Random, { field, council }: Topic, number: string): { title: string; slug: string } {
  const title = `${council}: ${random.favour(field.titles)}`;
  return { title, slug: `${slugOf(title)}-${number}` };
}

/** 150 to 500 words in all. */
function texts(random: Random, writer: Writer, topic: Topic): Row {
  const words = Math.max(160, Math.min(360, 250 + 70 * random.normal()));
  const write = (section: keyof typeof sections, share: number) => writer.text(sections[section], topic, words * share);
  const perhaps = (likely: number, section: keyof typeof sections, share: number) =>
    random.chance(likely) ? write(section, share) : null;
  return {
    summary: writer.sentence(summaries, topic).split(' ').slice(0, 60).join(' '),
    context: perhaps(0.4, 'context', 0.1),
    challenge: write('challenge', 0.24),
    solution: write('solution', 0.34),
    impact: write('impact', 0.2),
    investment: perhaps(0.6, 'investment', 0.02),
    sustained: perhaps(0.6, 'sustained', 0.06),
    lessons: write('lessons', 0.14),
    whatDidNotWork: perhaps(0.4, 'whatDidNotWork', 0.06),
  };
}

const bylines = (random: Random, author: Member, people: Member[]): Row => ({
  organisationId: author.council.id,
  authorId: author.id,
  contactId: random.chance(0.8) ? author.id : random.pick(people).id,
});

/** Sub-themes after their parents. */
const themesOf = (random: Random, field: Field): string[] => {
  const chosen = random.some(1 + random.rank(3), () => random.favour(field.themes));
  return [...new Set(chosen.flatMap((slug) => [parents.get(slug) ?? slug, slug]))];
};

/** As the class sums them. */
function yearly(lines: Row[]): number | null {
  const money = lines.filter(({ kind, recurrence }) => kind !== 'OUTCOME' && recurrence === 'YEARLY');
  return money.length > 0 ? money.reduce((sum, { amount }) => sum + (amount as number), 0) : null;
}

function dates(random: Random, stage: CaseStudyStage, createdAt: Date) {
  const submittedAt = stage === 'DRAFT' ? null : daysAfter(createdAt, random.between(2, 9));
  const publishedAt = finished(stage) ? daysAfter(createdAt, random.between(10, 20)) : null;
  const archivedAt = stage === 'ARCHIVED' ? daysAfter(publishedAt!, random.between(200, 500)) : null;
  return {
    submittedAt,
    publishedAt,
    archivedAt,
    archiveReason: archivedAt && 'The service has changed since, and the contact has moved on.',
    reviewBy:
      stage === 'PUBLISHED' ? new Date(publishedAt!.getTime() + 365 * 86_400_000).toISOString().slice(0, 10) : null,
    createdAt,
    updatedAt: archivedAt ?? publishedAt ?? submittedAt ?? createdAt,
  };
}

function partners(random: Random, own: Council, councils: Council[], caseStudyId: string): Row[] {
  if (!random.chance(0.25)) return [];
  const others = random.some(1 + random.rank(3), () => random.pick(councils)).filter((each) => each !== own);
  return others.map((each) => ({ caseStudyId, organisationId: each.id }));
}
