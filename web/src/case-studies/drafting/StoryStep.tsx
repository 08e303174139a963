import type { StepProps } from './CaseStudyForm.tsx';
import { SectionField } from './SectionField.tsx';

/** Where it began and what was done. */
export const StoryStep = (props: StepProps) => (
  <div className="stack-large">
    <MarkdownHint />
    <SectionField section="context" {...props} />
    <SectionField section="challenge" {...props} />
    <SectionField section="solution" {...props} />
  </div>
);

export const MarkdownHint = () => (
  <p className="measure muted small">
    Leave a line free for a new paragraph. A line that begins with “- ” becomes a point in a list, and **words between
    stars** become bold.
  </p>
);
