import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { formatMoney } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { impactKindWords, impactStatusWords } from '../caseStudyWords.ts';
import { figureParts, figureWords } from '../figures.ts';
import './figures.css';

const FiguresFields = graphql(`
  fragment Figures on CaseStudy {
    yearlyAmount
    heroLine {
      id
    }
    impactLines {
      id
      kind
      description
      amount
      value
      unit
      recurrence
      year
      status
    }
  }
`);
type Study = DocumentType<typeof FiguresFields>;
export type FigureLine = Study['impactLines'][number];

const inBand = 3;
const tones = { FORECAST: 'warning', ACHIEVED: 'accent', AUDITED: 'success' } as const;

/** What a study brought: its first figures large, any further ones in a table. */
export function Figures({ study }: { study: FragmentType<typeof FiguresFields> }) {
  const it = readFragment(FiguresFields, study);
  return <FigureBand lines={heroFirst(it)} yearly={it.yearlyAmount ?? null} />;
}

const heroFirst = ({ heroLine, impactLines }: Study) =>
  impactLines.toSorted((one, other) => Number(other.id === heroLine?.id) - Number(one.id === heroLine?.id));

export function FigureBand({ lines, yearly }: { lines: FigureLine[]; yearly: number | null }) {
  const told = lines.filter((line) => figureParts(line));
  if (told.length === 0) return null;
  const yearlyLines = told.filter(({ amount, recurrence }) => amount != null && recurrence === 'YEARLY');
  return (
    <section className="figures" aria-labelledby="figures-heading">
      <h2 id="figures-heading" className="visually-hidden">
        The figures
      </h2>
      <ul className="figure-band">
        {told.slice(0, inBand).map((line) => (
          <BandFigure key={line.id} line={line} />
        ))}
      </ul>
      {told.length > inBand && <FigureTable lines={told.slice(inBand)} />}
      {yearly !== null && yearlyLines.length > 1 && (
        <p className="figures-sum">
          The yearly lines come to <strong>{formatMoney(yearly)} a year</strong> together.
        </p>
      )}
    </section>
  );
}

/** Of money: every year, or once. */
const often = ({ amount, recurrence }: FigureLine) =>
  amount == null ? '' : recurrence === 'YEARLY' ? 'a year' : 'once';

function BandFigure({ line }: { line: FigureLine }) {
  const parts = figureParts(line)!;
  return (
    <li>
      <p className="figure-number">
        {parts.number} <span className="figure-beside">{parts.unit || often(line)}</span>
      </p>
      <p className="figure-what">
        <strong>{impactKindWords(line.kind)}</strong>
        {line.description && `: ${line.description}`}
      </p>
      <p className="figure-status">
        <Tag tone={tones[line.status]}>{impactStatusWords(line.status)}</Tag> {line.year}
      </p>
    </li>
  );
}

const FigureTable = ({ lines }: { lines: FigureLine[] }) => (
  <table className="figure-table">
    <caption>Further figures</caption>
    <thead>
      <tr>
        <th scope="col">What</th>
        <th scope="col" className="figure-cell">
          Figure
        </th>
        <th scope="col">When</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.id}>
          <th scope="row">
            {line.description}
            <span className="figure-kind">{impactKindWords(line.kind)}</span>
          </th>
          <td className="figure-cell">
            {figureWords(line)} {often(line)}
          </td>
          <td>
            {line.year}, {impactStatusWords(line.status).toLowerCase()}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
