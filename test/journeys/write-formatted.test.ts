import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { expectAccessible } from '../harness/browser.ts';
import { clipboards } from './clipboards.ts';
import { expectPage, openJourney, settled, type Journey } from './journey.setup.ts';

let journey: Journey;
let writer: Person, colleague: Person;
let thread: Thread;

beforeAll(async () => {
  journey = await openJourney();
  await journey.hub.make((em) => {
    writer = makePerson(em, { name: 'Wanda Writer' });
    colleague = makePerson(em, { name: 'Colm Colleague' });
    const about = makeCommunity(em, { name: 'Circle', visibility: 'HIDDEN', members: [writer, colleague] });
    makePerson(em, { name: 'Colm Stranger' });
    thread = makeThread(em, { about, author: colleague, title: 'On writing' });
  });
});
afterAll(() => journey?.close());

const open = async (viewport?: { width: number; height: number }): Promise<Page> => {
  const page = await journey.visitor(writer, viewport);
  await page.goto(`/threads/${thread.id}`);
  await expectPage(page, 'On writing');
  return page;
};
/** Focus, and what comes then. */
const begin = async (page: Page) => {
  await page.locator('#field-body').focus();
  await page.locator('.rich-text').waitFor();
};
const markdown = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  const text = await page.locator('textarea#field-body').inputValue();
  await page.getByRole('button', { name: 'Formatted', exact: true }).click();
  await page.locator('.rich-text').waitFor();
  return text;
};
const clear = async (page: Page) => {
  await page.locator('.rich-text').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
};

describe('writing as it will look', { timeout: 240_000 }, () => {
  it('goes by keyboard alone: words, marks, lists, a table, a person of those who may read', async () => {
    const page = await open();
    await begin(page);
    await page.keyboard.type('Dear @co');
    await page.getByRole('option', { name: 'Colm Colleague' }).waitFor();
    expect(await page.locator('[role=option]').count()).toBe(1);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('so ');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Bold');
    await page.keyboard.press('Enter');
    await page.keyboard.type('bold');
    await page.keyboard.press('ControlOrMeta+b');
    await page.keyboard.type(' it is.\n');
    await page.keyboard.type('- one\ntwo\n\n');
    await page.keyboard.press('Shift+Tab');
    for (const name of [
      'Italic',
      'Heading',
      'Smaller heading',
      'List',
      'Numbered list',
      'Quotation',
      'Code',
      'Table',
    ]) {
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
    }
    await page.keyboard.press('Enter');
    for (const cell of ['Year', 'Cost', '', '2025', '£1']) {
      await page.keyboard.type(cell);
      await page.keyboard.press('Tab');
    }
    for (const name of ['Remove column', 'Add row', 'Remove row']) await page.getByRole('button', { name }).click();
    await settled(page);
    await expectAccessible(page);
    const written = await markdown(page);
    expect(written).toContain(`Dear [@Colm Colleague](/people/${colleague.id}) so **bold** it is.\n\n- one\n- two\n\n`);
    expect(written).toContain('| Year | Cost |\n| ---- | ---- |');
    await page.getByRole('button', { name: 'Post reply' }).click();
    await page.getByText('Your reply is posted').waitFor();
    await page.locator('.letter-body .prose-mention', { hasText: '@Colm Colleague' }).waitFor();
    await page.locator('.letter-body strong', { hasText: 'bold' }).waitFor();
  });

  it('takes what other programs copy, cleaned', async () => {
    const page = await open();
    await begin(page);
    for (const [name, { html, markdown: expected }] of Object.entries(clipboards)) {
      await clear(page);
      await page.evaluate((copied) => {
        const data = new DataTransfer();
        data.setData('text/html', copied);
        const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.querySelector('.rich-text')!.dispatchEvent(paste);
      }, html);
      expect(await markdown(page), name).toBe(expected);
    }
  });

  it('leaves alone what it does not know, and is one with the other way of writing', async () => {
    const page = await open({ width: 320, height: 700 });
    await page.getByRole('button', { name: 'Markdown', exact: true }).click();
    const odd = 'A note[^1], <b>HTML</b>.\n\n[^1]:  So.\n\n*   stars\n*   more\n\n~~~\ncode\n~~~\n\nEnd';
    await page.locator('textarea#field-body').fill(odd);
    expect(await markdown(page)).toBe(odd);
    await expectAccessible(page);
    await page.locator('.rich-text').focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' of it');
    expect(await markdown(page)).toBe(`${odd} of it`);
  });

  it('does without: where the editor does not come, one writes and posts Markdown', async () => {
    const page = await journey.visitor(writer);
    await page.route(/RichEditor.*\.js/, (route) => route.abort());
    await page.goto(`/threads/${thread.id}`);
    await expectPage(page, 'On writing');
    await page.locator('#field-body').fill('Without **buttons**');
    await page.getByText('The formatting buttons did not load').waitFor();
    await expectAccessible(page);
    expect(await page.locator('textarea#field-body').inputValue()).toBe('Without **buttons**');
    await page.getByRole('button', { name: 'Post reply' }).click();
    await page.locator('.letter-body strong', { hasText: 'buttons' }).waitFor();
  });
});
