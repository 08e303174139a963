import { Link, NavLink, useLocation } from 'react-router';
import { SearchBox } from '../search/SearchBox.tsx';
import { WaitingCount } from '../moderation/WaitingCount.tsx';
import { UnreadCount } from '../notifications/UnreadCount.tsx';
import { HeaderMenu } from './HeaderMenu.tsx';
import { PersonLinks } from './PersonLinks.tsx';
import { useSignInPath, useViewer } from './session.tsx';
import './header.css';

/** Name, search, places, person. On a phone the search comes first and the rest folds into a menu. */
export function Header() {
  const { viewer, loading, demonstration } = useViewer();
  const signIn = useSignInPath();
  const { key } = useLocation();
  return (
    <header className="header">
      <div className={demonstration ? 'header-band header-band-demonstration' : 'header-band'}>
        <p className="page">
          {demonstration ? 'Demonstration hub: the content is invented' : 'What works, shared between councils'}
        </p>
      </div>
      <div className="header-bar page">
        <Link to="/" className="header-name">
          <Mark />
          Knowledge Hub
        </Link>
        <SearchBox />
        <nav className="header-nav" aria-label="Main">
          <Places />
          {viewer ? (
            <HeaderMenu key={key} label={viewer.name} mark={<Marks />}>
              <PersonLinks />
            </HeaderMenu>
          ) : (
            <NavLink to={signIn} data-waiting={loading}>
              Sign in
            </NavLink>
          )}
        </nav>
        <nav className="header-phone" aria-label="Main">
          <HeaderMenu key={key} label="Menu" mark={<Marks />}>
            <Places />
            {viewer ? <PersonLinks /> : <NavLink to={signIn}>Sign in</NavLink>}
          </HeaderMenu>
        </nav>
      </div>
    </header>
  );
}

const Marks = () => (
  <>
    <WaitingCount />
    <UnreadCount />
  </>
);

function Places() {
  const { viewer } = useViewer();
  return (
    <>
      <NavLink to="/case-studies">Case studies</NavLink>
      <NavLink to="/communities">Communities</NavLink>
      <NavLink to="/councils">Councils</NavLink>
      {viewer && <NavLink to="/my-work">My work</NavLink>}
    </>
  );
}

function Mark() {
  return (
    <svg className="header-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="4" />
      <path d="M9 7v18M9 16l13-9M9 16l13 9" />
      <circle cx="9" cy="16" r="3.6" />
    </svg>
  );
}
