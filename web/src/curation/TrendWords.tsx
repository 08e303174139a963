import { ArrowDown, ArrowUp } from 'lucide-react';
import { trendOf } from './searchesAddress.ts';

/** "up from 4", with an arrow. */
export function TrendWords({ now, before }: { now: number; before: number }) {
  const { way, words } = trendOf(now, before);
  return (
    <span className="trend">
      {way === 'up' && <ArrowUp aria-hidden="true" />}
      {way === 'down' && <ArrowDown aria-hidden="true" />}
      {words}
    </span>
  );
}
