import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useViewer } from './session.tsx';
import { keep, readStore, watchStore } from './keptStore.ts';
import { readKept, writeKept, type Texts } from './keptText.ts';

const nothingYet = () => null;

/**
 * What is being typed into a form, kept on this device for this person until it is sent:
 * `const [draft, change, drop] = useDraft('reply.7', { body: '' })`. `beginnings` must be the same object each time.
 */
export function useDraft<Value extends Texts>(name: string, beginnings: Value) {
  const { viewer } = useViewer();
  const own = `${viewer?.id ?? 'nobody'}.${name}`;
  const kept = useSyncExternalStore(watchStore, () => readStore(own), nothingYet);
  const value = useMemo(() => readKept(kept, beginnings), [kept, beginnings]);
  const change = useCallback(
    (part: Partial<Value>) =>
      keep(own, writeKept({ ...readKept(readStore(own), beginnings), ...part } as Value, beginnings)),
    [own, beginnings],
  );
  const drop = useCallback(() => keep(own, null), [own]);
  return [value, change, drop] as const;
}
