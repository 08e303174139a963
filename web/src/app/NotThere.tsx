import { Link } from 'react-router';
import { Missing } from '../ui/Missing.tsx';
import { useSignInPath, useViewer } from './session.tsx';

/** The page for what is not there, or is open to other people only; who is signed out may sign in and see. */
export function NotThere({ title }: { title?: string }) {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  return (
    <Missing {...(title ? { title } : {})}>
      <p>
        The address may be wrong, the page may have moved, or it may be open to other people only. Search above, or
        start from the <Link to="/">first page</Link>.
      </p>
      {!viewer && !loading && (
        <p>
          If you have an account, <Link to={signIn}>sign in</Link> and look again.
        </p>
      )}
    </Missing>
  );
}
