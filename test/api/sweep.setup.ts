import type { EntityManager } from '@mikro-orm/postgresql';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeDocument, makeFolder } from '@knowledge-hub/seeds/makers/document.ts';
import { makeEvent } from '@knowledge-hub/seeds/makers/event.ts';
import { makeInterestGroup } from '@knowledge-hub/seeds/makers/interest-group.ts';
import { makeInvitation } from '@knowledge-hub/seeds/makers/invitation.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { startHub } from '../harness/hub.ts';
import { choose } from './digests.setup.ts';
import { editReply, editThread, reply, start } from './discussions.setup.ts';
import { follow } from './following.setup.ts';

/** Begins every word that only members may read, and stands nowhere else. */
export const canary = 'zqx';
export const name = 'Plinthmoor';
export const inviteToken = 'an-invitation-to-somebody-else';
const inboundSecret = 'a-secret-for-mail-services-of-the-tests';
export const w = (what: string) => `${canary}${what}`;

/** A hidden community for officers, with a word of its own in all that is written in it; and those who may not read it, or no more. */
export async function openSweep() {
  const hub = await startHub({
    REPLY_MAIL_DOMAIN: 'reply.hub.example',
    INBOUND_MAIL_SECRET: inboundSecret,
  });
  const { people, community, event, document } = await hub.make(makeWorld);
  const kinds = Object.keys(people) as (keyof typeof people)[];
  const signedIn = await Promise.all(kinds.map(async (kind) => [kind, await hub.as(people[kind])] as const));
  const askers = { ...Object.fromEntries(signedIn), anonymous: hub.anonymous() } as Record<
    keyof typeof people | 'anonymous',
    Awaited<ReturnType<typeof hub.as>>
  >;
  const { insider, second } = askers;
  const feeds: string[] = [];
  const feed = 'mutation ($id: ID) { createCalendarFeed(communityId: $id) { url } }';
  const goers = [askers.leaver, askers.banned, askers.lapsed];
  for (const each of goers) await each.get(choose, { input: { frequency: 'AT_ONCE' } });

  const begin = async (given: Record<string, unknown>): Promise<{ id: string; version: number }> =>
    (await insider.get(start, { input: { aboutId: community.id, ...given } })).startThread;
  const mention = `[@Somebody](/people/${people.outsider.id})`;
  const question = await begin({ title: `About ${w('title')}`, body: `${w('body')} ${mention}`, question: true });
  for (const each of goers) {
    await each.get(follow, { id: question.id, level: 'EVERYTHING' });
    await each.get('mutation ($id: ID!) { bookmark(id: $id) { id } }', { id: question.id });
    for (const id of [community.id, null]) feeds.push((await each.get(feed, { id })).createCalendarFeed.url);
  }
  const said = (await second.get(reply, { id: question.id, body: w('reply') })).reply;
  const again = (await second.get(reply, { id: question.id, body: w('splitreply') })).reply;
  await second.get(editReply, { id: said.id, version: said.version, body: w('betterreply') });
  await insider.get(editThread, { id: question.id, version: 1, title: w('bettertitle') });
  await insider.get('mutation ($id: ID!, $reply: ID!) { acceptAnswer(threadId: $id, replyId: $reply) { id } }', {
    id: question.id,
    reply: said.id,
  });
  await insider.get('mutation ($input: SplitThreadInput!) { splitThread(input: $input) { id } }', {
    input: { threadId: question.id, replyIds: [again.id], title: w('splittitle'), body: w('splitbody') },
  });
  await begin({ title: w('poll'), body: w('pollbody'), form: 'POLL', poll: { options: [w('yes'), w('no')] } });
  const removed = await begin({ title: w('removed'), body: w('removedbody') });
  await second.get(
    'mutation ($id: ID!, $note: String!) { reportThread(id: $id, reason: OFF_TOPIC, note: $note) { id } }',
    {
      id: question.id,
      note: w('report'),
    },
  );
  await insider.get(
    'mutation ($id: ID!, $note: String!) { removeThread(id: $id, reason: OFF_TOPIC, note: $note) { id } }',
    { id: removed.id, note: w('removal') },
  );
  await second.get('mutation ($id: ID!, $body: String!) { writeTo(personId: $id, body: $body) { id } }', {
    id: people.insider.id,
    body: w('message'),
  });
  for (const each of [insider, second])
    await each.get(
      'mutation ($text: String!) { saveSkills(skills: [{ kind: NEED, text: $text, readers: COMMUNITIES }]) { id } }',
      {
        text: w('skill'),
      },
    );
  await second.get('mutation ($text: String!) { saveSearch(input: { name: $text, query: $text }) { id } }', {
    text: w('savedsearch'),
  });
  const sanction =
    'mutation ($id: ID!, $who: ID!, $kind: SanctionKind!, $reason: String!) { sanctionMember(communityId: $id, personId: $who, kind: $kind, reason: $reason) { id } }';
  await insider.get(sanction, { id: community.id, who: people.second.id, kind: 'WARNING', reason: w('warning') });
  await hub.drain();

  // From here on three who read it all may read it no more.
  await askers.leaver.get('mutation ($id: ID!) { leaveCommunity(id: $id) { id } }', { id: community.id });
  await insider.get(sanction, { id: community.id, who: people.banned.id, kind: 'BAN', reason: 'For the third time.' });
  await hub.hub.pool.query('update role set ends_on = current_date - 1 where person_id = $1', [people.lapsed.id]);
  await hub.drain();
  await reindexAll(hub.hub);
  return { hub, people, askers, community, event, document, questionId: question.id, feeds, inboundSecret };
}

async function makeWorld(em: EntityManager) {
  const [council, elsewhere] = [makeOrganisation(em), makeOrganisation(em)];
  const officer = (at = council) => makePerson(em, { role: { kind: 'OFFICER', at } });
  const people = {
    insider: officer(),
    second: officer(),
    leaver: officer(),
    banned: officer(),
    lapsed: officer(elsewhere),
    outsider: officer(elsewhere),
    councillor: makePerson(em, { role: { kind: 'ELECTED_MEMBER', at: council } }),
  };
  await em.flush();
  const community = makeCommunity(em, {
    name,
    visibility: 'HIDDEN',
    requiredRole: 'OFFICER',
    purpose: w('purpose'),
    about: w('about'),
    welcomeNote: w('welcome'),
    joiningQuestion: w('joining'),
    facilitators: [people.insider],
    members: [people.second, people.leaver, people.banned, people.lapsed],
  });
  await em.flush();
  makeInvitation(em, { community, token: inviteToken, email: `${w('invited')}@council.example` });
  makeInterestGroup(em, {
    community,
    councils: [{ organisation: council }],
    reports: [{ year: 2025, text: w('year') }],
  });
  const event = makeEvent(em, {
    community,
    title: w('event'),
    description: w('description'),
    place: w('place'),
    link: `https://meet.example/${w('link')}`,
    materials: w('materials'),
    booked: [people.leaver, people.banned, people.lapsed],
  });
  const version = (words: string) => ({
    name: `${w('file')}.txt`,
    mediaType: 'text/plain',
    bytes: Buffer.from(w(words)),
    note: w('note'),
  });
  const document = makeDocument(em, {
    community,
    title: w('document'),
    description: w('documentdescription'),
    folder: makeFolder(em, { community, name: w('folder') }),
    versions: [version('earlier'), version('text')],
  });
  return { people, community, event, document };
}
