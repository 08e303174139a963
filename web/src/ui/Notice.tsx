import type { ReactNode } from 'react';
import './notice.css';

type Props = { tone?: 'plain' | 'success' | 'warning' | 'danger'; title?: string; live?: boolean; children: ReactNode };

/** A boxed remark within the page: `tone`, `title`, and `live` when it appears after the page did. */
export function Notice({ tone = 'plain', title, live, children }: Props) {
  return (
    <div className={tone === 'plain' ? 'notice' : `notice notice-${tone}`} role={live ? 'status' : undefined}>
      {title && (
        <p className="notice-title">
          <strong>{title}</strong>
        </p>
      )}
      {children}
    </div>
  );
}
