import { useEffect, type ReactNode } from 'react';
import './page-header.css';

type Props = {
  title: string;
  sentence?: ReactNode;
  above?: ReactNode;
  action?: ReactNode;
  windowTitle?: string;
  children?: ReactNode;
};

/** The top of a page: `title` (the h1 and window title), `sentence` under it, `above` (breadcrumbs), `action` at its right, on a phone below. */
export function PageHeader({ title, sentence, above, action, windowTitle, children }: Props) {
  usePageTitle(windowTitle ?? title);
  return (
    <div className="page-header">
      {above}
      <div className="page-header-line">
        <div className="page-header-words">
          <h1 tabIndex={-1}>{title}</h1>
          {sentence && <p className="page-header-sentence">{sentence}</p>}
          {children}
        </div>
        {action && <div className="page-header-action">{action}</div>}
      </div>
    </div>
  );
}

/** Names the window after the page. */
export function usePageTitle(title: string) {
  useEffect(() => {
    document.title = title === 'Knowledge Hub' ? title : `${title} – Knowledge Hub`;
  }, [title]);
}
