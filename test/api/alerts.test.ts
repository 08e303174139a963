import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { lookForNews } from '@knowledge-hub/server/saved-searches/alerts.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import type { Asker } from '../harness/ask.ts';
import type { TestHub } from '../harness/hub.ts';
import { mailsTo, type Mornings, save, titlesIn, told, World } from './alerts.setup.ts';

let world: World;
let hub: TestHub;
let mornings: Mornings;
let person: Person;
let asker: Asker;

beforeAll(async () => {
  world = await World.open();
  ({ hub, mornings } = world);
});
afterAll(() => world?.close());
beforeEach(async () => {
  ({ person, asker } = await world.reader());
});

describe('what is new', () => {
  it('is what this search has not shown before: not what was there, not an edit, not what comes again', async () => {
    await world.publish('Otters were here');
    await save(hub, asker, { query: 'otters' });
    await mornings.next();
    expect(await told(asker)).toEqual([]);

    const study = await world.publish('Otters arrive');
    await world.publish('Nothing to do with them');
    await mornings.next();
    expect(await told(asker)).toEqual([{ title: '1 new result for “otters”', titles: ['Otters arrive'] }]);
    const [mail] = await mailsTo(person);
    expect(mail).toMatchObject({ subject: '1 new result: otters', to: [{ address: person.email }] });
    expect(mail!.text).toContain(
      'Case study, Alderbrook District Council\n' + hub.settings.publicUrl + '/case-studies/',
    );
    expect(titlesIn(mail!.text, 'Otters arrive', 'Otters were here', 'Nothing to do')).toEqual(['Otters arrive']);
    expect(mail!.html).toContain('Otters arrive<br>');

    await world.change(study, `title = 'Otters arrive early', updated_at = now() + interval '3 days'`);
    await mornings.next();
    await world.change(study, `audience = '{}', stage = 'ARCHIVED'`, true);
    await mornings.next();
    await world.change(study, `audience = '{public}', stage = 'PUBLISHED'`);
    await mornings.next();
    expect(await told(asker)).toHaveLength(1);
    expect(await mailsTo(person)).toHaveLength(1);
  });

  it('is also what was written long ago and becomes visible: an old draft, a community that one joins', async () => {
    const draft = await world.publish('Herons in an old draft', {
      stage: 'DRAFT',
      audience: [],
      publishedAt: null,
      createdAt: new Date('2019-01-01'),
    });
    const community = await world.hiddenRoom('Birders', []);
    await world.say(community, 'Herons in a thread of years ago', new Date('2020-01-01'));
    await save(hub, asker, { query: 'herons' });
    await mornings.next();
    expect(await told(asker)).toEqual([]);

    await world.change(draft, `audience = '{public}', stage = 'PUBLISHED', published_at = '2019-02-01'`);
    await mornings.next();
    await hub.make((em) =>
      em.execute(`insert into membership (community_id, person_id, status) values (?, ?, 'ACTIVE')`, [
        community.id,
        person.id,
      ]),
    );
    await mornings.next();
    await mornings.next();
    expect((await told(asker)).map(({ titles }) => titles)).toEqual([
      ['Herons in a thread of years ago'],
      ['Herons in an old draft'],
    ]);
    expect((await mailsTo(person)).at(-1)!.text).toContain('Discussion, Birders\n');
  });

  it('holds all that was asked: what the search offers in its stead is none', async () => {
    await save(hub, asker, { query: 'newts ponds' });
    await world.publish('Newts without water');
    await mornings.next();
    expect(await told(asker)).toEqual([]);
    const both = await world.publish('Newts find ponds');
    await mornings.next();
    expect((await told(asker)).map(({ titles }) => titles)).toEqual([['Newts find ponds']]);
    await world.change(both, `audience = '{}', stage = 'ARCHIVED'`, true);
    await world.publish('Ponds without life');
    await mornings.next();
    expect(await told(asker)).toHaveLength(1);
  });

  it('is, of a question in full, what answers it best', async () => {
    await save(hub, asker, { query: 'how do councils look after toads that cross roads at night in spring?' });
    await world.publish('Councils look after toads that cross roads at night in spring', { solution: 'With buckets.' });
    await mornings.next();
    expect((await told(asker)).flatMap(({ titles }) => titles)).toContain(
      'Councils look after toads that cross roads at night in spring',
    );
  });

  it('is narrowed as the search was', async () => {
    const elsewhere = await hub.make((em) => makeOrganisation(em, { type: 'COUNTY', region: 'North East' }));
    await save(hub, asker, { query: 'badgers', filter: { regions: ['North East'], kinds: ['CASE_STUDY'] } });
    await world.publish('Badgers in the south');
    await world.publish('Badgers in the north', {}, elsewhere);
    await mornings.next();
    expect((await told(asker)).map(({ titles }) => titles)).toEqual([['Badgers in the north']]);
  });

  it('begins anew where alerts were off', async () => {
    const { id } = await save(hub, asker, { query: 'weasels', frequency: 'NONE' });
    await world.publish('Weasels unwatched');
    await mornings.next();
    await asker.get('mutation ($input: UpdateSavedSearchInput!) { updateSavedSearch(input: $input) { id } }', {
      input: { id, frequency: 'DAILY' },
    });
    await hub.drain();
    await world.publish('Weasels watched');
    await mornings.next();
    expect((await told(asker)).map(({ titles }) => titles)).toEqual([['Weasels watched']]);
  });
});

describe('what a reader may not see', () => {
  it('is in nothing that they get, nor in what they got before', async () => {
    const canary = 'Quillonvale';
    const member = { person, asker };
    const outsider = await world.reader();
    const community = await world.hiddenRoom(`${canary} circle`, [person]);
    await world.say(community, `Lynxes of ${canary} long ago`, new Date('2020-01-01'));
    await save(hub, member.asker, { query: 'lynxes' });
    await save(hub, outsider.asker, { query: 'lynxes' });
    await world.say(community, `Lynxes at ${canary}`);
    await mornings.next();
    expect((await told(member.asker)).map(({ titles }) => titles)).toEqual([[`Lynxes at ${canary}`]]);
    expect((await mailsTo(member.person))[0]!.text).toContain(canary);
    expect(await told(outsider.asker)).toEqual([]);

    await hub.make((em) => em.execute('delete from membership where person_id = ?', [member.person.id]));
    expect((await told(member.asker)).map(({ titles }) => titles)).toEqual([[]]);
    await world.say(community, `More lynxes at ${canary}`);
    await world.publish('Lynxes for everybody');
    await mornings.next();
    const [, later] = await mailsTo(member.person);
    expect(titlesIn(later!.text, 'Lynxes for everybody', canary)).toEqual(['Lynxes for everybody']);
    for (const mail of [later!, ...(await mailsTo(outsider.person))])
      expect(JSON.stringify([mail.subject, mail.text, mail.html, mail.headers])).not.toContain(canary);
    expect(JSON.stringify(await told(outsider.asker))).not.toContain(canary);
  });

  it('is left out when it is lost between the finding and the sending', async () => {
    await save(hub, asker, { query: 'stoats' });
    const lost = await world.publish('Stoats withdrawn');
    await world.publish('Stoats stay');
    await hub.drain();
    mornings.wait(25);
    await mailsHeld(async () => {
      await lookForNews(mornings.alerting());
      await world.change(lost, `audience = '{}'`, true);
    });
    const [mail] = await mailsTo(person);
    expect(titlesIn(mail!.text, 'Stoats stay', 'Stoats withdrawn')).toEqual(['Stoats stay']);
    expect(mail!.subject).toBe('1 new result: stoats');
  });

  it.each([
    ['is not confirmed any more', `update person set email_verified = false where id = ?`],
    ['is gone', `delete from person where id = ?`],
  ])('is everything when the account %s', async (_how, statement) => {
    await save(hub, asker, { query: 'adders' });
    await world.publish('Adders bask');
    await hub.make((em) => em.execute(statement, [person.id]));
    await mornings.next();
    expect(await mailsTo(person)).toEqual([]);
    const { rows } = await hub.hub.pool.query('select 1 from notification where person_id = $1', [person.id]);
    expect(rows).toEqual([]);
  });
});

/** The worker does not get to the mails before this is done. */
async function mailsHeld(act: () => Promise<void>): Promise<void> {
  const { pool } = hub.hub;
  await pool.query(`create function held() returns trigger language plpgsql as $$ begin
      if new.task_id = (select id from graphile_worker._private_tasks where identifier = 'alert-mail')
      then new.run_at = now() + interval '1 hour'; end if; return new; end $$;
    create trigger held before insert on graphile_worker._private_jobs for each row execute function held()`);
  await act();
  await pool.query(`drop function held() cascade; update graphile_worker._private_jobs set run_at = now()`);
  await hub.drain();
}
