import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { Failure } from '../ui/Failure.tsx';

/** A page that broke, or whose code could not be fetched because a newer version is out. */
export function FaultPage() {
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);
  return (
    <Failure
      page
      title="This page did not open"
      message="A newer version of the hub may be out, or the connection dropped. Load the page again; the rest of the hub still works."
      onRetry={() => location.reload()}
    />
  );
}
