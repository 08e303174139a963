import type { ReactNode } from 'react';
import { formatMonth } from './activityWords.ts';

export type Column<Month> = { head: string; cell: (month: Month) => ReactNode };
type Props<Month> = {
  title: string;
  id: string;
  months: readonly Month[];
  columns: Column<Month>[];
  children: ReactNode;
};

/** Figures by month, the present one first, and below them what each of them is. */
export const MonthTable = <Month extends { month: string }>({ title, id, months, columns, children }: Props<Month>) => (
  <section className="month-table" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {/* Where it is wider than the screen, it is moved by keys too. */}
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
    <section className="month-table-frame" tabIndex={0} aria-label={`${title}, by month`}>
      <table>
        <caption className="visually-hidden">{title}, by month</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((each, at) => (
            <tr key={each.month}>
              <th scope="row">
                {formatMonth(each.month)}
                {at === 0 && <span className="muted small month-table-so-far"> so far</span>}
              </th>
              {columns.map(({ head, cell }) => (
                <td key={head}>{cell(each)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <details>
      <summary>What these figures are</summary>
      {children}
    </details>
  </section>
);

/** In place of a figure that there is none of. */
export const NoFigure = ({ why }: { why: string }) => (
  <>
    <span aria-hidden="true" className="muted">
      –
    </span>
    <span className="visually-hidden">{why}</span>
  </>
);
