const stages = {
  DRAFT: 'Draft',
  SUBMITTED: 'Waiting for review',
  IN_REVIEW: 'In review',
  CHANGES_ASKED: 'Changes asked',
  PUBLISHED: 'Published',
  ARCHIVED: 'Archived',
};
const deliveryModels = {
  IN_HOUSE: 'In-house team',
  SHARED_SERVICE: 'Shared service',
  TRADING_COMPANY: 'Council trading company',
  JOINT_VENTURE: 'Joint venture',
  OUTSOURCED: 'Outsourced',
  TRUST: 'Trust',
  MUTUAL: 'Mutual',
};
const impactKinds = { SAVING: 'Saving', INCOME: 'Income', COST_AVOIDED: 'Cost avoided', OUTCOME: 'Outcome' };
const impactStatuses = { FORECAST: 'Forecast', ACHIEVED: 'Achieved', AUDITED: 'Audited' };
const recurrences = { YEARLY: 'Every year', ONE_OFF: 'One-off' };

export type Stage = keyof typeof stages;
export type DeliveryModel = keyof typeof deliveryModels;
export type ImpactKind = keyof typeof impactKinds;
export type ImpactStatus = keyof typeof impactStatuses;
export type Recurrence = keyof typeof recurrences;

export const stageWords = (stage: Stage) => stages[stage];
export const deliveryModelWords = (model: DeliveryModel) => deliveryModels[model];
export const impactKindWords = (kind: ImpactKind) => impactKinds[kind];
export const impactStatusWords = (status: ImpactStatus) => impactStatuses[status];
export const recurrenceWords = (recurrence: Recurrence) => recurrences[recurrence];

const choices = <Value extends string>(words: Record<Value, string>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
export const deliveryModelChoices = choices(deliveryModels);
export const impactKindChoices = choices(impactKinds);
export const impactStatusChoices = choices(impactStatuses);
export const recurrenceChoices = choices(recurrences);

/** The parts of the story, in the order in which they are told. */
export const sections = [
  { field: 'context', heading: 'The context' },
  { field: 'challenge', heading: 'The challenge' },
  { field: 'solution', heading: 'What was done' },
  { field: 'impact', heading: 'The impact' },
  { field: 'investment', heading: 'What it cost' },
  { field: 'sustained', heading: 'How it is sustained' },
  { field: 'lessons', heading: 'Lessons learned' },
  { field: 'whatDidNotWork', heading: 'What did not work' },
] as const;
export type SectionField = (typeof sections)[number]['field'];
export type Story = { [field in SectionField]?: string | null };
