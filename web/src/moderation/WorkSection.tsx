import type { ReactNode } from 'react';

type Props = { id: string; title: string; count: number; atMost?: number; what: string; children: ReactNode };

/** One sort of thing that waits; nothing of it, nothing on the page. */
export const WorkSection = ({ id, title, count, atMost, what, children }: Props) =>
  count === 0 ? null : (
    <section className="work-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title} <span className="muted">{count === atMost ? `${count} or more` : count}</span>
      </h2>
      <p className="muted">{what}</p>
      {children}
    </section>
  );
