/** The form's steps, in order. */
export const steps = [
  { name: 'basics', title: 'The basics' },
  { name: 'story', title: 'The story' },
  { name: 'impact', title: 'The impact' },
  { name: 'learnt', title: 'What was learnt' },
  { name: 'check', title: 'Contact and check' },
] as const;
export type StepName = (typeof steps)[number]['name'];

/** The step an address names; the first when it names none. */
export const stepNamed = (name: string | null): StepName =>
  steps.find((step) => step.name === name)?.name ?? steps[0].name;

/** The address of a step of a draft, and of a field in it. Drafts that the hub does not know yet have no slug. */
export const stepPath = (slug: string | null, step: StepName, field?: string) =>
  `/case-studies/${slug ? `${slug}/edit` : 'new'}?step=${step}${field ? `#field-${field}` : ''}`;
