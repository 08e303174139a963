import { Link } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { formatTime } from '../../ui/format.ts';
import { sameDraft, sendable } from './draft.ts';
import type { DraftState } from './DraftSession.ts';

/** How safe the words are: "Saved 14:02", and in plain words why not. `here` is the draft's own address. */
export function SaveStatus({ state, here, onRetry }: { state: DraftState; here: string; onRetry: () => void }) {
  const { problem, clash } = state;
  return (
    <div className={problem || clash ? 'save-status save-status-waiting' : 'save-status'}>
      <output>{clash ? 'Not saved: choose between two wordings first' : saveWords(state)}</output>
      {clash && <a href="#draft-clash">Show them</a>}
      {problem?.code === 'UNAUTHENTICATED' && (
        <Link to={`/sign-in?then=${encodeURIComponent(here)}`}>Sign in and go on</Link>
      )}
      {problem && problem.code !== 'UNAUTHENTICATED' && problem.code !== 'INVALID' && (
        <Button look="quiet" onClick={onRetry}>
          Try now
        </Button>
      )}
    </div>
  );
}

const keptHere = 'Kept in this browser';

function saveWords({ draft, saved, savedAt, problem }: DraftState): string {
  if (problem) return `${problemWords(problem)} ${keptHere}.`;
  const { held } = sendable(draft, saved);
  if (!saved && held.includes('title')) return `${keptHere} until it has a title`;
  const when = savedAt ? `Saved ${formatTime(savedAt)}` : 'Saves by itself as you write';
  if (held.includes('title')) return `${when}, except the empty title`;
  if (held.includes('impactLines')) return `${when}, except a figure that cannot be read yet`;
  return saved && !savedAt && sameDraft(draft, saved) ? 'Saved. Saves by itself as you write' : when;
}

function problemWords({ code, message }: NonNullable<DraftState['problem']>): string {
  if (code === 'OFFLINE') return 'Not saved: no connection.';
  if (code === 'UNAUTHENTICATED') return 'Not saved: you have been signed out.';
  return `Not saved: ${message}`;
}
