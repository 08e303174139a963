import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '@knowledge-hub/server/embedded/demo-accounts.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { tellDemo } from '@knowledge-hub/seeds/demo/demo.ts';
import { loadThemes } from '@knowledge-hub/seeds/reference/load-themes.ts';
import { expectAccessible } from '../harness/browser.ts';
import { openJourney, settled, type Journey } from './journey.setup.ts';

/** The paths of the site map, and any other. */
const siteMap = readFileSync(path.resolve(import.meta.dirname, '../../web/src/app/pages.ts'), 'utf8');
const routes = [...[...siteMap.matchAll(/\bpage\(\s*'([^']+)'/g)].map(([, route = '']) => route), '*'];

const widths = [1280, 390, 320];
const schemes = ['light', 'dark'] as const;
type Look = { width: number; scheme: (typeof schemes)[number] };
const looks = widths.flatMap((width) => schemes.map((scheme): Look => ({ width, scheme })));

/** Opens the page once and looks at it in every width and both schemes; what is wrong with it, if anything. */
async function wrongWith(page: Page, address: string): Promise<string[]> {
  const wrong: string[] = [];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('main h1:not([data-loading])').first().waitFor();
  for (const look of looks) {
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
    await settled(page);
    try {
      await lookAt(page, look);
    } catch (cause) {
      const { message, actual } = cause as Error & { actual?: unknown };
      wrong.push(`${address} at ${look.width}, ${look.scheme}: ${message} ${JSON.stringify(actual)}`);
    }
  }
  return wrong;
}

/**
 * All of axe where there is room, what depends on room where there is least of it, colours in both schemes (they are
 * the same at every width), and no sideways scroll anywhere.
 */
async function lookAt(page: Page, { width, scheme }: Look): Promise<void> {
  if (width === 1280 && scheme === 'light') return expectAccessible(page);
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(sideways), 'sideways scroll').toBeLessThanOrEqual(0);
  if (width === 1280 || (width === 390) === (scheme === 'dark')) return;
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withRules(scheme === 'dark' ? ['color-contrast', 'target-size'] : ['target-size', 'heading-order'])
    .analyze();
  const findings = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  expect(findings).toEqual([]);
}

async function wrongWithAll(page: Page, addresses: string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of addresses) wrong.push(...(await wrongWith(page, address)));
  return wrong;
}

describe('with the demonstration in it', () => {
  let journey: Journey;
  let addresses: Record<string, string[]>;

  beforeAll(async () => {
    journey = await openJourney();
    const { hub } = journey;
    await loadThemes(hub.hub.pool);
    await tellDemo(hub.hub);
    await reindexAll(hub.hub);
    addresses = await addressesIn(journey);
  }, 300_000);
  afterAll(() => journey?.close());

  it('has an address for every route', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(Object.keys(addresses).toSorted()).toEqual(routes.toSorted());
  });

  const as = async (email: string): Promise<Page> => {
    const page = await journey.visitor();
    const { cookies } = await journey.hub.anonymous().signIn(email, demoPassword);
    await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, url: journey.hub.url })));
    return page;
  };

  it('every page is sound for somebody signed out', { timeout: 900_000 }, async () => {
    const one = Object.values(addresses).map(([address = '']) => address);
    expect(await wrongWithAll(await journey.visitor(), one)).toEqual([]);
  });

  it('every page is sound for an officer', { timeout: 1_200_000 }, async () => {
    expect(await wrongWithAll(await as('officer@demo.example'), Object.values(addresses).flat())).toEqual([]);
  });

  it('every page that an administrator sees otherwise is sound', { timeout: 600_000 }, async () => {
    const theirs = Object.keys(addresses).filter((route) => route.startsWith('/admin'));
    expect(
      await wrongWithAll(
        await as('admin@demo.example'),
        theirs.flatMap((route) => addresses[route]!),
      ),
    ).toEqual([]);
  });

  it('every page that a facilitator sees otherwise is sound', { timeout: 600_000 }, async () => {
    const theirs = [
      '/events/new',
      '/events/:id',
      '/events/:id/edit',
      '/documents/:id',
      '/documents/:id/edit',
      '/communities/:slug',
      '/communities/:slug/facilitate',
      '/facilitating',
      '/communities/:slug/activity',
      '/communities/:slug/log',
    ].flatMap((route) => addresses[route]!);
    expect(await wrongWithAll(await as('facilitator@demo.example'), theirs)).toEqual([]);
  });

  it('every page that a curator sees otherwise is sound', { timeout: 600_000 }, async () => {
    const desk = [
      '/curate',
      '/curate/search',
      '/curate/synonyms',
      '/curate/synonyms/new',
      '/curate/synonyms/:id',
      '/curate/reports',
    ];
    const own = ['/', ...desk, '/my-work', '/communities', '/case-studies/:slug', '/communities/:slug', '/account'];
    const theirs = own.flatMap((route) => addresses[route]!);
    expect(await wrongWithAll(await as('curator@demo.example'), theirs)).toEqual([]);
  });
});

describe('with nothing in it', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await openJourney();
  });
  afterAll(() => journey?.close());

  it('every list is sound, and what is missing says so', { timeout: 600_000 }, async () => {
    const page = await journey.visitor();
    const lists = ['/', '/search', '/search?q=anything', '/case-studies', '/communities', '/people', '/councils'];
    const missing = [
      '/case-studies/none',
      '/communities/none',
      '/councils/none',
      '/people/none',
      '/threads/none',
      '/events/none',
      '/documents/none',
    ];
    expect(await wrongWithAll(page, lists)).toEqual([]);
    for (const address of [...missing, '/nowhere']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: /^(Page|Discussion|Event|Document) not found$/ }).waitFor();
    }
    expect(await wrongWithAll(page, ['/nowhere', '/threads/none'])).toEqual([]);
  });
});

/** By route, where in this hub it leads. */
async function addressesIn({ hub }: Journey): Promise<Record<string, string[]>> {
  const officer = await hub.anonymous().signIn('officer@demo.example', demoPassword);
  const curator = await hub.anonymous().signIn('curator@demo.example', demoPassword);
  const { saveCaseStudyDraft: draft } = await officer.get(
    'mutation { saveCaseStudyDraft(input: { title: "Begun and not finished" }) { slug url } }',
  );
  const { viewer, events, ...lists } = await officer.get(`{
    viewer { person { url } memberships { community { id url visibility threads(first: 3) { edges { node { url } } } } } }
    caseStudies(first: 1) { edges { node { url } } }
    communities(first: 50) { edges { node { url visibility viewerMembership { status } } } }
    events(first: 4) { edges { node { url } } }
    people(first: 1) { edges { node { url } } }
    organisations(first: 1) { edges { node { url } } }
    themes { slug }
  }`);
  const { documents } = await officer.get(
    'query ($id: ID!) { documents(filter: { communityId: $id }, first: 2) { edges { node { url } } } }',
    { id: viewer.memberships[0].community.id },
  );
  const { reviewQueue } = await curator.get('{ reviewQueue(first: 1) { edges { node { url } } } }');
  const { vocabulary } = await curator.get('{ vocabulary(first: 1) { edges { node { id } } } }');
  type Edge = { node: { url: string; visibility?: string; viewerMembership?: unknown } };
  const first = ({ edges }: { edges: Edge[] }) => edges[0]!.node.url;
  const own = viewer.memberships[0].community;
  const others = (lists.communities.edges as Edge[]).filter(({ node }) => !node.viewerMembership);
  const outside = (visibility: string) => others.find(({ node }) => node.visibility === visibility)!.node.url;
  return {
    '/': ['/'],
    '/search': ['/search', '/search?q=trade+waste', '/search?q=waste&type=DISTRICT&kind=CASE_STUDY', '/search?q=zzzyx'],
    '/themes/:slug': [`/themes/${lists.themes[0].slug}`],
    '/case-studies': ['/case-studies'],
    '/case-studies/new': ['/case-studies/new'],
    '/case-studies/:slug': [first(lists.caseStudies), draft.url, first(reviewQueue)],
    '/case-studies/:slug/edit': ['basics', 'story', 'impact', 'learnt', 'check'].map(
      (step) => `/case-studies/${draft.slug}/edit?step=${step}`,
    ),
    '/my-work': ['/my-work'],
    '/curate': ['/curate'],
    '/curate/search': ['/curate/search', '/curate/search?list=nothing&days=7'],
    '/curate/reports': ['/curate/reports'],
    '/curate/synonyms': ['/curate/synonyms', '/curate/synonyms?find=zzz'],
    '/curate/synonyms/new': ['/curate/synonyms/new?term=MTFS'],
    '/curate/synonyms/:id': [`/curate/synonyms/${vocabulary.edges[0].node.id}`],
    '/admin': ['/admin'],
    '/admin/domains': ['/admin/domains'],
    '/admin/jobs': ['/admin/jobs'],
    '/admin/record': ['/admin/record'],
    '/communities': ['/communities'],
    '/communities/new': ['/communities/new'],
    '/communities/:slug': [
      own.url,
      `${own.url}?tab=events`,
      `${own.url}?tab=library`,
      `${own.url}?tab=library&text=zzz`,
      `${own.url}?tab=people`,
      `${own.url}?tab=about`,
      outside('OPEN'),
      outside('ON_REQUEST'),
    ],
    '/communities/:slug/facilitate': [`${own.url}/facilitate`, `${others[0]!.node.url}/facilitate`],
    '/facilitating': ['/facilitating'],
    '/communities/:slug/activity': [`${own.url}/activity`, `${own.url}/activity?months=24`],
    '/communities/:slug/log': [`${own.url}/log`],
    '/removed/:id': ['/removed/none'],
    '/reports': ['/reports'],
    '/measures/:id': ['/measures/none'],
    '/facilitators-handbook': ['/facilitators-handbook'],
    '/invitations/:token': ['/invitations/no-such-token'],
    '/threads/new': ['/threads/new', `/threads/new?about=${own.id}`],
    '/threads/:id': (own.threads.edges as Edge[]).map(({ node }) => node.url),
    '/events': ['/events', '/events?tab=all', '/events?tab=past'],
    '/events/new': ['/events/new', `/events/new?community=${own.id}`],
    '/events/:id': (events.edges as Edge[]).map(({ node }) => node.url),
    '/events/:id/edit': [`${first(events)}/edit`],
    '/documents/:id': (documents.edges as Edge[]).map(({ node }) => node.url),
    '/documents/:id/edit': [`${first(documents)}/edit`],
    '/people': ['/people'],
    '/people/:id': [first(lists.people), viewer.person.url],
    '/messages': ['/messages'],
    '/messages/:id': [
      first(lists.people).replace('people', 'messages'),
      viewer.person.url.replace('people', 'messages'),
    ],
    '/councils': ['/councils'],
    '/councils/:slug': [first(lists.organisations)],
    '/councils/:slug/roles': [`${first(lists.organisations)}/roles`],
    '/role-requests': ['/role-requests'],
    '/curate/communities': ['/curate/communities'],
    '/sign-up': ['/sign-up'],
    '/sign-in': ['/sign-in'],
    '/verify': ['/verify?token=no-such-token'],
    '/begin': ['/begin', '/begin?step=communities'],
    '/forgot-password': ['/forgot-password'],
    '/reset-password': ['/reset-password?token=no-such-token'],
    '/confirm-email': ['/confirm-email?token=no-such-token'],
    '/account': ['/account'],
    '/bookmarks': ['/bookmarks'],
    '/credits': ['/credits'],
    '/saved-searches': ['/saved-searches'],
    '/stop-alert': ['/stop-alert', '/stop-alert?token=no-such-token'],
    '/stop-mails': ['/stop-mails?token=none', '/stop-mails'],
    '/notifications': ['/notifications'],
    '/account/notifications': ['/account/notifications'],
    '/accessibility': ['/accessibility'],
    '/privacy': ['/privacy'],
    '*': ['/nowhere'],
  };
}
