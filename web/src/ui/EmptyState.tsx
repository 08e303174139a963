import type { ReactNode } from 'react';
import './state.css';

/** A list with nothing in it: `title` says so, `children` say why, `action` what to do. */
export function EmptyState({ title, action, children }: { title: string; action?: ReactNode; children?: ReactNode }) {
  return (
    <div className="state state-boxed">
      <p className="state-title">
        <strong>{title}</strong>
      </p>
      {children && <div className="muted">{children}</div>}
      {action}
    </div>
  );
}
