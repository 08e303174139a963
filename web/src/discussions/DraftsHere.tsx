import { graphql } from '@knowledge-hub/schema';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { draftsOf, forgetOldDrafts } from '../app/keptDrafts.ts';
import { keep, watchStore } from '../app/keptStore.ts';
import { Button } from '../ui/Button.tsx';
import { formatAgo } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { Undo } from '../ui/Undo.tsx';
import { begunHere, type Begun } from './begunHere.ts';
import './drafts-here.css';

const TitlesQuery = graphql(`
  query TitlesOfDrafts($addresses: [String!]!) {
    linked(addresses: $addresses) {
      address
      title
    }
  }
`);

const isBegun = (each: Begun | null): each is Begun => each !== null;
const most = 50;

/** Replies and discussions begun on this device and not posted: to go on with, or to discard. */
export function DraftsHere({ ownerId }: { ownerId: string }) {
  useEffect(() => forgetOldDrafts(new Date()), []);
  const kept = useSyncExternalStore(
    watchStore,
    () => JSON.stringify(draftsOf(ownerId)),
    () => '[]',
  );
  const drafts = useMemo(
    () => (JSON.parse(kept) as ReturnType<typeof draftsOf>).map(begunHere).filter(isBegun).slice(0, most),
    [kept],
  );
  const addresses = useMemo(() => [...new Set(drafts.flatMap(({ thread }) => thread ?? []))].toSorted(), [drafts]);
  const [{ data }] = useQuery({ query: TitlesQuery, variables: { addresses }, pause: addresses.length === 0 });
  const titles = new Map((data?.linked ?? []).map(({ address, title }) => [address, title]));
  const [discarded, setDiscarded] = useState<{ name: string; text: string } | null>(null);
  const say = useStatus();
  const discard = (name: string) => {
    const found = draftsOf(ownerId).find((each) => each.name === name);
    keep(`${ownerId}.${name}`, null);
    setDiscarded(found ? { name, text: found.text } : null);
    say('Discarded');
  };
  if (drafts.length === 0 && !discarded) return null;
  return (
    <section className="stack drafts-here" aria-labelledby="drafts-here">
      <h2 id="drafts-here">Begun on this device</h2>
      <p className="muted small">
        Replies, discussions and changes that you have not posted. They are nowhere else, and go after three months. On
        a device that others use, discard what they should not read.
      </p>
      {discarded && (
        <Undo
          words="A draft was discarded."
          busy={false}
          onUndo={() => {
            keep(`${ownerId}.${discarded.name}`, discarded.text);
            setDiscarded(null);
          }}
        />
      )}
      <ul className="drafts-here-list">
        {drafts.map(({ name, what, words, to, thread, at }) => (
          <li key={name}>
            <div>
              <p className="muted small">
                {what}
                {thread && titles.has(thread) && <> in {titles.get(thread)}</>}
                {at && <>, {formatAgo(at)}</>}
              </p>
              <p>
                <Link to={to}>{words}</Link>
              </p>
            </div>
            <Button look="quiet" aria-label={`Discard: ${words}`} onClick={() => discard(name)}>
              Discard
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
