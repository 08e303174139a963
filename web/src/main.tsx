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
      <RouterProvider router={routes()} />
    </SessionProvider>
  </StrictMode>,
);
