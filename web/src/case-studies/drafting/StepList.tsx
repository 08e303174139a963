import { Check } from 'lucide-react';
import { Link } from 'react-router';
import type { Draft } from './draft.ts';
import { missingIn } from './missing.ts';
import { stepPath, steps, type StepName } from './steps.ts';

/** The way through the form: every step with what it still needs, in any order. */
export function StepList({ slug, draft, current }: { slug: string | null; draft: Draft; current: StepName }) {
  const missing = missingIn(draft);
  return (
    <nav aria-label="Steps">
      <ol className="step-list">
        {steps.map(({ name, title }, place) => {
          const lacks = missing.filter(({ step }) => step === name).length;
          const done = lacks === 0 && (name !== 'check' || missing.length === 0) && begun(draft, name);
          return (
            <li key={name}>
              <Link to={stepPath(slug, name)} aria-current={name === current ? 'step' : undefined}>
                <span className={done ? 'step-mark step-mark-done' : 'step-mark'} aria-hidden="true">
                  {done ? <Check /> : place + 1}
                </span>
                <span className="step-title">
                  {title}
                  <span className="step-note">{stepWords(name, lacks, done)}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const stepWords = (step: StepName, lacks: number, done: boolean) => {
  if (done) return step === 'check' ? 'Ready to submit' : 'Ready';
  if (lacks > 0) return `${lacks} to fill in`;
  return step === 'check' ? 'Once the rest is there' : 'Optional';
};

/** A step where nothing is demanded is ready only when something is there. */
function begun(draft: Draft, step: StepName): boolean {
  if (step !== 'learnt') return true;
  return [draft.investment, draft.sustained, draft.lessons, draft.whatDidNotWork].some((text) => text.trim() !== '');
}
