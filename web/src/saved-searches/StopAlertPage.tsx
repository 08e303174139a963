import { graphql } from '@knowledge-hub/schema';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import './saved-searches.css';

const Stop = graphql(`
  mutation StopAlert($token: String!) {
    stopAlert(token: $token)
  }
`);

/** Where a mail's link leads, whoever opens it: nothing stops before the button is pressed, as programs open links too. */
export function StopAlertPage() {
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const stop = useCommand(Stop);
  const [stopped, setStopped] = useState(false);
  const spent = !token || stop.failure?.code === 'INVALID';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stopped || spent) place.current?.querySelector('h1')?.focus();
  }, [stopped, spent]);
  const press = async () => {
    if (await stop.run({ token })) setStopped(true);
  };
  return (
    <div className="page" ref={place}>
      {stopped ? (
        <PageHeader
          title="These mails have stopped"
          sentence={
            <>
              The search itself is still kept. To be told again, go to <Link to="/saved-searches">Saved searches</Link>.
            </>
          }
        />
      ) : spent ? (
        <PageHeader
          title="This link stops nothing any more"
          sentence={
            <>
              The search may have been deleted, or the link is not whole. You can change how often you are told in{' '}
              <Link to="/saved-searches">Saved searches</Link>.
            </>
          }
        />
      ) : (
        <>
          <PageHeader
            title="Stop these mails?"
            sentence="You will get no more mails of new results for this saved search. Others go on."
          />
          {stop.failure && (
            <p className="saved-failure" role="alert">
              {stop.failure.message}
            </p>
          )}
          <Button busy={stop.busy} busyLabel="Stopping…" onClick={() => void press()}>
            Stop these mails
          </Button>
        </>
      )}
    </div>
  );
}
