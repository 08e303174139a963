import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaseStudy } from '@knowledge-hub/server/case-studies/case-study.ts';
import { Person } from '@knowledge-hub/server/identity/person.ts';
import { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeTheme } from '@knowledge-hub/seeds/makers/theme.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { statementsDuring } from '../harness/statements.ts';

const save = `mutation ($input: CaseStudyInput!, $id: ID, $version: Int, $key: String) {
  saveCaseStudyDraft(input: $input, id: $id, version: $version, idempotencyKey: $key) { id slug version stage yearlyAmount heroLine { amount } themes { slug } }
}`;
const submit =
  'mutation ($id: ID!, $version: Int!) { submitCaseStudy(id: $id, version: $version) { id stage version } }';
const startReview = 'mutation ($id: ID!) { startReview(id: $id) { stage } }';
const askForChanges = 'mutation ($id: ID!, $note: String!) { askForChanges(id: $id, note: $note) { stage } }';
const publish = 'mutation ($id: ID!) { publishCaseStudy(id: $id) { stage publishedAt reviewBy } }';
const archive = `mutation ($id: ID!, $reason: String!, $successor: ID) { archiveCaseStudy(id: $id, reason: $reason, successorId: $successor) { stage } }`;
const bySlug = `query ($slug: String!) { caseStudy(slug: $slug) { id stage version title archiveReason successor { title } reviews { verdict note }
  viewerCan { edit submit startReview review archive discuss } } }`;
const found =
  'query ($text: String!) { search(query: $text, first: 10) { totalCount edges { node { title subject { id } } } } }';

let hub: TestHub;
let council: Organisation;
let people: Record<'author' | 'colleague' | 'officer' | 'curator', Person>;
let author: Asker, colleague: Asker, officer: Asker, curator: Asker, anonymous: Asker;

beforeAll(async () => {
  hub = await startHub();
  ({ council, people } = await hub.make((em) => {
    const own = makeOrganisation(em, { name: 'Weirbrook District Council' });
    const other = makeOrganisation(em, { name: 'Upperfold County Council', type: 'COUNTY', region: 'North West' });
    const waste = makeTheme(em, { slug: 'waste', name: 'Waste' });
    makeTheme(em, { slug: 'trade-waste', name: 'Trade waste', parent: waste });
    return {
      council: own,
      people: {
        author: makePerson(em, { role: { kind: 'OFFICER', at: own } }),
        colleague: makePerson(em, { role: { kind: 'OFFICER', at: own } }),
        officer: makePerson(em, { role: { kind: 'OFFICER', at: other } }),
        curator: makePerson(em, { role: { kind: 'CURATOR', at: makeOrganisation(em, { type: 'SUPPORT_BODY' }) } }),
      },
    };
  }));
  anonymous = hub.anonymous();
  [author, colleague, officer, curator] = (await Promise.all(
    [people.author, people.colleague, people.officer, people.curator].map((person) => hub.as(person)),
  )) as [Asker, Asker, Asker, Asker];
});
afterAll(() => hub?.close());

const complete = (title: string, more = {}) => ({
  title,
  summary: 'A round of our own earns what the contractor used to keep.',
  challenge: 'Shops left us for cheaper collectors.',
  solution: 'We priced by weight and sold to whole streets.',
  impact: 'Income has grown every year since.',
  themes: ['trade-waste'],
  contactId: people.author.id,
  impactLines: [
    {
      kind: 'INCOME',
      description: 'Trade waste income',
      amount: 120_000,
      recurrence: 'YEARLY',
      year: 2025,
      status: 'ACHIEVED',
    },
    {
      kind: 'SAVING',
      description: 'One round fewer',
      amount: 80_000,
      recurrence: 'YEARLY',
      year: 2025,
      status: 'FORECAST',
    },
    {
      kind: 'SAVING',
      description: 'Sold a lorry',
      amount: 300_000,
      recurrence: 'ONE_OFF',
      year: 2024,
      status: 'AUDITED',
    },
  ],
  ...more,
});

async function submitted(title: string): Promise<{ id: string; slug: string }> {
  const { saveCaseStudyDraft: draft } = await author.get(save, { input: complete(title) });
  await author.get(submit, { id: draft.id, version: draft.version });
  return draft;
}

describe('writing', () => {
  it('keeps what it is told, adds parents to sub-themes, and sums the yearly money', async () => {
    const { saveCaseStudyDraft: draft } = await author.get(save, { input: complete('Trade waste by weight') });
    expect(draft).toMatchObject({
      slug: 'trade-waste-by-weight',
      stage: 'DRAFT',
      yearlyAmount: 200_000,
      heroLine: { amount: 120_000 },
    });
    expect(draft.themes.map(({ slug }: { slug: string }) => slug)).toEqual(['waste', 'trade-waste']);
  });

  it('names what is still missing when submitted', async () => {
    const { saveCaseStudyDraft: draft } = await author.get(save, { input: { title: 'Only a title' } });
    const { errors } = await author.ask(submit, { id: draft.id, version: draft.version });
    expect(errors?.[0]?.extensions.code).toBe('INVALID');
    expect(Object.keys(errors?.[0]?.extensions.fields ?? {}).toSorted()).toEqual([
      'challenge',
      'contactId',
      'impact',
      'solution',
      'summary',
      'themes',
    ]);
  });

  it('refuses an edit that started from an older version, and keeps the newer', async () => {
    const { saveCaseStudyDraft: first } = await author.get(save, { input: complete('Edited by two') });
    await colleague.get(save, {
      id: first.id,
      version: first.version,
      input: complete('Edited by two, second wording'),
    });
    expect(await author.refusal(save, { id: first.id, version: first.version, input: complete('Lost?') })).toBe(
      'CONFLICT',
    );
    const { caseStudy } = await author.get(bySlug, { slug: first.slug });
    expect(caseStudy.title).toBe('Edited by two, second wording');
  });

  it('creates once per key, however often it is asked', async () => {
    const input = complete('Sent twice by a bad line');
    const sent = await Promise.all([1, 2, 3].map(() => author.get(save, { input, key: 'k1' })));
    expect(new Set(sent.map((each) => each.saveCaseStudyDraft.id)).size).toBe(1);
    expect(await author.refusal(save, { input: complete('Another text'), key: 'k1' })).toBe('CONFLICT');
  });

  it('is refused to those without a role there, and asks strangers to sign in', async () => {
    const input = complete('Not mine', { organisationId: council.id });
    expect(await officer.refusal(save, { input })).toBe('FORBIDDEN');
    expect(await anonymous.refusal(save, { input })).toBe('UNAUTHENTICATED');
  });

  it('answers wrong figures by field', async () => {
    const lines = [
      { kind: 'INCOME', description: 'x', amount: -5, recurrence: 'YEARLY', year: 2025, status: 'ACHIEVED' },
    ];
    const { errors } = await author.ask(save, { input: complete('Bad figure', { impactLines: lines }) });
    expect(errors?.[0]?.extensions.fields).toHaveProperty('impactLines.0.amount');
  });
});

describe('from form to found to archive', () => {
  it('goes through review, is found within seconds, and leaves search at once when archived', async () => {
    const { id, slug } = await submitted('Weirbrook grows its medium term financial strategy with trade waste');
    expect(
      (await curator.get('{ reviewQueue { totalCount edges { node { id } } } }')).reviewQueue.edges,
    ).toContainEqual({ node: { id } });
    await curator.get(startReview, { id });
    await curator.get(askForChanges, { id, note: 'Say which year.' });
    const { caseStudy: returned } = await author.get(bySlug, { slug });
    expect(returned).toMatchObject({
      stage: 'CHANGES_ASKED',
      reviews: [{ verdict: 'CHANGES_ASKED', note: 'Say which year.' }],
    });
    await author.get(submit, { id, version: returned.version });
    expect((await anonymous.get(found, { text: 'MTFS' })).search.totalCount).toBe(0);

    const counted = async () =>
      (await anonymous.get('{ theme(slug: "waste") { caseStudyCount } }')).theme.caseStudyCount;
    const before = await counted();
    const { publishCaseStudy } = await curator.get(publish, { id });
    expect(publishCaseStudy.stage).toBe('PUBLISHED');
    expect(await counted()).toBe(before + 1);
    for (const text of ['Weirbrook trade waste', 'MTFS'])
      await expect
        .poll(
          async () =>
            (await anonymous.get(found, { text })).search.edges.map(
              (edge: { node: { subject: { id: string } } }) => edge.node.subject.id,
            ),
          { timeout: 5_000 },
        )
        .toContain(id);
    expect((await anonymous.get(bySlug, { slug })).caseStudy.reviews).toEqual([]);

    const next = await submitted('Weirbrook three years on');
    await curator.get(publish, { id: next.id });
    await curator.get(archive, { id, reason: 'Told again with newer figures.', successor: next.id });
    expect(await counted()).toBe(before + 1);
    expect((await anonymous.get(found, { text: 'MTFS' })).search.totalCount).toBe(0);
    expect((await anonymous.get(bySlug, { slug })).caseStudy).toMatchObject({
      stage: 'ARCHIVED',
      archiveReason: 'Told again with newer figures.',
      successor: { title: 'Weirbrook three years on' },
    });
    await hub.drain();
    expect((await hub.hub.pool.query('select 1 from withheld')).rowCount).toBe(0);
  });
});

describe('who may', () => {
  it('nobody reviews or publishes their own', async () => {
    const own = await hub.make((em) =>
      makeCaseStudy(em, {
        title: 'A curator writes',
        organisation: em.getReference(Organisation, council.id),
        author: em.getReference(Person, people.curator.id),
      }),
    );
    await hub.make(async (em) => {
      const study = await em.findOneOrFail(CaseStudy, { id: own.id }, { populate: ['impactLines'] });
      study.stage = 'SUBMITTED';
      study.settle();
    });
    for (const mutation of [startReview, publish])
      expect(await curator.refusal(mutation, { id: own.id })).toBe('FORBIDDEN');
  });

  it('officers elsewhere can neither see nor touch what is not published', async () => {
    const { id, slug } = await submitted('Waiting in the queue');
    expect((await officer.get(bySlug, { slug })).caseStudy).toBeNull();
    expect((await anonymous.get(bySlug, { slug })).caseStudy).toBeNull();
    expect((await officer.get('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    for (const mutation of [publish, startReview]) expect(await officer.refusal(mutation, { id })).toBe('NOT_FOUND');
    expect(await anonymous.refusal(publish, { id })).toBe('NOT_FOUND');
    expect(await author.refusal(publish, { id })).toBe('FORBIDDEN');
    expect(await officer.refusal('{ reviewQueue { totalCount } }')).toBe('FORBIDDEN');
    expect(await anonymous.refusal('{ reviewQueue { totalCount } }')).toBe('UNAUTHENTICATED');
    const { caseStudies } = await officer.get(
      '{ caseStudies(filter: { stages: [DRAFT, SUBMITTED, IN_REVIEW, CHANGES_ASKED] }) { totalCount } }',
    );
    expect(caseStudies.totalCount).toBe(0);
  });
});

describe('lists', () => {
  it('filter, sort and page without gaps or repeats, one statement each', async () => {
    const regions = ['London', 'Wales', 'London'];
    await hub.make((em) => {
      const writer = em.getReference(Person, people.author.id);
      const councils = regions.map((region) => makeOrganisation(em, { region, type: 'LONDON_BOROUGH' }));
      for (let at = 0; at < 25; at++)
        makeCaseStudy(em, {
          organisation: councils[at % 3]!,
          author: writer,
          stage: 'PUBLISHED',
          audience: ['public'],
          publishedAt: new Date(Date.UTC(2020, 0, 1 + (at % 7))),
          yearlyAmount: at * 1000,
        });
    });
    const query = `query ($after: String, $first: Int!, $sort: CaseStudySort!) {
      caseStudies(filter: { regions: ["London", "Wales"] }, sort: $sort, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id yearlyAmount organisation { region } themes { name } author { name roles { title organisation { name } } } } } } }`;
    for (const sort of ['NEWEST', 'LARGEST_YEARLY_AMOUNT', 'RECENTLY_CHANGED']) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { caseStudies: page }: any = await anonymous.get(query, { sort, first: 10, after });
        expect(page.totalCount).toBe(25);
        seen.push(...page.edges.map(({ node }: any) => node.id));
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      }
      expect(new Set(seen).size).toBe(25);
      expect(seen).toHaveLength(25);
    }
    const counted = await Promise.all([5, 20].map((first) => first)).then(async (sizes) => {
      const counts: number[] = [];
      for (const first of sizes)
        counts.push(await statementsDuring(() => anonymous.get(query, { sort: 'NEWEST', first })));
      return counts;
    });
    expect(counted).toEqual([1, 1]);
  });

  it('answer what cannot be a page with INVALID', async () => {
    for (const args of ['first: 0', 'first: 101', 'first: 5, after: "nonsense"'])
      expect(await anonymous.refusal(`{ caseStudies(${args}) { totalCount edges { cursor } } }`)).toBe('INVALID');
  });
});
