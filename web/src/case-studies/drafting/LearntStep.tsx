import type { StepProps } from './CaseStudyForm.tsx';
import { SectionField } from './SectionField.tsx';

/** What it took, what keeps it going, and what one would do otherwise. */
export const LearntStep = (props: StepProps) => (
  <div className="stack-large">
    <p className="measure">
      None of this is required, and all of it is read. A study that says what went wrong is trusted in what went right.
    </p>
    <SectionField section="whatDidNotWork" {...props} />
    <SectionField section="lessons" {...props} />
    <SectionField section="investment" {...props} />
    <SectionField section="sustained" {...props} />
  </div>
);
