import type { ReactNode } from 'react';
import { usePageTitle } from './PageHeader.tsx';
import './state.css';

/** The page for what is not there, or not for this person: `title`, `children` say where to go. */
export function Missing({ title = 'Page not found', children }: { title?: string; children?: ReactNode }) {
  usePageTitle(title);
  return (
    <div className="page">
      <div className="state">
        <h1 tabIndex={-1}>{title}</h1>
        {children ?? (
          <p>
            The address may be wrong, the page may have moved, or it may be open to other people only. Search above, or
            start from the <a href="/">first page</a>.
          </p>
        )}
      </div>
    </div>
  );
}
