import { createBrowserRouter } from 'react-router';
import { FaultPage } from './FaultPage.tsx';
import { Layout } from './Layout.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import type { Page } from './pages.ts';
import { Waiting } from './Waiting.tsx';

/** Every page inside the layout; a page that breaks leaves the header standing. */
export const routes = (pages: Page[]) =>
  createBrowserRouter([
    {
      Component: Layout,
      ErrorBoundary: FaultPage,
      children: [
        {
          ErrorBoundary: FaultPage,
          HydrateFallback: Waiting,
          children: [
            ...pages.map(({ path, read }) => ({ path, lazy: async () => ({ Component: (await read()).default }) })),
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]);
