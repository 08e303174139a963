import { describedBy, Field, fieldId } from '../../ui/Field.tsx';
import type { SectionField as Section } from '../caseStudyWords.ts';
import { guideWords } from '../words.ts';
import type { StepProps } from './CaseStudyForm.tsx';
import { guidance } from './guidance.ts';

/** One part of the story: what belongs in it, an example to look at, and how long others are. */
export function SectionField({ section, draft, change, errors }: StepProps & { section: Section }) {
  const { label, hint, example, words, optional, rows } = guidance[section];
  const error = errors[section];
  return (
    <Field name={section} label={label} hint={hint} error={error} {...(optional ? { optional } : {})}>
      <details className="section-example">
        <summary>Show an example</summary>
        <blockquote>{example}</blockquote>
      </details>
      <textarea
        className="input"
        id={fieldId(section)}
        name={section}
        rows={rows}
        aria-describedby={describedBy(section, { hint, error })}
        aria-invalid={error ? true : undefined}
        value={draft[section]}
        onChange={(event) => change({ [section]: event.currentTarget.value })}
      />
      <p className="word-count">{guideWords(draft[section], words)}</p>
    </Field>
  );
}
