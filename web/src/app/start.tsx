import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import type { Page } from './pages.ts';
import { routes } from './routes.tsx';
import { SessionProvider } from './session.tsx';

/** Shows the app with these pages. */
export function start(pages: Page[]) {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <SessionProvider>
        {/* The address is the state of lists and filters: a box must stay ticked when it is ticked. */}
        <RouterProvider router={routes(pages)} useTransitions={false} />
      </SessionProvider>
    </StrictMode>,
  );
}
