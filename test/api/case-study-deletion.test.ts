import { afterAll, beforeAll, expect, it } from 'vitest';
import { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

const save = `mutation ($title: String!, $key: String, $id: ID, $version: Int) {
  saveCaseStudyDraft(input: { title: $title, impactLines: [{ kind: SAVING, description: "", recurrence: YEARLY, year: 2025, status: FORECAST }] },
    id: $id, version: $version, idempotencyKey: $key) { id slug version viewerCan { deleteDraft } } }`;
const remove = 'mutation ($id: ID!) { deleteCaseStudyDraft(id: $id) }';
const mine = '{ caseStudies(filter: { mine: true, stages: [DRAFT] }) { totalCount } }';

let hub: TestHub;
let authorId: string;
let author: Asker, colleague: Asker, stranger: Asker;
let council: Organisation;

beforeAll(async () => {
  hub = await startHub();
  const people = await hub.make((em) => {
    council = makeOrganisation(em);
    const officer = (at = council) => makePerson(em, { role: { kind: 'OFFICER', at } });
    return { author: officer(), colleague: officer(), stranger: officer(makeOrganisation(em)) };
  });
  authorId = people.author.id;
  [author, colleague, stranger] = await Promise.all([
    hub.as(people.author),
    hub.as(people.colleague),
    hub.as(people.stranger),
  ]);
});
afterAll(() => hub?.close());

it('a draft is deleted by its author, with all that hangs on it, once and for good', async () => {
  const key = crypto.randomUUID();
  const { saveCaseStudyDraft: draft } = await author.get(save, { title: 'Begun in error', key });
  expect(draft.viewerCan).toEqual({ deleteDraft: true });
  expect((await author.get(mine)).caseStudies.totalCount).toBe(1);
  expect(await author.get(remove, { id: draft.id })).toEqual({ deleteCaseStudyDraft: true });
  expect(await author.get(remove, { id: draft.id })).toEqual({ deleteCaseStudyDraft: true });
  expect((await author.get(mine)).caseStudies.totalCount).toBe(0);
  expect((await author.get(`{ caseStudy(slug: "${draft.slug}") { id } }`)).caseStudy).toBeNull();
  const { id, version } = draft;
  expect(await author.refusal(save, { title: 'Begun in error', id, version })).toBe('NOT_FOUND');
  expect(await author.refusal(save, { title: 'Begun in error', key })).toBe('NOT_FOUND');
  const { rows } = await hub.hub.pool.query(
    `select (select count(*)::int from impact_line where case_study_id = $1) as lines,
       (select json_agg(json_build_array(action, actor_id) order by id) from audit_line where subject_id = $1) as audit`,
    [id],
  );
  expect(rows[0]).toEqual({
    lines: 0,
    audit: [
      ['case-study.drafted', authorId],
      ['case-study.deleted', authorId],
    ],
  });
  await hub.drain();
  const left = await hub.hub.pool.query('select from search_document where id = $1 union all select from withheld', [
    id,
  ]);
  expect(left.rowCount).toBe(0);
});

it('is refused to colleagues, unseen by others, and over once it was handed in', async () => {
  const { saveCaseStudyDraft: draft } = await author.get(save, { title: 'Worth keeping' });
  expect(await colleague.refusal(remove, { id: draft.id })).toBe('FORBIDDEN');
  expect(await stranger.refusal(remove, { id: draft.id })).toBe('NOT_FOUND');
  expect(await stranger.refusal(remove, { id: crypto.randomUUID() })).toBe('NOT_FOUND');
  expect(await hub.anonymous().refusal(remove, { id: draft.id })).toBe('NOT_FOUND');
  const submitted = await hub.make((em) =>
    makeCaseStudy(em, {
      stage: 'CHANGES_ASKED',
      author: em.getReference(Person, authorId),
      organisation: council,
      audience: [`person:${authorId}`],
    }),
  );
  expect(await author.refusal(remove, { id: submitted.id })).toBe('FORBIDDEN');
});
