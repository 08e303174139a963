import { useMemo, useSyncExternalStore } from 'react';
import { formatAgo } from '../../ui/format.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { KeptDrafts } from './keptDrafts.ts';

const watch = (listener: () => void) => {
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
};

/** A new study that was begun in this browser and never reached the hub. */
export function KeptNotice({ owner }: { owner: string }) {
  const kept = useMemo(() => new KeptDrafts(() => localStorage, owner), [owner]);
  const at = useSyncExternalStore(
    watch,
    () => kept.read('new')?.at ?? null,
    () => null,
  );
  if (!at) return null;
  return (
    <Notice title="You began a study in this browser">
      <p>It was kept here ({formatAgo(at)}) and has not reached the hub yet.</p>
      <div>
        <LinkButton to="/case-studies/new" look="secondary">
          Go on with it
        </LinkButton>
      </div>
    </Notice>
  );
}
