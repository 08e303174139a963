import { Button } from '../../ui/Button.tsx';
import { formatAgo, formatList } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { DraftSession, DraftState } from './DraftSession.ts';
import { fieldWords } from './fieldWords.ts';

/** What happened to the draft while one was not looking: brought back from this browser, or changed by a colleague. */
export function DraftNotices({ state, session }: { state: DraftState; session: DraftSession }) {
  const { restored, taken, slug } = state;
  return (
    <>
      {restored && (
        <Notice title="Your words are back">
          <p>
            {slug
              ? `What you wrote here (${formatAgo(restored)}) had not reached the hub. It is on the form again.`
              : `You began this here (${formatAgo(restored)}) and it had not reached the hub. It is on the form again.`}
          </p>
          <div className="row">
            <Button look="secondary" onClick={() => session.acknowledge()}>
              Go on with it
            </Button>
            <Button look="quiet" onClick={() => session.discard()}>
              {slug ? 'Use what the hub had instead' : 'Begin afresh'}
            </Button>
          </div>
        </Notice>
      )}
      {taken.length > 0 && (
        <Notice title="A colleague changed this draft too" live>
          <p>Taken over from them: {formatList(taken.map(fieldWords))}.</p>
          <div className="row">
            <Button look="secondary" onClick={() => session.acknowledge()}>
              I have seen it
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}
