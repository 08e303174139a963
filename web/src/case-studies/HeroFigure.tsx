import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
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

/** The one figure to show first: "£420k a year", under it "Income, achieved 2025". */
export function HeroFigure({ line }: { line: FragmentType<typeof HeroFigureFields> }) {
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
    </p>
  );
}
