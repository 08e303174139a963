import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { formatMoney, formatNumber } from '../ui/format.ts';
import './hero-figure.css';

const HeroFigureFields = graphql(`
  fragment HeroFigure on ImpactLine {
    kind
    description
    amount
    value
    unit
    recurrence
    year
    status
  }
`);

const kinds = { SAVING: 'saved', INCOME: 'income', COST_AVOIDED: 'cost avoided', OUTCOME: 'outcome' };
const statuses = { FORECAST: 'forecast', ACHIEVED: 'achieved', AUDITED: 'audited' };

/** The one figure to show first: "£420k a year", under it "income, achieved 2025". */
export function HeroFigure({ line }: { line: FragmentType<typeof HeroFigureFields> }) {
  const it = readFragment(HeroFigureFields, line);
  const figure = it.amount == null ? `${formatNumber(it.value ?? 0)} ${it.unit ?? ''}` : formatMoney(it.amount);
  return (
    <p className="hero-figure">
      <strong className="hero-figure-number">
        {figure}
        {it.amount != null && it.recurrence === 'YEARLY' && <span className="hero-figure-often"> a year</span>}
      </strong>
      <span className="muted">
        {kinds[it.kind]}, {statuses[it.status]} {it.year}
      </span>
    </p>
  );
}
