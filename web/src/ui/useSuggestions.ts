import { useEffect, useState } from 'react';
import type { Found } from './Finder.tsx';
import { usePause } from './usePause.ts';

export type FindPeople = (beginning: string) => Promise<Found[]>;
type Key = { key: string; preventDefault: () => void };

/** People to choose from while a name is typed: `beginning` is null while none is. Focus stays in the text. */
export function useSuggestions(find: FindPeople | undefined, beginning: string | null, choose: (found: Found) => void) {
  const [answer, setAnswer] = useState<{ beginning: string; found: Found[] } | null>(null);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const rested = usePause(beginning, 150);
  useEffect(() => {
    if (!find || rested === null) return;
    let stale = false;
    find(rested).then(
      (found) => stale || (setAnswer({ beginning: rested, found }), setActive(0)),
      () => stale || setAnswer(null),
    );
    return () => void (stale = true);
  }, [find, rested]);
  const open = beginning !== null && dismissed !== beginning;
  const found = open && answer?.beginning === beginning ? answer.found : [];
  const take = (place: number) => {
    const one = found[place];
    if (one) choose(one);
  };
  /** Whether the key was for the list. */
  const onKey = (event: Key): boolean => {
    if (found.length === 0) return false;
    const steps: Record<string, () => void> = {
      ArrowDown: () => setActive((active + 1) % found.length),
      ArrowUp: () => setActive((active + found.length - 1) % found.length),
      Enter: () => take(active),
      Tab: () => take(active),
      Escape: () => setDismissed(beginning),
    };
    const step = steps[event.key];
    if (!step) return false;
    event.preventDefault();
    step();
    return true;
  };
  const told = open && answer?.beginning === beginning;
  return { found, active, take, onKey, told };
}

export type Suggesting = ReturnType<typeof useSuggestions>;
