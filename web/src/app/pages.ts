import type { ComponentType } from 'react';

type Read = () => Promise<{ default: ComponentType }>;
export type Page = { path: string; read: Read };

/** A page by its path and name. Its code is read when it is first opened. */
const page = (path: string, name: string, read: () => Promise<unknown>): Page => ({
  path,
  read: async () => ({ default: ((await read()) as Record<string, ComponentType>)[name]! }),
});

/** The site map; of two that fit an address, the first is meant. */
export const pages: Page[] = [
  page('/', 'HomePage', () => import('../home/HomePage.tsx')),
  page('/search', 'SearchPage', () => import('../search/SearchPage.tsx')),
  page('/themes/:slug', 'ThemePage', () => import('../search/ThemePage.tsx')),

  page('/case-studies', 'CaseStudiesPage', () => import('../case-studies/CaseStudiesPage.tsx')),
  page('/case-studies/new', 'CaseStudyFormPage', () => import('../case-studies/CaseStudyFormPage.tsx')),
  page('/case-studies/:slug', 'CaseStudyPage', () => import('../case-studies/CaseStudyPage.tsx')),
  page('/case-studies/:slug/edit', 'CaseStudyFormPage', () => import('../case-studies/CaseStudyFormPage.tsx')),
  page('/my-work', 'MyWorkPage', () => import('../case-studies/MyWorkPage.tsx')),
  page('/curate', 'ReviewQueuePage', () => import('../case-studies/ReviewQueuePage.tsx')),
  page('/curate/search', 'SearchesPage', () => import('../curation/SearchesPage.tsx')),
  page('/curate/reports', 'CaseStudyReportsPage', () => import('../moderation/CaseStudyReportsPage.tsx')),
  page('/curate/communities', 'CommunitiesInNeedPage', () => import('../stewardship/CommunitiesInNeedPage.tsx')),
  page('/curate/synonyms', 'SynonymsPage', () => import('../curation/SynonymsPage.tsx')),
  page('/curate/synonyms/new', 'SynonymPage', () => import('../curation/SynonymPage.tsx')),
  page('/curate/synonyms/:id', 'SynonymPage', () => import('../curation/SynonymPage.tsx')),

  page('/admin', 'AccountsPage', () => import('../administration/AccountsPage.tsx')),
  page('/admin/domains', 'EmailDomainsPage', () => import('../administration/EmailDomainsPage.tsx')),
  page('/admin/jobs', 'ParkedJobsPage', () => import('../administration/ParkedJobsPage.tsx')),
  page('/admin/record', 'RecordPage', () => import('../administration/RecordPage.tsx')),

  page('/communities', 'CommunitiesPage', () => import('../communities/CommunitiesPage.tsx')),
  page('/communities/new', 'CreateCommunityPage', () => import('../communities/CreateCommunityPage.tsx')),
  page('/communities/:slug', 'CommunityPage', () => import('../communities/CommunityPage.tsx')),
  page('/communities/:slug/facilitate', 'FacilitatePage', () => import('../moderation/FacilitatePage.tsx')),
  page('/facilitating', 'FacilitatingPage', () => import('../moderation/FacilitatingPage.tsx')),
  page('/communities/:slug/activity', 'ActivityPage', () => import('../activity/ActivityPage.tsx')),
  page('/communities/:slug/log', 'CommunityLogPage', () => import('../moderation/CommunityLogPage.tsx')),
  page('/removed/:id', 'RemovedPage', () => import('../moderation/RemovedPage.tsx')),
  page('/measures/:id', 'MeasurePage', () => import('../moderation/MeasurePage.tsx')),
  page('/facilitators-handbook', 'HandbookPage', () => import('../moderation/HandbookPage.tsx')),
  page('/reports', 'ReportsPage', () => import('../moderation/ReportsPage.tsx')),
  page('/invitations/:token', 'InvitationPage', () => import('../communities/InvitationPage.tsx')),
  page('/threads/new', 'StartThreadPage', () => import('../discussions/StartThreadPage.tsx')),
  page('/threads/:id', 'ThreadPage', () => import('../discussions/ThreadPage.tsx')),

  page('/events', 'EventsPage', () => import('../events/EventsPage.tsx')),
  page('/events/new', 'PlanEventPage', () => import('../events/PlanEventPage.tsx')),
  page('/events/:id', 'EventPage', () => import('../events/EventPage.tsx')),
  page('/events/:id/edit', 'EditEventPage', () => import('../events/EditEventPage.tsx')),

  page('/documents/:id', 'DocumentPage', () => import('../library/DocumentPage.tsx')),
  page('/documents/:id/edit', 'EditDocumentPage', () => import('../library/EditDocumentPage.tsx')),

  page('/credits', 'CreditsPage', () => import('../credits/CreditsPage.tsx')),
  page('/people', 'PeoplePage', () => import('../people/PeoplePage.tsx')),
  page('/people/:id', 'PersonPage', () => import('../people/PersonPage.tsx')),
  page('/messages', 'MessagesPage', () => import('../messages/MessagesPage.tsx')),
  page('/messages/:id', 'ConversationPage', () => import('../messages/ConversationPage.tsx')),
  page('/councils', 'CouncilsPage', () => import('../organisations/CouncilsPage.tsx')),
  page('/councils/:slug', 'CouncilPage', () => import('../organisations/CouncilPage.tsx')),
  page('/councils/:slug/roles', 'CouncilRolesPage', () => import('../council-roles/CouncilRolesPage.tsx')),
  page('/role-requests', 'RoleRequestsPage', () => import('../council-roles/RoleRequestsPage.tsx')),

  page('/sign-up', 'SignUpPage', () => import('../identity/SignUpPage.tsx')),
  page('/sign-in', 'SignInPage', () => import('../identity/SignInPage.tsx')),
  page('/verify', 'VerifyPage', () => import('../identity/VerifyPage.tsx')),
  page('/begin', 'BeginPage', () => import('../identity/BeginPage.tsx')),
  page('/forgot-password', 'ForgotPasswordPage', () => import('../identity/ForgotPasswordPage.tsx')),
  page('/reset-password', 'ResetPasswordPage', () => import('../identity/ResetPasswordPage.tsx')),
  page('/confirm-email', 'ConfirmEmailPage', () => import('../identity/ConfirmEmailPage.tsx')),
  page('/account', 'AccountPage', () => import('../identity/AccountPage.tsx')),

  page('/bookmarks', 'BookmarksPage', () => import('../bookmarks/BookmarksPage.tsx')),
  page('/saved-searches', 'SavedSearchesPage', () => import('../saved-searches/SavedSearchesPage.tsx')),
  page('/stop-alert', 'StopAlertPage', () => import('../saved-searches/StopAlertPage.tsx')),
  page('/stop-mails', 'StopMailsPage', () => import('../notifications/StopMailsPage.tsx')),
  page('/notifications', 'NotificationsPage', () => import('../notifications/NotificationsPage.tsx')),
  page(
    '/account/notifications',
    'NotificationSettingsPage',
    () => import('../notifications/NotificationSettingsPage.tsx'),
  ),

  page('/accessibility', 'AccessibilityPage', () => import('../home/AccessibilityPage.tsx')),
  page('/privacy', 'PrivacyPage', () => import('../home/PrivacyPage.tsx')),
];

const fits = (path: string, address: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}/?$`).test(address);

/** Starts to fetch the page at an address while the rest of the app is still on its way. */
export function startReading(address: string) {
  const found = pages.find(({ path }) => fits(path, address));
  // Should this fail, the router asks again and shows what went wrong.
  found?.read().catch(() => {});
}
