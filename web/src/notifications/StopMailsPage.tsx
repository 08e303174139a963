import { graphql } from '@knowledge-hub/schema';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import './notifications.css';

const Stop = graphql(`
  mutation StopMails($token: String!) {
    stopMails(token: $token)
  }
`);

const choices = <Link to="/account/notifications">What you are told</Link>;

/** Where a mail's link leads, whoever opens it: nothing stops before the button is pressed, as programs open links too. */
export function StopMailsPage() {
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
          sentence={<>You still see what is new under Notifications. To get mails again, go to {choices}.</>}
        />
      ) : spent ? (
        <PageHeader
          title="This link stops nothing any more"
          sentence={<>It may not be whole. You can choose which mails you get in {choices}.</>}
        />
      ) : (
        <>
          <PageHeader
            title="Stop these mails?"
            sentence="You will get no more mails of what is new in your communities and discussions."
          />
          {stop.failure && (
            <p className="notification-failure" role="alert">
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
