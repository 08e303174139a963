import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { AskOnce } from '../app/AskOnce.tsx';
import { focusPageHeading } from '../app/focusNext.ts';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatAgo, formatCount } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { jobWords, lossWords } from './jobWords.ts';

const ParkedJobRowFields = graphql(`
  fragment ParkedJobRow on ParkedJob {
    id
    task
    attempts
    lastError
    createdAt
    parkedAt
    kind
    verb
    recipient
  }
`);

const RetryParkedJob = graphql(`
  mutation RetryParkedJob($id: ID!) {
    retryParkedJob(id: $id)
  }
`);

const DiscardParkedJob = graphql(`
  mutation DiscardParkedJob($id: ID!) {
    discardParkedJob(id: $id)
  }
`);

export function ParkedJobRow({ job }: { job: FragmentType<typeof ParkedJobRowFields> }) {
  const it = readFragment(ParkedJobRowFields, job);
  const { id, attempts, lastError, createdAt, parkedAt } = it;
  const words = jobWords(it);
  const [asking, ask] = useState(false);
  const retry = useCommand(RetryParkedJob);
  const discard = useCommand(DiscardParkedJob);
  const say = useStatus();
  const gone = (told: string) => {
    ask(false);
    focusPageHeading();
    say(told);
  };
  return (
    <article className="job-row" aria-labelledby={`job-${id}`}>
      <div className="stack-small">
        <h2 id={`job-${id}`} className="administration-row-title">
          {words}
        </h2>
        {lastError && <p className="job-row-error">{lastError}</p>}
        <p className="muted small">
          Tried {formatCount(attempts, 'time', 'times')}, last {formatAgo(parkedAt)}. Asked for {formatAgo(createdAt)}.
        </p>
        {retry.failure && <p role="alert">{retry.failure.message}</p>}
      </div>
      <div className="job-row-actions">
        <Button
          look="secondary"
          busy={retry.busy}
          busyLabel="Trying…"
          aria-label={`Try again: ${words}`}
          onClick={async () => (await retry.run({ id })) && gone('It is tried again')}
        >
          Try again
        </Button>
        <Button look="quiet" aria-label={`Discard: ${words}`} onClick={() => ask(true)}>
          Discard
        </Button>
      </div>
      {asking && (
        <AskOnce
          title="Discard this job?"
          confirm="Discard it for good"
          busyLabel="Discarding…"
          look="danger"
          command={discard}
          onConfirm={async () => (await discard.run({ id })) && gone('The job is discarded')}
          onClose={() => ask(false)}
        >
          <p>
            <strong>{words}</strong>
          </p>
          <p>{lossWords(it)}</p>
        </AskOnce>
      )}
    </article>
  );
}
