import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { linkIn } from '../harness/mailbox.ts';
import { mailsTo, save, saving, told, World } from './alerts.setup.ts';

const listing = `{ viewer { savedSearches(first: 100) { totalCount edges { node { id name query narrowedBy url frequency } } } } }`;
const updating = `mutation ($input: UpdateSavedSearchInput!) { updateSavedSearch(input: $input) { id name frequency } }`;
const deleting = `mutation ($id: ID!) { deleteSavedSearch(id: $id) { id } }`;
const restoring = `mutation ($id: ID!) { restoreSavedSearch(id: $id) { id frequency } }`;
const stopping = `mutation ($token: String!) { stopAlert(token: $token) }`;

let world: World;
let owner: Asker;
let ownerPerson: Person;
let other: Asker;

beforeAll(async () => {
  world = await World.open();
  ({ asker: owner, person: ownerPerson } = await world.reader());
  ({ asker: other } = await world.reader());
});
afterAll(() => world?.close());

const mine = async (asker: Asker) =>
  (await asker.get(listing)).viewer.savedSearches.edges.map(({ node }: any) => node) as {
    id: string;
    name: string;
    frequency: string;
  }[];

describe('saving', () => {
  it('keeps words, choices and their labels, for its owner alone', async () => {
    const input = {
      name: '  Bins   in the north ',
      query: 'bins',
      filter: { kinds: ['CASE_STUDY'], organisationTypes: ['LONDON_BOROUGH'], regions: null, years: [] },
      sort: 'NEWEST',
      frequency: 'WEEKLY',
      url: '/search?q=bins&kind=case_study',
    };
    const { saveSearch } = await owner.get(saving, { input });
    expect(saveSearch).toMatchObject({
      name: 'Bins in the north',
      query: 'bins',
      narrowedBy: ['Case studies', 'London borough'],
      sort: 'NEWEST',
      url: '/search?q=bins&kind=case_study',
      frequency: 'WEEKLY',
      newCount: 0,
    });
    expect(await mine(owner)).toMatchObject([{ id: saveSearch.id }]);
    expect(await mine(other)).toEqual([]);
    const { rows } = await world.hub.hub.pool.query('select filter from saved_search where id = $1', [saveSearch.id]);
    expect(rows[0].filter).toEqual({ kinds: ['CASE_STUDY'], organisationTypes: ['LONDON_BOROUGH'], years: [] });
  });

  it('is once for one key, and leads to its results', async () => {
    const input = { name: 'Café & tea', query: 'café & tea', idempotencyKey: 'one' };
    const first = (await owner.get(saving, { input })).saveSearch;
    expect((await owner.get(saving, { input })).saveSearch.id).toBe(first.id);
    expect(new URLSearchParams(first.url.split('?')[1]).get('q')).toBe('café & tea');
    expect(await owner.refusal(saving, { input: { ...input, name: 'Another' } })).toBe('CONFLICT');
  });

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(81) }],
    ['query', { query: 'x'.repeat(401) }],
    ['regions', { filter: { regions: ['x"] OR audience EXISTS'] } }],
    ['url', { url: 'https://elsewhere.example/' }],
    ['url', { url: '//elsewhere.example/search' }],
    ['url', { url: '/search?q=a b' }],
    ['url', { url: '/account' }],
  ])('refuses a wrong %s', async (field, wrong) => {
    const { errors } = await owner.ask(saving, { input: { name: 'Name', query: 'words', ...wrong } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });

  it('is for whoever is signed in with a confirmed address', async () => {
    const input = { name: 'Name', query: 'words' };
    expect(await world.hub.anonymous().refusal(saving, { input })).toBe('UNAUTHENTICATED');
    const { person, asker } = await world.reader();
    await world.hub.make((em) => em.execute('update person set email_verified = false where id = ?', [person.id]));
    expect(await asker.refusal(saving, { input })).toBe('FORBIDDEN');
  });

  it('stops at fifty, two at once included, and goes on after one is deleted', async () => {
    const { asker } = await world.reader();
    const input = { name: 'One of many', query: 'many' };
    for (let each = 0; each < 49; each++) await asker.get(saving, { input });
    const both = await Promise.all([asker.refusal(saving, { input }), asker.refusal(saving, { input })]);
    expect(both.sort()).toEqual(['INVALID', undefined]);
    const [{ id } = { id: '' }] = await mine(asker);
    await asker.get(deleting, { id });
    await asker.get(saving, { input });
    expect(await asker.refusal(restoring, { id })).toBe('INVALID');
  });
});

describe('keeping', () => {
  it('renames, changes how often, deletes and brings back', async () => {
    const { id } = await save(world.hub, owner, { query: 'swifts' });
    const change = async (input: object) => (await owner.get(updating, { input: { id, ...input } })).updateSavedSearch;
    expect(await change({ name: 'Swifts and swallows' })).toMatchObject({
      name: 'Swifts and swallows',
      frequency: 'DAILY',
    });
    expect(await change({ frequency: 'WEEKLY' })).toMatchObject({ frequency: 'WEEKLY' });
    expect(await owner.refusal(updating, { input: { id, name: '' } })).toBe('INVALID');

    await owner.get(deleting, { id });
    expect((await mine(owner)).map((each) => each.id)).not.toContain(id);
    expect(await owner.refusal(updating, { input: { id, name: 'Gone' } })).toBe('NOT_FOUND');
    await world.publish('Swifts come');
    await world.mornings.next(8);
    expect(await told(owner)).toEqual([]);
    expect((await owner.get(restoring, { id })).restoreSavedSearch).toEqual({ id, frequency: 'WEEKLY' });
    await world.mornings.next(8);
    expect((await told(owner)).map(({ title }) => title)).toEqual(['1 new result for “Swifts and swallows”']);
  });

  it('is its owner’s alone: to others, nothing is there', async () => {
    const { id } = await save(world.hub, owner, { query: 'larks', frequency: 'NONE' });
    const { person } = await world.reader();
    const administrator = await world.hub.make((em) =>
      makePerson(em, {
        email: `admin-${person.id}@alerts.example`,
        role: { kind: 'ADMINISTRATOR', at: em.merge(world.council) },
      }),
    );
    expect(await world.hub.anonymous().refusal(deleting, { id })).toBe('UNAUTHENTICATED');
    for (const asker of [other, await world.hub.as(administrator)]) {
      for (const [mutation, variables] of [
        [updating, { input: { id, name: 'Mine now' } }],
        [deleting, { id }],
        [restoring, { id }],
      ] as const) {
        const [real, none] = await Promise.all([
          asker.ask(mutation, variables),
          asker.ask(mutation, JSON.parse(JSON.stringify(variables).replaceAll(id, crypto.randomUUID()))),
        ]);
        expect(real.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
        expect(real.errors?.[0]?.message).toBe(none.errors?.[0]?.message);
      }
    }
    expect((await mine(owner)).find((each) => each.id === id)?.name).toBe('larks');
  });
});

describe('stopping', () => {
  const oneClick = (link: string) =>
    fetch(world.hub.url + link, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
  const frequencyOf = async (id: string) => (await mine(owner)).find((each) => each.id === id)?.frequency;

  it('takes a click on the link of any mail and no account, once or again', async () => {
    const { id } = await save(world.hub, owner, { query: 'wrens' });
    const watched = await save(world.hub, owner, { query: 'wren' });
    await world.publish('Wrens sing');
    await world.mornings.next();
    const mail = (await mailsTo(ownerPerson)).find(({ subject }) => subject === '1 new result: wrens')!;
    const link = linkIn(mail, '/stop-alert');
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers['list-unsubscribe']).toBe(`<${world.hub.settings.publicUrl}${link}>`);
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(mail.html).toContain(link.replaceAll('&', '&amp;'));

    // Programs that look at links open them: that stops nothing.
    const page = await fetch(world.hub.url + link);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await frequencyOf(id)).toBe('DAILY');

    const token = new URLSearchParams(link.split('?')[1]).get('token')!;
    const stranger = world.hub.anonymous();
    for (let again = 0; again < 2; again++) {
      expect(await stranger.get(stopping, { token })).toEqual({ stopAlert: true });
      expect(await frequencyOf(id)).toBe('NONE');
    }
    expect(await frequencyOf(watched.id)).toBe('DAILY');

    await owner.get(updating, { input: { id, frequency: 'WEEKLY' } });
    for (let again = 0; again < 2; again++) {
      const answer = await oneClick(link);
      expect([answer.status, await answer.text()]).toEqual([200, 'These alerts have stopped.\n']);
      expect(await frequencyOf(id)).toBe('NONE');
    }
    await world.publish('Wrens sing again');
    await world.mornings.next();
    expect(
      (await mailsTo(ownerPerson)).map(({ subject }) => subject).filter((each) => each?.includes('wrens')),
    ).toHaveLength(1);
  });

  it('needs the token, which nobody can guess or read out of the database', async () => {
    for (const token of ['', 'x', 'a'.repeat(43), crypto.randomUUID()]) {
      expect(await world.hub.anonymous().refusal(stopping, { token })).toBe('INVALID');
      expect((await oneClick(`/stop-alert?token=${token}`)).status).toBe(404);
    }
    const { rows } = await world.hub.hub.pool.query('select stop_hash from saved_search where stop_hash is not null');
    expect(rows.length).toBeGreaterThan(0);
    for (const { stop_hash: token } of rows)
      expect(await world.hub.anonymous().refusal(stopping, { token })).toBe('INVALID');
    expect((await oneClick('/stop-alert')).status).toBe(404);
    expect((await oneClick('/stop-alert?token[]=a&token[]=b')).status).toBe(404);
  });
});

describe('notifications', () => {
  const asking =
    '{ viewer { unreadNotificationCount notifications(first: 10) { totalCount edges { node { id readAt reason url } } } } }';
  const reading = 'mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) { unreadNotificationCount } }';

  it('are unread until they are read, by their person alone', async () => {
    const { asker } = await world.reader();
    await save(world.hub, asker, { query: 'finches' });
    await save(world.hub, asker, { query: 'finches', name: 'Again', url: '/search?q=finches&sort=newest' });
    await world.publish('Finches feed');
    await world.mornings.next();
    const { viewer } = await asker.get(asking);
    expect(viewer).toMatchObject({ unreadNotificationCount: 2, notifications: { totalCount: 2 } });
    const nodes = viewer.notifications.edges.map(({ node }: any) => node);
    expect(nodes.map(({ url }: any) => url).sort()).toEqual(['/search?q=finches', '/search?q=finches&sort=newest']);

    const [{ id }] = nodes;
    await other.get(reading, { ids: [id, 'nonsense'] });
    expect((await asker.get(asking)).viewer.unreadNotificationCount).toBe(2);
    expect(await asker.get(reading, { ids: [id] })).toEqual({ markNotificationsRead: { unreadNotificationCount: 1 } });
    expect(await asker.get(reading)).toEqual({ markNotificationsRead: { unreadNotificationCount: 0 } });
    expect(await world.hub.anonymous().refusal(reading)).toBe('UNAUTHENTICATED');
    expect((await world.hub.anonymous().get(asking)).viewer).toBeNull();
  });
});
