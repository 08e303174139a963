import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { TypedDocumentNode } from 'urql';
import { Button } from '../ui/Button.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import './stop-by-link.css';
import { useCommand } from './useCommand.ts';

type Props<Data> = {
  mutation: TypedDocumentNode<Data, { token: string }>;
  /** What stops, before it does. */
  asked: ReactNode;
  stopped: ReactNode;
  /** Why the link may do nothing any more. */
  spent: ReactNode;
};

/** Where a mail's link leads, whoever opens it: nothing stops before the button is pressed, as programs open links too. */
export function StopByLink<Data>({ mutation, asked, stopped, spent }: Props<Data>) {
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const stop = useCommand(mutation);
  const [done, setDone] = useState(false);
  const isSpent = !token || stop.failure?.code === 'INVALID';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done || isSpent) place.current?.querySelector('h1')?.focus();
  }, [done, isSpent]);
  const press = async () => {
    if (await stop.run({ token })) setDone(true);
  };
  return (
    <div className="page" ref={place}>
      {done ? (
        <PageHeader title="These mails have stopped" sentence={stopped} />
      ) : isSpent ? (
        <PageHeader title="This link stops nothing any more" sentence={spent} />
      ) : (
        <>
          <PageHeader title="Stop these mails?" sentence={asked} />
          {stop.failure && (
            <p className="stop-failure" role="alert">
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
