import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { expectPage, openJourney, patient, type Journey } from './journey.setup.ts';

let journey: Journey;
let asker: Person, answerer: Person;

const question = 'Does anyone run a reuse shop at the tip?';

beforeAll(async () => {
  journey = await openJourney();
  await journey.hub.make((em) => {
    const near = makeOrganisation(em, { name: 'Ferncliffe District Council' });
    const far = makeOrganisation(em, { name: 'Osmotherby Council', type: 'UNITARY' });
    asker = makePerson(em, { name: 'Bridget Lall', role: { kind: 'OFFICER', at: near } });
    answerer = makePerson(em, { name: 'Colm Hathersage', role: { kind: 'OFFICER', at: far } });
    makeCommunity(em, {
      name: 'Waste and reuse',
      facilitators: [makePerson(em, { role: { kind: 'OFFICER', at: far } })],
      members: [asker, answerer],
    });
  });
  await reindexAll(journey.hub.hub);
});
afterAll(() => journey?.close());

it(
  'a question is asked, answered in Markdown, accepted, and found by a word of the answer',
  { timeout: 300_000 },
  async () => {
    const page = await journey.visitor(asker);
    await page.goto('/communities/waste-and-reuse');
    await expectPage(page, 'Waste and reuse');
    await page.getByText('Nothing has been asked here yet').waitFor();
    await page.getByRole('link', { name: 'Start a discussion' }).click();
    await expectPage(page, 'Start a discussion');
    await page.getByRole('button', { name: 'Post question' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Write your question in a line.' }).click();
    await expectPage(page, 'Start a discussion');
    await page.getByLabel('Your question in a line').fill(question);
    await page
      .getByLabel('What others need to know to answer')
      .fill('We have the space. Who staffs it, and does it pay?');
    await page.getByRole('button', { name: 'Post question' }).click();
    await expectPage(page, question);
    await page.getByText('No reply yet').first().waitFor();

    const other = await journey.visitor(answerer);
    await other.goto('/communities/waste-and-reuse');
    await expectPage(other, 'Waste and reuse');
    await other.getByRole('link', { name: question }).click();
    await expectPage(other, question);
    const reply =
      'A hospice staffs **ours**, and:\n\n- it pays a peppercorn\n- it sells wheelbarrows\n\n<b onclick="x()">raw</b>';
    await other.getByRole('button', { name: 'Markdown', exact: true }).click();
    await other.getByLabel('Your reply').fill(reply);
    await other.getByRole('button', { name: 'Preview' }).click();
    await other.getByRole('listitem').filter({ hasText: 'it sells wheelbarrows' }).waitFor();
    await expectPage(other, question);
    await other.getByRole('button', { name: 'Post reply' }).click();
    const posted = other.getByRole('article', { name: /^Reply from Colm Hathersage/ });
    await posted.getByRole('listitem').filter({ hasText: 'it sells wheelbarrows' }).waitFor();
    await posted.getByRole('strong').getByText('ours').waitFor();
    expect(await posted.locator('[onclick]').count()).toBe(0);
    await expectPage(other, question);
    expect(await other.getByRole('button', { name: 'Accept as the answer' }).count()).toBe(0);

    await page.reload();
    await page.getByRole('button', { name: 'Accept as the answer' }).click();
    await page.getByRole('heading', { level: 2, name: 'Answer' }).waitFor();
    await page.getByText('Answered', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await expectPage(page, question);

    await other.goto('/communities/waste-and-reuse');
    const card = other.getByRole('article').filter({ hasText: question });
    await card.getByText('Answered', { exact: true }).waitFor();
    await card.getByText('1 reply', { exact: true }).waitFor();
    await expectPage(other, 'Waste and reuse');

    const found = () => other.getByRole('region', { name: 'Results' }).getByRole('link', { name: question }).count();
    await expect
      .poll(async () => {
        await other.goto('/search?q=wheelbarrows');
        await other
          .getByText(/^\d+ results?$|^Nothing found/)
          .first()
          .waitFor();
        return found();
      }, patient)
      .toBe(1);
    await expectPage(other, 'Results for “wheelbarrows”');
    expect(await other.getByRole('region', { name: 'Results' }).getByRole('article').count()).toBe(1);
    await other.locator('mark', { hasText: 'wheelbarrows' }).first().waitFor();
  },
);
