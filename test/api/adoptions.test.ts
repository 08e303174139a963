import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseStudy } from '@knowledge-hub/server/case-studies/case-study.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { makeAdoption } from '@knowledge-hub/seeds/makers/adoption.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

let hub: TestHub;
let made: Record<'hull' | 'leeds' | 'york', Organisation> &
  Record<'author' | 'officer' | 'colleague' | 'partner' | 'curator', Person>;
let officer: Asker;
let colleague: Asker;

beforeAll(async () => {
  hub = await startHub();
  made = await hub.make((em) => {
    const [leeds, hull, york] = ['Leeds', 'Hull', 'York'].map((name) => makeOrganisation(em, { name }));
    const at = (place?: Organisation) => ({ role: { kind: 'OFFICER', at: place! } as const });
    return {
      leeds: leeds!,
      hull: hull!,
      york: york!,
      author: makePerson(em, at(leeds)),
      officer: makePerson(em, at(hull)),
      colleague: makePerson(em, { role: { kind: 'ELECTED_MEMBER', at: hull! } }),
      partner: makePerson(em, at(york)),
      curator: makePerson(em, { role: { kind: 'CURATOR', at: makeOrganisation(em, { type: 'SUPPORT_BODY' }) } }),
    };
  });
  officer = await hub.as(made.officer);
  colleague = await hub.as(made.colleague);
});
afterAll(() => hub?.close());

const published = (given: Partial<Parameters<typeof makeCaseStudy>[1]> = {}): Promise<CaseStudy> =>
  hub.make(async (em) => {
    const { leeds, york, author } = made;
    const study = makeCaseStudy(em, {
      organisation: em.merge(leeds),
      partners: [em.merge(york)],
      author: em.merge(author),
      stage: 'PUBLISHED',
      ...given,
    });
    await em.flush();
    study.settle();
    return study;
  });

const save = `mutation ($study: ID!, $at: ID!, $version: Int, $input: AdoptionInput!) {
  saveAdoption(caseStudyId: $study, organisationId: $at, version: $version, input: $input) {
    adoptionCounts { trying done stopped } adoptions(first: 5) { edges { node { id version result person { name } } } } } }`;
const saying = (study: CaseStudy, input: object, version?: number, at = made.hull) => ({
  study: study.id,
  at: at.id,
  version,
  input,
});
const trying = { state: 'TRYING' };
const done = { state: 'DONE', year: 2025, adaptation: 'With two lorries.', result: '£40,000 a year.' };

const shown = async (asker: Asker, { slug }: CaseStudy) =>
  (
    await asker.get(
      `query ($slug: String!) { caseStudy(slug: $slug) { adoptionCounts { trying done stopped } adoptableBy { name }
        adoptions(first: 5) { totalCount edges { node { id state year adaptation result version organisation { name } person { name } viewerCan { edit remove } } } } } }`,
      { slug },
    )
  ).caseStudy;

describe('a council', () => {
  it('says that it tries what a study tells, and later what came of it; everybody reads it', async () => {
    const study = await published();
    expect(await shown(officer, study)).toMatchObject({ adoptableBy: [{ name: 'Hull' }] });
    const { saveAdoption } = await officer.get(save, saying(study, trying));
    expect(saveAdoption.adoptionCounts).toEqual({ trying: 1, done: 0, stopped: 0 });
    const { saveAdoption: again } = await colleague.get(save, saying(study, done, 1));
    expect(again.adoptionCounts).toEqual({ trying: 0, done: 1, stopped: 0 });
    const seen = await shown(hub.anonymous(), study);
    expect(seen).toMatchObject({
      adoptableBy: [],
      adoptions: {
        totalCount: 1,
        edges: [
          {
            node: {
              ...done,
              version: 2,
              organisation: { name: 'Hull' },
              person: { name: made.colleague.name },
              viewerCan: { edit: false, remove: false },
            },
          },
        ],
      },
    });
    expect((await shown(officer, study)).adoptableBy).toEqual([]);
    const { organisation } = await hub
      .anonymous()
      .get(
        'query ($slug: String!) { organisation(slug: $slug) { adoptions(first: 5) { edges { node { caseStudy { id } } } } } }',
        { slug: made.hull.slug },
      );
    expect(organisation.adoptions.edges.map((edge: any) => edge.node.caseStudy.id)).toContain(study.id);
  });

  it('does not overwrite what a colleague said meanwhile', async () => {
    const study = await published();
    await officer.get(save, saying(study, trying));
    expect(await colleague.refusal(save, saying(study, done))).toBe('CONFLICT');
    await colleague.get(save, saying(study, done, 1));
    expect(await officer.refusal(save, saying(study, trying, 1))).toBe('CONFLICT');
    expect((await shown(officer, study)).adoptions.edges[0].node).toMatchObject(done);
  });

  it('says it once, however many of its people do at the same moment', async () => {
    const study = await published();
    const answers = await Promise.all(
      [officer, colleague, officer, colleague].map((asker) => asker.ask(save, saying(study, trying))),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array(3).fill('CONFLICT'),
    );
    expect((await shown(officer, study)).adoptionCounts).toEqual({ trying: 1, done: 0, stopped: 0 });
  });

  it.each([
    ['done, without what came of it', { state: 'DONE', result: ' ' }, 'result'],
    ['stopped, without why', { state: 'STOPPED' }, 'result'],
    ['in a year to come', { ...trying, year: new Date().getUTCFullYear() + 1 }, 'year'],
    ['before there were such councils', { ...trying, year: 1973 }, 'year'],
    ['at too great length', { ...trying, adaptation: 'x'.repeat(2001) }, 'adaptation'],
  ])('is told what is wrong: %s', async (_what, input, field) => {
    const { errors } = await officer.ask(save, saying(await published(), input));
    expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });

  it('speaks for itself alone, and not of what it tells', async () => {
    const study = await published();
    const partner = await hub.as(made.partner);
    const author = await hub.as(made.author);
    expect(await officer.refusal(save, saying(study, trying, undefined, made.york))).toBe('FORBIDDEN');
    expect(await partner.refusal(save, saying(study, trying, undefined, made.york))).toBe('FORBIDDEN');
    expect(await author.refusal(save, saying(study, trying, undefined, made.leeds))).toBe('FORBIDDEN');
    expect((await shown(partner, study)).adoptableBy).toEqual([]);
  });

  it('takes it back, as a curator may; twice is answered like what is not there', async () => {
    const remove = 'mutation ($id: ID!) { removeAdoption(id: $id) { adoptionCounts { trying } } }';
    const study = await published();
    for (const who of [colleague, await hub.as(made.curator)]) {
      await officer.get(save, saying(study, trying));
      const [{ node }] = (await shown(who, study)).adoptions.edges;
      expect(node.viewerCan.remove).toBe(true);
      expect((await who.get(remove, { id: node.id })).removeAdoption.adoptionCounts.trying).toBe(0);
      expect(await who.refusal(remove, { id: node.id })).toBe('NOT_FOUND');
    }
  });
});

it('is told to who wrote the study and to whom it names, once, and not to who said it', async () => {
  const contact = await hub.make((em) => makePerson(em, { role: { kind: 'OFFICER', at: em.merge(made.hull) } }));
  const study = await published({ contact });
  const told = async (asker: Asker) =>
    (
      await asker.get('{ viewer { notifications(first: 50) { edges { node { title reason url } } } } }')
    ).viewer.notifications.edges.filter((edge: any) => edge.node.url.includes(study.slug));
  await officer.get(save, saying(study, trying));
  // Changed before anybody was told.
  await colleague.get(save, saying(study, done, 1));
  await hub.drain();
  await officer.get(save, saying(study, trying, 2));
  await hub.drain();
  const note = { title: 'Hull has taken up your case study', reason: 'ADOPTED' };
  for (const person of [made.author, contact]) expect(await told(await hub.as(person))).toMatchObject([{ node: note }]);
  expect(await told(officer)).toEqual([]);
});

it('stays hidden with a study that is not published', async () => {
  const study = await published({ stage: 'DRAFT' });
  await hub.make((em) => void makeAdoption(em, { caseStudy: em.merge(study), organisation: em.merge(made.hull) }));
  const { organisation } = await officer.get(
    'query ($slug: String!) { organisation(slug: $slug) { adoptions(first: 100) { edges { node { caseStudy { id } } } } } }',
    { slug: made.hull.slug },
  );
  expect(JSON.stringify(organisation)).not.toContain(study.id);
});
