import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { password } from '../harness/hub.ts';
import { expectPage, openJourney, patient, type Journey } from './journey.setup.ts';

let journey: Journey;
let person: Person;

const title = 'Calderfold lends its planners to its neighbours';

beforeAll(async () => {
  journey = await openJourney();
  const { hub } = journey;
  await hub.make(async (em) => {
    const council = makeOrganisation(em, { name: 'Calderfold District Council' });
    const author = makePerson(em, { name: 'Wilf Arkwright', role: { kind: 'OFFICER', at: council } });
    person = makePerson(em, { name: 'Nadia Kerr', role: { kind: 'OFFICER', at: council } });
    makeCommunity(em, { name: 'Planning managers', visibility: 'ON_REQUEST', facilitators: [author] });
    const study = makeCaseStudy(em, { title, organisation: council, author, stage: 'PUBLISHED' });
    await em.flush();
    settleCaseStudies([study]);
  });
  await hub.as(person);
  await reindexAll(hub.hub);
});
afterAll(() => journey?.close());

/** What has focus, as it is read out. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLElement;
    const { id } = active as HTMLInputElement;
    const label = id ? document.querySelector(`label[for="${id}"]`)?.textContent : null;
    return (
      active.getAttribute('aria-label') ??
      label ??
      active.closest('label')?.textContent ??
      active.textContent ??
      ''
    ).trim();
  });

/** Focus is somewhere, in the window, and drawn so that one sees where; what is only ever led to needs no mark. */
async function expectFocusSeen(page: Page): Promise<void> {
  const seen = () =>
    page.evaluate(() => {
      const active = document.activeElement as HTMLElement;
      if (active === document.body) return 'on nothing';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
      const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      if (!marked && active.tabIndex >= 0) return `not drawn on ${active.outerHTML.slice(0, 120)}`;
      const { top, bottom, width, height } = active.getBoundingClientRect();
      const inside = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
      return inside ? 'seen' : `out of the window: ${active.outerHTML.slice(0, 120)}`;
    });
  await expect.poll(seen, { timeout: 5_000, interval: 50 }).toBe('seen');
}

/** Presses Tab until what is named so has focus, at most once past the end; every stop on the way is seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  let ended = false;
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    if (!ended && (await page.evaluate(() => document.activeElement === document.body))) {
      ended = true;
      continue;
    }
    await expectFocusSeen(page);
    const now = await focus(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`Tab never came to ${String(name)}, but to: ${passed.join(' | ')}`);
}

const type = (page: Page, text: string) => page.keyboard.type(text);
const press = (page: Page, key: string) => page.keyboard.press(key);

it('a person signs in, searches, reads and asks to join by keyboard alone', { timeout: 300_000 }, async () => {
  const page = await journey.visitor();
  await page.goto('/');
  await expectPage(page, 'What are other councils doing about…');

  await tabTo(page, 'Skip to the page');
  await tabTo(page, 'Sign in');
  await press(page, 'Enter');
  await expectPage(page, 'Sign in');
  await tabTo(page, 'E-mail address');
  await type(page, person.email);
  await tabTo(page, 'Password');
  await type(page, 'not the password');
  await press(page, 'Enter');
  await page.getByRole('alert').waitFor();
  await expect.poll(() => focus(page), patient).toContain('There is a problem');
  await expectPage(page, 'Sign in');
  await tabTo(page, 'Password');
  await press(page, 'ControlOrMeta+a');
  await type(page, password);
  await press(page, 'Enter');
  await expectPage(page, 'What are other councils doing about…');
  await page.getByText(person.name).first().waitFor();
  await expectFocusSeen(page);

  await press(page, '/');
  expect(await focus(page)).toBe('What are other councils doing about');
  await type(page, 'lends planners');
  const option = page.getByRole('option', { name: title });
  await option.waitFor();
  for (let presses = 0; presses < 2; presses++) await press(page, 'ArrowDown');
  await expectFocusSeen(page);
  expect(await option.getAttribute('aria-selected')).toBe('true');
  expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
  await press(page, 'Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  expect(await focus(page)).toBe('What are other councils doing about');
  await press(page, 'Enter');
  await expectPage(page, 'Results for “lends planners”');
  await expectFocusSeen(page);

  await tabTo(page, /^Case studies\s*1 results/);
  await press(page, 'Space');
  await page.getByRole('link', { name: 'Take away Case studies' }).waitFor();
  expect(await focus(page)).toMatch(/^Case studies/);
  await expectFocusSeen(page);
  await tabTo(page, title);
  await press(page, 'Enter');
  await expectPage(page, title);
  expect(await focus(page)).toBe(title);

  await press(page, '/');
  expect(await focus(page)).toBe('Search the hub');
  await type(page, 'planning managers');
  await press(page, 'Enter');
  await expectPage(page, 'Results for “planning managers”');
  await expectFocusSeen(page);
  await tabTo(page, 'Planning managers');
  await press(page, 'Enter');
  await expectPage(page, 'Planning managers');
  expect(await focus(page)).toBe('Planning managers');
  await tabTo(page, 'Ask to join');
  await press(page, 'Space');
  await page.getByRole('dialog', { name: 'Ask to join Planning managers' }).waitFor();
  await expectFocusSeen(page);
  await press(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focus(page)).toBe('Ask to join');
  await expectFocusSeen(page);
  await press(page, 'Enter');
  await tabTo(page, /^A note for the facilitators/);
  await type(page, 'I look after applications here.');
  await expectPage(page, 'Planning managers');
  await tabTo(page, /^Send request/);
  await press(page, 'Enter');
  await page.getByText(/^You asked to join on/).waitFor();
  await expect.poll(() => focus(page), patient).toBe('Planning managers');
  await expectPage(page, 'Planning managers');

  await tabTo(page, person.name);
  await press(page, 'Enter');
  await tabTo(page, 'Sign out');
  await press(page, 'Enter');
  await expectPage(page, 'What are other councils doing about…');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sign in' }).first().waitFor();
});
