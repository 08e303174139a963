import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import './status.css';

const StatusContext = createContext<(words: string) => void>(() => {});

/** Says what just happened ("Saved 14:02"): on screen for a few seconds and to screen readers. `const say = useStatus()`. */
export const useStatus = () => useContext(StatusContext);

/** Holds the one place where such words appear; the layout mounts it once. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ words: string; time: number } | null>(null);
  const say = useCallback((words: string) => setSaid({ words, time: Date.now() }), []);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), 5_000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <StatusContext value={say}>
      {children}
      <output className="status no-print">
        {said && (
          <p className="status-words" key={said.time}>
            {said.words}
          </p>
        )}
      </output>
    </StatusContext>
  );
}
