import type { CombinedError } from 'urql';
import { Failure } from '../ui/Failure.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { NotThere } from './NotThere.tsx';
import { readFailure } from './failure.ts';
import { useSignInPath } from './session.tsx';

type Props = { error: CombinedError; onRetry?: () => void; what?: string; page?: boolean };

/** A query that failed: "not found" for what is missing or private, else a sentence and "Try again". `what` as in "The list". */
export function LoadFailure({ error, onRetry, what, page }: Props) {
  const { code, message } = readFailure(error);
  const signIn = useSignInPath();
  if (page && (code === 'NOT_FOUND' || code === 'FORBIDDEN')) return <NotThere />;
  if (code === 'UNAUTHENTICATED')
    return (
      <Missing title="Sign in to see this">
        <p>This page is for people who are signed in.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  return (
    <Failure
      {...(what ? { title: `${what} did not load` } : {})}
      message={message}
      onRetry={onRetry}
      {...(page ? { page } : {})}
    />
  );
}
