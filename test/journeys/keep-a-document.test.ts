import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeWordFile } from '@knowledge-hub/seeds/makers/office-file.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { phone } from '../harness/browser.ts';
import { expectPage, type Journey, openJourney } from './journey.setup.ts';

let journey: Journey;
let people: Record<'member' | 'other' | 'outsider', Person>;
let slug: string;

beforeAll(async () => {
  journey = await openJourney();
  const made = await journey.hub.make((em) => {
    const role = { kind: 'OFFICER', at: makeOrganisation(em) } as const;
    const [member, other] = [makePerson(em, { name: 'Mo Member', role }), makePerson(em, { name: 'Ola Other', role })];
    const outsider = makePerson(em, { name: 'Oz Outsider', role });
    const community = makeCommunity(em, {
      name: 'Depot managers',
      visibility: 'ON_REQUEST',
      facilitators: [],
      members: [member, other],
    });
    return { member, other, outsider, community };
  });
  people = made;
  slug = made.community.slug;
});
afterAll(() => journey?.close());

describe('a document, from a desk to others who need it', () => {
  let url: string;
  const file = {
    name: 'Winter_rota.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: makeWordFile('The gritting rota', 'Each crew begins at the grobblefence.'),
  };

  it('a member adds it, and says what it is', async () => {
    const page = await journey.visitor(people.member);
    await page.goto(`/communities/${slug}?tab=library`);
    await page.getByText('No documents here yet').waitFor();
    await page
      .getByLabel('Add documents', { exact: true })
      .last()
      .setInputFiles([file, { ...file, name: 'old.doc' }]);
    await page.getByText('Winter rota is added', { exact: false }).first().waitFor();
    await page.getByText('Old Office files can hold macros', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await expectPage(page, 'Depot managers');
    await page.getByRole('link', { name: 'Say what it is' }).click();
    await expectPage(page, 'Edit the document');
    await page
      .getByLabel('Can everybody read it?')
      .selectOption({ label: 'An Office file with headings and described pictures' });
    await page.getByRole('button', { name: 'Save' }).click();
    await expectPage(page, 'Winter rota');
    url = new URL(page.url()).pathname;
    await journey.hub.drain();
    expect(url).toMatch(/^\/documents\//);
  });

  it('another finds it by a word inside, on a phone, and downloads it', async () => {
    const page = await journey.visitor(people.other, phone);
    await page.goto('/search?q=grobblefence');
    await page.getByRole('link', { name: 'Winter rota' }).click();
    await expectPage(page, 'Winter rota');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download', exact: true }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('Winter_rota.docx');
  });

  it('an outsider finds nothing, and sees the front of its community', async () => {
    const page = await journey.visitor(people.outsider);
    await page.goto('/search?q=grobblefence');
    await page
      .getByText(/^Nothing|^No results/)
      .first()
      .waitFor();
    expect(await page.getByText('Winter rota').count()).toBe(0);
    await page.goto(url);
    await page.getByText('Depot managers').first().waitFor();
    expect(await page.getByText('Winter rota').count()).toBe(0);
  });

  it('whoever added it takes it out, and puts it back', async () => {
    const page = await journey.visitor(people.member);
    await page.goto(url);
    await page.getByRole('button', { name: 'Remove from the library' }).click();
    await page.getByLabel('Reason').fill('It is out of date.');
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectPage(page, 'Winter rota');
    expect(await page.getByRole('link', { name: 'Download', exact: true }).count()).toBeGreaterThan(0);
  });
});
