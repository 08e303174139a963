import type { ReactNode } from 'react';
import { usePageTitle } from './PageHeader.tsx';
import './state.css';

/** The page for what is not there, or not for this person yet: `title`, `children` say what to do. */
export function Missing({ title = 'Page not found', children }: { title?: string; children: ReactNode }) {
  usePageTitle(title);
  return (
    <div className="page">
      <div className="state">
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
    </div>
  );
}
