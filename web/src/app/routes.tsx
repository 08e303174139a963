import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Layout } from './Layout.tsx';
import { FaultPage } from './FaultPage.tsx';
import { Waiting } from './Waiting.tsx';

type Loaded = Record<string, ComponentType>;

/** A page by name, read when first opened. */
const page = (path: string, name: string, read: () => Promise<unknown>): RouteObject => ({
  path,
  lazy: async () => ({ Component: ((await read()) as Loaded)[name]! }),
});

/** The site map. */
export const routes = () =>
  createBrowserRouter([
    {
      Component: Layout,
      ErrorBoundary: FaultPage,
      HydrateFallback: Waiting,
      children: [
        {
          ErrorBoundary: FaultPage,
          children: [
            page('/', 'HomePage', () => import('../home/HomePage.tsx')),
            page('/search', 'SearchPage', () => import('../search/SearchPage.tsx')),
            page('/themes/:slug', 'ThemePage', () => import('../search/ThemePage.tsx')),

            page('/case-studies', 'CaseStudiesPage', () => import('../case-studies/CaseStudiesPage.tsx')),
            page('/case-studies/new', 'CaseStudyFormPage', () => import('../case-studies/CaseStudyFormPage.tsx')),
            page('/case-studies/:slug', 'CaseStudyPage', () => import('../case-studies/CaseStudyPage.tsx')),
            page(
              '/case-studies/:slug/edit',
              'CaseStudyFormPage',
              () => import('../case-studies/CaseStudyFormPage.tsx'),
            ),
            page('/my-work', 'MyWorkPage', () => import('../case-studies/MyWorkPage.tsx')),
            page('/curate', 'ReviewQueuePage', () => import('../case-studies/ReviewQueuePage.tsx')),

            page('/communities', 'CommunitiesPage', () => import('../communities/CommunitiesPage.tsx')),
            page('/communities/new', 'CreateCommunityPage', () => import('../communities/CreateCommunityPage.tsx')),
            page('/communities/:slug', 'CommunityPage', () => import('../communities/CommunityPage.tsx')),
            page('/threads/new', 'StartThreadPage', () => import('../discussions/StartThreadPage.tsx')),
            page('/threads/:id', 'ThreadPage', () => import('../discussions/ThreadPage.tsx')),

            page('/people', 'PeoplePage', () => import('../people/PeoplePage.tsx')),
            page('/people/:id', 'PersonPage', () => import('../people/PersonPage.tsx')),
            page('/councils', 'CouncilsPage', () => import('../organisations/CouncilsPage.tsx')),
            page('/councils/:slug', 'CouncilPage', () => import('../organisations/CouncilPage.tsx')),

            page('/sign-up', 'SignUpPage', () => import('../identity/SignUpPage.tsx')),
            page('/sign-in', 'SignInPage', () => import('../identity/SignInPage.tsx')),
            page('/verify', 'VerifyPage', () => import('../identity/VerifyPage.tsx')),
            page('/forgot-password', 'ForgotPasswordPage', () => import('../identity/ForgotPasswordPage.tsx')),
            page('/reset-password', 'ResetPasswordPage', () => import('../identity/ResetPasswordPage.tsx')),
            page('/account', 'AccountPage', () => import('../identity/AccountPage.tsx')),

            page('/accessibility', 'AccessibilityPage', () => import('../home/AccessibilityPage.tsx')),
            page('/privacy', 'PrivacyPage', () => import('../home/PrivacyPage.tsx')),
            page('*', 'NotFoundPage', () => import('./NotFoundPage.tsx')),
          ],
        },
      ],
    },
  ]);
