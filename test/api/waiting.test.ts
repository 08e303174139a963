import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

let hub: TestHub;
let asker: Asker;
let administrator: Asker;
let ids: Record<'person' | 'case_study' | 'thread' | 'community' | 'organisation', string>;

beforeAll(async () => {
  hub = await startHub();
  const made = await hub.make(async (em) => {
    const own = makeOrganisation(em);
    const person = makePerson(em, { role: { kind: 'OFFICER', at: own } });
    const staff = makePerson(em, { role: { kind: 'ADMINISTRATOR', at: own } });
    const study = makeCaseStudy(em, { organisation: own, author: person, stage: 'DRAFT' });
    const community = makeCommunity(em, { facilitators: [person] });
    const thread = makeThread(em, { about: community, author: person });
    await em.flush();
    study.settle();
    return { person, staff, own, study, community, thread };
  });
  const { person, staff, own, study, community, thread } = made;
  ids = { person: person.id, case_study: study.id, thread: thread.id, community: community.id, organisation: own.id };
  asker = await hub.as(person);
  administrator = await hub.as(staff);
});
afterAll(() => hub?.close());

/** What happens to a command while another holds the row that it changes. */
async function whileHeld<Result>(table: keyof typeof ids, command: () => Promise<Result>): Promise<Result> {
  const other = await hub.hub.pool.connect();
  try {
    await other.query('begin');
    await other.query(`select from ${table} where id = $1 for update`, [ids[table]]);
    const answer = command();
    await sleep(300);
    await other.query('commit');
    return await answer;
  } finally {
    other.release();
  }
}

describe('a command waits for whoever holds what it changes', () => {
  it.each<[keyof typeof ids, string, Record<string, unknown>]>([
    ['person', 'mutation { updateProfile(name: "Mary Jones") { name } }', {}],
    ['person', 'mutation { saveSearch(input: { name: "Bins", query: "bins" }) { id } }', {}],
    ['case_study', 'mutation ($case_study: ID!) { deleteCaseStudyDraft(id: $case_study) }', {}],
    ['thread', 'mutation ($thread: ID!) { reply(threadId: $thread, body: "So do we.") { id } }', {}],
    [
      'community',
      'mutation ($community: ID!) { startThread(input: { aboutId: $community, title: "Which bins?", body: "Ours are green." }) { id } }',
      {},
    ],
  ])('a %s: %s', async (table, command) => {
    const used = Object.fromEntries(Object.entries(ids).filter(([name]) => command.includes(`$${name}`)));
    expect((await whileHeld(table, () => asker.ask(command, used))).errors).toBeUndefined();
  });

  it('an organisation, as an administrator changes its domains', async () => {
    const command = 'mutation ($id: ID!) { addEmailDomain(organisationId: $id, domain: "bins.gov.uk") { id } }';
    const answer = await whileHeld('organisation', () => administrator.ask(command, { id: ids.organisation }));
    expect(answer.errors).toBeUndefined();
  });
});
