import { Link } from 'react-router';
import './breadcrumbs.css';

/** The way back up, not the page itself: `trail` of `{ to, label }`. */
export function Breadcrumbs({ trail }: { trail: { to: string; label: string }[] }) {
  return (
    <nav className="breadcrumbs no-print" aria-label="Breadcrumb">
      <ol>
        {trail.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
