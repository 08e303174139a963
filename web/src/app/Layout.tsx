import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { StatusProvider } from '../ui/Status.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useHeadingFocus } from './useHeadingFocus.ts';
import './layout.css';

/** Header, the page, footer. A page is mounted afresh for every path, so that no page shows another's answer. */
export function Layout() {
  const { pathname } = useLocation();
  useHeadingFocus();
  return (
    <StatusProvider>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <Header />
      <main id="main" tabIndex={-1} className="main">
        <Outlet key={pathname} />
      </main>
      <Footer />
      <ScrollRestoration />
    </StatusProvider>
  );
}
