import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { desktop, expectAccessible, openBrowser, openPage } from '../harness/browser.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

export type Journey = {
  hub: TestHub;
  browser: Browser;
  /** A window of their own: of somebody nobody knows, or of this person, signed in. */
  visitor(person?: Person | null, viewport?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
};

/** A hub of its own and a browser to walk through it. */
export async function openJourney(over: Record<string, string> = {}): Promise<Journey> {
  const [hub, browser] = await Promise.all([startHub(over), openBrowser()]);
  const contexts: BrowserContext[] = [];
  const thrown: string[] = [];
  return {
    hub,
    browser,
    async visitor(person, viewport = desktop) {
      const { context, page } = await openPage(browser, hub.url, viewport);
      contexts.push(context);
      context.setDefaultTimeout(30_000);
      page.on('pageerror', (error) => thrown.push(`${page.url()}: ${error.message}`));
      if (person) {
        const { cookies } = await hub.as(person);
        await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: hub.url })));
      }
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await hub.close();
      expect(thrown, 'faults thrown in the pages').toEqual([]);
    },
  };
}

/** The page of this heading is here and whole, and passes axe without sideways scroll. */
export async function expectPage(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await settled(page);
  await expectAccessible(page);
}

/** Nothing on the page is on its way any more: no answer, and no colour that is changing into another. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.waitForFunction(
    () =>
      document.querySelector('main [aria-busy="true"]') === null &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

export const patient = { timeout: 30_000, interval: 100 };
