import { Link, type To } from 'react-router';
import './tabs.css';

export type TabLink = { to: To; label: string; count?: number | null | undefined; current: boolean };

/** Parts of a page, each at its own address: `label` names the set, `tabs` of `{ to, label, count, current }`. */
export function Tabs({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      <ul>
        {tabs.map(({ to, label: words, count, current }) => (
          <li key={words}>
            <Link to={to} preventScrollReset aria-current={current ? 'page' : undefined}>
              {words}
              {count != null && <span className="tabs-count">{count.toLocaleString('en-GB')}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
