import { ChevronDown } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';

/** A word in the header that unfolds links: closes on Escape and on leaving it; its `key` closes it on going somewhere. */
export function HeaderMenu({ label, mark, children }: { label: string; mark?: ReactNode; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (box.current && !box.current.contains(event.target as Node)) box.current.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.open) return;
      box.current.open = false;
      box.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
      document.removeEventListener('keydown', escape);
    };
  }, []);
  return (
    <details className="header-menu" ref={box}>
      <summary>
        <span className="header-menu-label">{label}</span>
        {mark}
        <ChevronDown aria-hidden="true" />
      </summary>
      <div className="header-menu-links">{children}</div>
    </details>
  );
}
