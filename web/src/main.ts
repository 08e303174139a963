import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { routes } from './app/routes.tsx';
import { SessionProvider } from './app/session.tsx';
import './ui/font.css';
import './ui/tokens.css';
import './ui/base.css';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <SessionProvider>
      {/* The address is the state of lists and filters: a box must stay ticked when it is ticked. */}
      <RouterProvider router={routes()} useTransitions={false} />
    </SessionProvider>
  </StrictMode>,
);
