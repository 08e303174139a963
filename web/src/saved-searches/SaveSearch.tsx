import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { type Asked, SaveSearchDialog } from './SaveSearchDialog.tsx';
import './save-search.css';

/** Keeps the search that is on the page, with its choices. */
export function SaveSearch(asked: Omit<Asked, 'url'>) {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const { search } = useLocation();
  const [open, setOpen] = useState(false);
  const look = { look: 'quiet', icon: <BookmarkPlus aria-hidden="true" /> } as const;
  return (
    <div className="save-search no-print" data-waiting={loading}>
      {viewer ? (
        <Button {...look} onClick={() => setOpen(true)}>
          Save this search
        </Button>
      ) : (
        <LinkButton {...look} to={signIn}>
          Save this search
        </LinkButton>
      )}
      {open && <SaveSearchDialog {...asked} url={addressOf(search)} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** Where the results are, from their first page. */
function addressOf(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('shown');
  return params.size > 0 ? `/search?${params}` : '/search';
}
