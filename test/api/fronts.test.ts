import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Asker } from '../harness/ask.ts';
import { statementsDuring } from '../harness/statements.ts';
import { type Communities, openCommunities } from './communities.setup.ts';

let world: Communities;
let threads: Record<'open' | 'onRequest' | 'hidden' | 'draft', string>;
const word = 'marzipanforge';

beforeAll(async () => {
  world = await openCommunities();
  const author = world.people.founder;
  threads = await world.hub.make(async (em) => {
    const inside = { facilitators: [em.getReference(Person, author.id)] };
    const open = makeCommunity(em, { ...inside, name: 'Open door' });
    const onRequest = makeCommunity(em, { ...inside, name: 'Knock first', visibility: 'ON_REQUEST' });
    const hidden = makeCommunity(em, { ...inside, name: 'Brambleoxide circle', visibility: 'HIDDEN' });
    const study = makeCaseStudy(em, { organisation: makeOrganisation(em), author, title: 'A draft' });
    await em.flush();
    const made = Object.entries({ open, onRequest, hidden, draft: study }).map(
      ([name, about]) => [name, makeThread(em, { about, author, title: `On ${word}`, body: word })] as const,
    );
    await em.flush();
    return Object.fromEntries(made.map(([name, { id }]) => [name, id])) as typeof threads;
  });
});
afterAll(() => world?.hub.close());

const behind = `query ($id: ID!) { thread(id: $id) { title } frontOf(id: $id) { id title url
  ... on Community { purpose memberCount threadCount facilitators { name } threads(first: 5) { totalCount } } } }`;

it('shows what a discussion is in to whoever may not read it, and none of what is said', async () => {
  const { anonymous, newcomer } = world.askers;
  for (const [asker, name, title] of [
    [anonymous, 'open', 'Open door'],
    [anonymous, 'onRequest', 'Knock first'],
    [newcomer, 'onRequest', 'Knock first'],
  ] as const) {
    const answer = await asker.get(behind, { id: threads[name] });
    expect(answer).toMatchObject({
      thread: null,
      frontOf: { title, facilitators: [{ name: 'Founder' }], threadCount: null, threads: null },
    });
    expect(JSON.stringify(answer)).not.toContain(word);
  }
  const inside = await world.askers.founder.get(behind, { id: threads.hidden });
  expect(inside).toMatchObject({ thread: { title: `On ${word}` }, frontOf: { title: 'Brambleoxide circle' } });
});

it('answers for what is hidden as for what does not exist, in as many statements', async () => {
  const { anonymous, newcomer, administrator } = world.askers;
  const front = 'query ($id: ID!) { frontOf(id: $id) { id title } }';
  const asked = async (asker: Asker, id: string) => {
    let answer: unknown;
    const statements = await statementsDuring(async () => void (answer = await asker.ask(front, { id })));
    return { answer, statements };
  };
  for (const asker of [anonymous, newcomer, administrator]) {
    const none = await asked(asker, crypto.randomUUID());
    expect(none.answer).toEqual({ data: { frontOf: null }, status: 200 });
    expect(await asked(asker, threads.hidden)).toEqual(none);
    expect((await asked(asker, threads.draft)).answer).toEqual(none.answer);
    expect((await asked(asker, 'no-id')).answer).toEqual(none.answer);
  }
});
