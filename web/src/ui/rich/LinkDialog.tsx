import { useState, type KeyboardEvent } from 'react';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { TextField } from '../TextField.tsx';

type Props = {
  href: string;
  /** Whether it is asked what the link is to say: where no words were chosen. */
  words: boolean;
  onLink: (href: string, words: string) => void;
  onClose: () => void;
};

/** Asks where a link leads. */
export function LinkDialog({ href: begun, words: asked, onLink, onClose }: Props) {
  const [href, setHref] = useState(begun);
  const [words, setWords] = useState('');
  const [error, setError] = useState<string | undefined>();
  const put = () => {
    const address = wholeAddress(href);
    if (!address) return setError('Enter an address such as https://example.org/report.');
    onLink(address, words.trim());
    onClose();
  };
  // Enter belongs to the dialog, not to the form around the text.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    put();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={begun ? 'Change the link' : 'Add a link'}
      foot={
        <>
          <Button onClick={put}>{begun ? 'Change link' : 'Add link'}</Button>
          {begun && (
            <Button
              look="quiet"
              onClick={() => {
                onLink('', '');
                onClose();
              }}
            >
              Remove link
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        <TextField
          name="link-address"
          label="Address"
          inputMode="url"
          value={href}
          error={error}
          onValue={setHref}
          onKeyDown={enter}
        />
        {asked && (
          <TextField
            name="link-words"
            label="Words to show"
            optional
            value={words}
            onValue={setWords}
            onKeyDown={enter}
          />
        )}
      </div>
    </Dialog>
  );
}

/** Addresses of the hub's own pages are kept without its name; null for what is no address. */
function wholeAddress(typed: string): string | null {
  const text = typed.trim();
  if (/^\/(?!\/)\S*$/.test(text)) return text;
  if (/^(mailto|tel):\S+$/i.test(text)) return text;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return own(url);
  return own(url) ?? url.href;
}

const own = (url: URL | null): string | null =>
  url && url.origin === location.origin ? url.pathname + url.search + url.hash : null;
