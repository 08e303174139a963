import { CircleCheck } from 'lucide-react';
import { formatCount } from '../ui/format.ts';

type Option = { id: string; label: string; voteCount?: number | null; chosen: boolean };

/** What people chose, in words, numbers and bars. */
export function PollResult({ options, voters }: { options: Option[]; voters: number }) {
  return (
    <ul className="poll-result">
      {options.map(({ id, label, voteCount, chosen }) => {
        const votes = voteCount ?? 0;
        const share = voters > 0 ? Math.round((votes / voters) * 100) : 0;
        return (
          <li key={id}>
            <span className="poll-label">
              {label}
              {chosen && (
                <span className="poll-chosen">
                  <CircleCheck aria-hidden="true" /> Your choice
                </span>
              )}
            </span>
            <span className="poll-count">
              {share} %, {formatCount(votes, 'vote')}
            </span>
            <meter className="poll-bar" aria-hidden="true" min={0} max={100} value={share} />
          </li>
        );
      })}
    </ul>
  );
}
