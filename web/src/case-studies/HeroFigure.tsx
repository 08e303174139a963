import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { formatMoney } from '../ui/format.ts';
import { impactKindWords, impactStatusWords } from './caseStudyWords.ts';
import { figureParts } from './figures.ts';
import './hero-figure.css';

const HeroFigureFields = graphql(`
  fragment HeroFigure on ImpactLine {
    kind
    amount
    value
    unit
    recurrence
    year
    status
  }
`);

type Props = {
  line: FragmentType<typeof HeroFigureFields>;
  /** What all yearly lines come to, told when it is more than this one. */
  yearly?: number | null | undefined;
};

/** The one figure to show first: "£420k a year", under it "Income, achieved 2025". */
export function HeroFigure({ line, yearly }: Props) {
  const it = readFragment(HeroFigureFields, line);
  const figure = figureParts(it);
  if (!figure) return null;
  const beside = [figure.unit, it.kind !== 'OUTCOME' && it.recurrence === 'YEARLY' && 'a year']
    .filter(Boolean)
    .join(' ');
  return (
    <p className="hero-figure">
      <strong className="hero-figure-number">
        {figure.number}
        {beside && <span className="hero-figure-beside"> {beside}</span>}
      </strong>
      <span className="hero-figure-status">
        {impactKindWords(it.kind)}, {impactStatusWords(it.status).toLowerCase()} {it.year}
      </span>
      {yearly != null && it.amount != null && yearly > it.amount && (
        <span className="hero-figure-status">{formatMoney(yearly)} a year in all</span>
      )}
    </p>
  );
}
