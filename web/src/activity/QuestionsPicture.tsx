import { formatCount } from '../ui/format.ts';
import { formatMonth } from './activityWords.ts';

type Month = { month: string; questions: number; answeredSoon: number; answered: number };

/** How soon questions were answered, a bar for each month; the words beside each say the same. */
export function QuestionsPicture({ months }: { months: readonly Month[] }) {
  const most = Math.max(1, ...months.map(({ questions }) => questions));
  return (
    <figure className="questions-picture">
      <figcaption>
        <h2>Questions, and how soon somebody answered</h2>
        <ul className="questions-key">
          {(['soon', 'later', 'open'] as const).map((which) => (
            <li key={which}>
              <svg width="28" height="16" aria-hidden="true">
                <Part which={which} x={1} width="26" />
              </svg>
              {keys[which]}
            </li>
          ))}
        </ul>
      </figcaption>
      <ul className="questions-bars">
        {months.map((month) => (
          <Bar key={month.month} month={month} most={most} />
        ))}
      </ul>
    </figure>
  );
}

const keys = { soon: 'Within 3 days', later: 'Later', open: 'Not answered yet' };

function Bar({ month: { month, questions, answeredSoon, answered }, most }: { month: Month; most: number }) {
  const parts = [
    ['soon', answeredSoon],
    ['later', answered - answeredSoon],
    ['open', questions - answered],
  ] as const;
  const share = (count: number) => (100 * count) / most;
  const words = parts.filter(([, count]) => count > 0).map(([which, count]) => `${count} ${partWords[which]}`);
  return (
    <li className={questions === 0 ? 'questions-none' : undefined}>
      <span className="questions-month">{formatMonth(month)}</span>
      <svg className="questions-bar" width="100%" height="16" aria-hidden="true">
        {parts.map(([which, count], at) => (
          <Part
            key={which}
            which={which}
            x={`${share(parts.slice(0, at).reduce((sum, [, each]) => sum + each, 0))}%`}
            width={`${share(count)}%`}
          />
        ))}
      </svg>
      <span className="questions-words">
        {questions === 0 ? 'None asked' : `${formatCount(questions, 'question')}: ${words.join(', ')}`}
      </span>
    </li>
  );
}

const partWords = { soon: 'within 3 days', later: 'later', open: 'not yet' };

/** Full, half as high, or an outline: they differ in shape as well as in colour. */
const Part = ({ which, x, width }: { which: keyof typeof keys; x: number | string; width: string }) =>
  which === 'later' ? (
    <rect className="questions-later" x={x} y="4" width={width} height="8" />
  ) : (
    <rect className={`questions-${which}`} x={x} y="1" width={width} height="14" />
  );
