import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import {
  type Communities,
  openCommunities,
  approve,
  refuse,
  remove,
  add,
  change,
  edit,
  bySlug,
} from './communities.setup.ts';

let world: Communities;
let people: Communities['people'];
let founder: Asker, officer: Asker, curator: Asker, administrator: Asker, newcomer: Asker;

beforeAll(async () => {
  world = await openCommunities();
  ({ people } = world);
  ({ founder, officer, curator, administrator, newcomer } = world.askers);
});
afterAll(() => world?.hub.close());

const nowhere = crypto.randomUUID();

describe('facilitating', () => {
  it('approves, refuses, removes and brings in, for facilitators alone', async () => {
    const community = await world.founded({
      visibility: 'ON_REQUEST',
      members: [people.officer],
      asking: [people.newcomer, people.colleague],
    });
    const { requests, members } = (await founder.get(bySlug, { slug: community.slug })).community;
    const idOf = (list: any, name: string) =>
      list.edges.find(({ node }: any) => node.person.name === name).node.id as string;
    const [asking, second, member] = [
      idOf(requests, 'Newcomer'),
      idOf(requests, 'Colleague'),
      idOf(members, 'Officer'),
    ];

    for (const mutation of [approve, refuse, remove]) {
      expect(await officer.refusal(mutation, { id: asking })).toBe('NOT_FOUND');
      expect(await administrator.refusal(mutation, { id: asking })).toBe('NOT_FOUND');
      expect(await curator.refusal(mutation, { id: member })).toBe('NOT_FOUND');
      expect(await newcomer.refusal(mutation, { id: asking })).toBe('FORBIDDEN');
      expect(await officer.refusal(mutation, { id: member })).toBe('FORBIDDEN');
      expect(await founder.refusal(mutation, { id: nowhere })).toBe('NOT_FOUND');
    }
    expect(await officer.refusal(add, { id: community.id, personId: people.curator.id })).toBe('FORBIDDEN');

    expect((await founder.get(approve, { id: asking })).approveMembership).toEqual({
      status: 'ACTIVE',
      community: { memberCount: 3 },
    });
    expect((await newcomer.get(bySlug, { slug: community.slug })).community.viewerCan).toMatchObject({
      read: true,
      startThread: true,
    });
    expect((await founder.get(refuse, { id: second })).refuseMembership.requests.totalCount).toBe(0);
    expect(await founder.refusal(refuse, { id: asking })).toBe('CONFLICT');
    expect((await founder.get(remove, { id: asking })).removeMember.memberCount).toBe(2);
    expect((await newcomer.get(bySlug, { slug: community.slug })).community.viewerCan.read).toBe(false);
    expect((await founder.get(add, { id: community.id, personId: people.curator.id })).addMember).toMatchObject({
      community: { memberCount: 3 },
    });
    expect(await founder.refusal(add, { id: community.id, personId: nowhere })).toBe('INVALID');
    expect(await world.countsOf(community)).toEqual({ member_count: 3, members: 3 });
    expect(await world.auditOf(community)).toEqual([
      'community.member-approved',
      'community.member-refused',
      'community.member-removed',
      'community.member-added',
    ]);
  });

  it('edits from the version that was opened', async () => {
    const community = await world.founded();
    const input = { name: 'Waste and recycling', purpose: 'For those who collect.', themes: ['finance'] };
    expect(await officer.refusal(edit, { id: community.id, version: 1, input })).toBe('FORBIDDEN');
    const { editCommunity } = await founder.get(edit, { id: community.id, version: 1, input });
    expect(editCommunity).toEqual({ name: 'Waste and recycling', version: 2, themes: [{ slug: 'finance' }] });
    const { errors } = await founder.ask(edit, { id: community.id, version: 1, input });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 2, name: 'Waste and recycling' },
    });
  });
});

describe('visibility', () => {
  const withThread = () =>
    world.hub.make((em) => {
      const community = makeCommunity(em, { facilitators: [people.founder], asking: [people.newcomer] });
      const thread = makeThread(em, { about: community, author: people.founder });
      return { community, thread };
    });
  const thread = 'query ($id: ID!) { thread(id: $id) { title } }';
  const audiencesIn = async ({ id }: { id: string }) =>
    (
      await world.hub.hub.pool.query(
        'select c.audience as front, (select array_agg(distinct t.audience::text) from thread t where t.about_id = c.id) as inside from community c where c.id = $1',
        [id],
      )
    ).rows[0];

  it('narrows for the community and all its threads at once, in search too', async () => {
    const { community, thread: said } = await withThread();
    expect((await officer.get(thread, { id: said.id })).thread).not.toBeNull();
    expect(await officer.refusal(change, { id: community.id, visibility: 'HIDDEN' })).toBe('FORBIDDEN');
    await founder.get(change, { id: community.id, visibility: 'ON_REQUEST' });
    expect((await officer.get(thread, { id: said.id })).thread).toBeNull();
    expect((await officer.get(bySlug, { slug: community.slug })).community).toMatchObject({
      threadCount: null,
      threads: null,
    });
    await founder.get(change, { id: community.id, visibility: 'HIDDEN' });
    expect((await officer.get(bySlug, { slug: community.slug })).community).toBeNull();
    const mine = `community:${community.id}`;
    expect(await audiencesIn(community)).toEqual({ front: [mine], inside: [`{${mine}}`] });
    expect(await world.auditOf(community)).toEqual(['community.visibility-changed', 'community.visibility-changed']);
  });

  it('withholds the whole community in the transaction that narrows it', async () => {
    const { community } = await withThread();
    const seen = world.hub.hub.pool.query(
      `create table if not exists seen_withheld (id uuid); create or replace function see() returns trigger language plpgsql as
       $$ begin insert into seen_withheld values (new.id); return new; end $$;
       create or replace trigger see after insert on withheld for each row execute function see()`,
    );
    await seen;
    await founder.get(change, { id: community.id, visibility: 'OPEN' });
    await founder.get(change, { id: community.id, visibility: 'ON_REQUEST' });
    const { rows } = await world.hub.hub.pool.query('select count(*)::int from seen_withheld where id = $1', [
      community.id,
    ]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('lets in those who wait when it opens', async () => {
    const closed = await world.founded({ visibility: 'ON_REQUEST', asking: [people.newcomer, people.officer] });
    const { changeCommunityVisibility } = await founder.get(change, { id: closed.id, visibility: 'OPEN' });
    expect(changeCommunityVisibility).toEqual({ visibility: 'OPEN', memberCount: 3 });
    expect((await newcomer.get(bySlug, { slug: closed.slug })).community.viewerMembership.status).toBe('ACTIVE');
    expect(await world.countsOf(closed)).toEqual({ member_count: 3, members: 3 });
  });
});
