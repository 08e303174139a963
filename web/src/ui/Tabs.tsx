import { Link, type To } from 'react-router';
import './tabs.css';

export type TabLink = {
  to: To;
  label: string;
  count?: number | null | undefined;
  /** How many of them are new to the reader. */
  news?: number | null | undefined;
  current: boolean;
};

/** Parts of a page, each at its own address: `label` names the set, `tabs` of `{ to, label, count, current }`. */
export function Tabs({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      <ul>
        {tabs.map(({ to, label: words, count, news, current }) => (
          <li key={words}>
            <Link to={to} preventScrollReset aria-current={current ? 'page' : undefined}>
              {words}
              {count != null && <span className="tabs-count">{count.toLocaleString('en-GB')}</span>}
              {!!news && <span className="tabs-news">{news >= 100 ? '100+' : news} new</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
