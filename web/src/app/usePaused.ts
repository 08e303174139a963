import { useEffect, useState } from 'react';

/** A text once its typing has paused for so many milliseconds. */
export function usePaused(text: string, pause = 600): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
