import { graphql, type DocumentType } from '@knowledge-hub/schema';
import { formatNumber } from '../../ui/format.ts';
import {
  sections,
  type DeliveryModel,
  type ImpactKind,
  type ImpactStatus,
  type Recurrence,
} from '../caseStudyWords.ts';
import { readPounds, readValue, readYear } from '../figures.ts';

/** Everything of a study that the form changes, and what a save needs to know. */
export const DraftFields = graphql(`
  fragment CaseStudyDraft on CaseStudy {
    id
    slug
    version
    stage
    updatedAt
    title
    summary
    organisation {
      id
      name
    }
    partners {
      id
      name
    }
    themes {
      slug
    }
    deliveryModel
    context
    challenge
    solution
    impact
    impactLines {
      id
      kind
      description
      amount
      value
      unit
      recurrence
      year
      status
    }
    investment
    sustained
    lessons
    whatDidNotWork
    contact {
      id
      name
    }
    viewerCan {
      edit
      submit
      deleteDraft
    }
  }
`);

export type DraftStudy = DocumentType<typeof DraftFields>;
export type Named = { id: string; name: string };

/** One line of figures as typed: `figure` is pounds, or the value of an outcome. `key` tells lines apart on screen only. */
export type Line = {
  key: string;
  kind: ImpactKind;
  description: string;
  figure: string;
  unit: string;
  recurrence: Recurrence;
  year: string;
  status: ImpactStatus;
};

/** What is on the form, as typed. */
export type Draft = {
  title: string;
  summary: string;
  organisation: Named | null;
  partners: Named[];
  themes: string[];
  deliveryModel: DeliveryModel | null;
  context: string;
  challenge: string;
  solution: string;
  impact: string;
  impactLines: Line[];
  investment: string;
  sustained: string;
  lessons: string;
  whatDidNotWork: string;
  contact: Named | null;
};
export type DraftField = keyof Draft;

export const emptyDraft: Draft = {
  title: '',
  summary: '',
  organisation: null,
  partners: [],
  themes: [],
  deliveryModel: null,
  context: '',
  challenge: '',
  solution: '',
  impact: '',
  impactLines: [],
  investment: '',
  sustained: '',
  lessons: '',
  whatDidNotWork: '',
  contact: null,
};
export const draftFields = Object.keys(emptyDraft) as DraftField[];

/** A line to begin with, in the year of `now`. */
export const newLine = (key: string, now: Date): Line => ({
  key,
  kind: 'SAVING',
  description: '',
  figure: '',
  unit: '',
  recurrence: 'YEARLY',
  year: String(now.getFullYear()),
  status: 'ACHIEVED',
});

/** The form's view of a stored study. */
export function draftOf(study: DraftStudy): Draft {
  return {
    title: study.title,
    summary: study.summary,
    organisation: named(study.organisation),
    partners: study.partners.map(named),
    themes: study.themes.map(({ slug }) => slug),
    deliveryModel: study.deliveryModel ?? null,
    impactLines: study.impactLines.map((line) => ({
      key: line.id,
      kind: line.kind,
      description: line.description,
      figure: figureText(line.amount ?? line.value),
      unit: line.unit ?? '',
      recurrence: line.recurrence,
      year: String(line.year),
      status: line.status,
    })),
    contact: study.contact ? named(study.contact) : null,
    ...(Object.fromEntries(sections.map(({ field }) => [field, study[field] ?? ''])) as Record<
      (typeof sections)[number]['field'],
      string
    >),
  };
}
const named = ({ id, name }: Named): Named => ({ id, name });
const figureText = (figure: number | null | undefined) => (figure == null ? '' : formatNumber(figure));

export const isMoney = ({ kind }: Pick<Line, 'kind'>) => kind !== 'OUTCOME';
export const readFigure = (line: Line) => (isMoney(line) ? readPounds(line.figure) : readValue(line.figure));
export const lineReadable = (line: Line) => !Number.isNaN(readFigure(line)) && !Number.isNaN(readYear(line.year));

/** What the hub is sent. */
export function inputOf(draft: Draft) {
  const { organisation, partners, contact, impactLines, ...same } = draft;
  return {
    ...same,
    organisationId: organisation?.id ?? null,
    partnerIds: partners.map(({ id }) => id),
    contactId: contact?.id ?? null,
    impactLines: impactLines.map((line) => ({
      kind: line.kind,
      description: line.description.trim(),
      amount: isMoney(line) ? readFigure(line) : null,
      value: isMoney(line) ? null : readFigure(line),
      unit: isMoney(line) ? null : line.unit.trim() || null,
      recurrence: line.recurrence,
      year: readYear(line.year),
      status: line.status,
    })),
  };
}

/** Whether a field says the same in both, whatever the spaces around it, the order of a set or the way a figure is written. */
export const sameField = (field: DraftField, one: Draft, other: Draft) => bare(field, one) === bare(field, other);

export const sameDraft = (one: Draft, other: Draft) => draftFields.every((field) => sameField(field, one, other));

function bare(field: DraftField, draft: Draft): string {
  if (field === 'impactLines') return JSON.stringify(draft.impactLines.map(bareLine));
  if (field === 'partners') return JSON.stringify(draft.partners.map(({ id }) => id).sort());
  if (field === 'themes') return JSON.stringify([...draft.themes].sort());
  if (field === 'organisation' || field === 'contact') return draft[field]?.id ?? '';
  return (draft[field] ?? '').trim();
}

function bareLine(line: Line) {
  const figure = readFigure(line);
  const { kind, recurrence, status } = line;
  return {
    kind,
    recurrence,
    status,
    description: line.description.trim(),
    unit: isMoney(line) ? '' : line.unit.trim(),
    figure: Number.isNaN(figure) ? line.figure.trim() : figure,
    year: line.year.trim(),
  };
}

/** The yearly money of the lines that can be read. */
export const yearlySum = (lines: Line[]) =>
  lines
    .filter((line) => isMoney(line) && line.recurrence === 'YEARLY')
    .map((line) => readFigure(line) || 0)
    .reduce((sum, amount) => sum + amount, 0);

/**
 * The part of a draft that the hub can take now, and what is held back until it can be read: an empty title and
 * figures that are half typed. What is held back keeps its saved state there, so that nothing saved is lost.
 */
export function sendable(draft: Draft, saved: Draft | null): { send: Draft | null; held: DraftField[] } {
  const held: DraftField[] = [];
  const send = { ...draft };
  if (draft.title.trim() === '') {
    held.push('title');
    if (!saved) return { send: null, held };
    send.title = saved.title;
  }
  if (!draft.impactLines.every(lineReadable)) {
    held.push('impactLines');
    send.impactLines = saved?.impactLines ?? [];
  }
  return { send: saved && sameDraft(send, saved) ? null : send, held };
}
