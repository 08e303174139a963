import { formatMoney } from '../../ui/format.ts';
import type { StepProps } from './CaseStudyForm.tsx';
import { yearlySum } from './draft.ts';
import { ImpactLines } from './ImpactLines.tsx';
import { SectionField } from './SectionField.tsx';

/** What it brought: in words, and in figures that can be compared. */
export function ImpactStep(props: StepProps) {
  const { draft, change, errors } = props;
  const sum = yearlySum(draft.impactLines);
  return (
    <div className="stack-large">
      <SectionField section="impact" {...props} />
      <section className="stack" aria-labelledby="figures-of-impact">
        <div className="stack-small">
          <h3 id="figures-of-impact">Figures</h3>
          <p className="measure muted small">
            Savings, income, costs avoided, and outcomes that are not money. Others compare and sort by them, so give
            each its year and say whether it is forecast, achieved or audited.
          </p>
        </div>
        {errors['impactLines'] && <p className="field-error">{errors['impactLines']}</p>}
        <ImpactLines lines={draft.impactLines} onLines={(impactLines) => change({ impactLines })} errors={errors} />
        <output className="yearly-sum">
          {sum > 0 && (
            <>
              Yearly money comes to <strong>{formatMoney(sum)} a year</strong>
            </>
          )}
        </output>
      </section>
    </div>
  );
}
