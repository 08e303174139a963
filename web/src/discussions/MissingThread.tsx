import { useSignInPath, useViewer } from '../app/session.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';

/** Not there, or not for this person: the two look the same. */
export function MissingThread() {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  if (viewer || loading) return <Missing title="Discussion not found" />;
  return (
    <Missing title="Discussion not found">
      <p>The address may be wrong, or the discussion is for people who are signed in.</p>
      <LinkButton to={signIn}>Sign in</LinkButton>
    </Missing>
  );
}
