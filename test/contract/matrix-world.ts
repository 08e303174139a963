import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseStudy } from '@knowledge-hub/server/case-studies/case-study.ts';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import { Membership } from '@knowledge-hub/server/communities/membership.ts';
import { HandledQuery } from '@knowledge-hub/server/curation/handled-query.ts';
import { SearchCount } from '@knowledge-hub/server/curation/search-count.ts';
import { Revision } from '@knowledge-hub/server/discussions/reply.ts';
import { ThreadRevision } from '@knowledge-hub/server/discussions/thread-revision.ts';
import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import { stopMailsToken } from '@knowledge-hub/server/digests/stop-mails.ts';
import { Following } from '@knowledge-hub/server/following/following.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { Role } from '@knowledge-hub/server/identity/role.ts';
import { Notification } from '@knowledge-hub/server/notifications/notification.ts';
import { notify } from '@knowledge-hub/server/notifications/notify.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { AuditLine } from '@knowledge-hub/server/platform/records.ts';
import { rowsWithin } from '@knowledge-hub/server/platform/rows.ts';
import { SavedSearch } from '@knowledge-hub/server/saved-searches/saved-search.ts';
import { hashOf } from '@knowledge-hub/server/saved-searches/stop-alert.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { VocabularyEntry } from '@knowledge-hub/server/search/vocabulary-entry.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeTheme } from '@knowledge-hub/seeds/makers/theme.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { makeModerated } from './matrix-moderation.ts';
import { makeCredits, makeStudies } from './matrix-studies.ts';
import { makeRoleRequests, makeSkills } from './matrix-people.ts';
import { makeSaid } from './matrix-said.ts';
import { makeJoining } from './matrix-joining.ts';
import { makePlanned } from './matrix-events.ts';
import { makeKept } from './matrix-library.ts';

/** The columns of field-matrix.md, which says who each of them is. */
export const viewers = [
  'anonymous',
  'unverified',
  'outsider',
  'member',
  'facilitator',
  'author',
  'colleague',
  'curator',
  'administrator',
] as const;
export type ViewerKind = (typeof viewers)[number];

export type Thing = { id: string; [property: string]: unknown };
export type World = {
  hub: TestHub;
  askers: Record<ViewerKind, Asker>;
  /** What the table calls by name: `$draft` is an id, `$draft.slug` a property. */
  things: Record<string, Thing>;
};

/** One hub with one of everything; the search index knows it all, and no worker runs. */
export async function openWorld(): Promise<World> {
  const hub = await startHub({}, { worker: false });
  const { people, ...things } = await hub.make(makeThings);
  const signedIn = await Promise.all(
    viewers.map(async (kind) => [kind, kind === 'anonymous' ? hub.anonymous() : await hub.as(people[kind])] as const),
  );
  // Nobody signs in with an address that is not confirmed: it ceased to be while the session ran.
  await hub.make((em) => em.execute('update person set email_verified = false where id = ?', [people.unverified.id]));
  await reindexAll(hub.hub);
  Object.assign(people.author, { stopMails: stopMailsToken(hub.settings, people.author.id) });
  const askers = Object.fromEntries(signedIn) as Record<ViewerKind, Asker>;
  return { hub, askers, things: { ...people, ...things } as unknown as World['things'] };
}

async function makeThings(em: EntityManager) {
  const [council, elsewhere] = [
    makeOrganisation(em, { domains: ['council.example'] }),
    makeOrganisation(em, { name: 'Otherford District Council' }),
  ];
  const support = makeOrganisation(em, { type: 'SUPPORT_BODY' });
  makeOrganisation(em, { name: 'Vellichor District Council' });
  const theme = makeTheme(em, { slug: 'waste' });
  const officer = { role: { kind: 'OFFICER', at: elsewhere } } as const;
  const curator = { role: { kind: 'CURATOR', at: support } } as const;
  const profile = { biography: 'Has done this for years.', themeSlugs: ['waste'] };
  const people = {
    unverified: makePerson(em, { role: { kind: 'OFFICER', at: council } }),
    outsider: makePerson(em, { themeSlugs: ['waste'] }),
    member: makePerson(em, { ...profile, role: { kind: 'ELECTED_MEMBER', at: elsewhere } }),
    facilitator: makePerson(em, officer),
    author: makePerson(em, { ...profile, role: { kind: 'OFFICER', at: council } }),
    colleague: makePerson(em, { role: { kind: 'ELECTED_MEMBER', at: council } }),
    curator: makePerson(em, curator),
    administrator: makePerson(em, { role: { kind: 'ADMINISTRATOR', at: support } }),
  };
  const others = {
    reviewer: makePerson(em, curator),
    waiting: makePerson(em, officer),
    newcomer: makePerson(em),
    unproven: makePerson(em, { emailVerified: false }),
  };
  await em.flush();
  const made = { council, elsewhere, support, theme, people, ...others };
  const studies = await makeStudies(em, made);
  const communities = await makeCommunities(em, made, studies.published);
  const credits = makeCredits(em, people.member, studies, communities.openThread);
  const searching = makeSearching(em, made);
  await em.flush();
  const memberRole = await em.findOneOrFail(Role, { person: people.member });
  const watching = await makeWatching(em, people.author, communities.hiddenThread);
  const planned = await makePlanned(em, people, communities);
  const kept = await makeKept(em, people, communities, planned);
  const administered = await makeAdministered(em, people.administrator, council);
  const skills = makeSkills(em, people);
  const asked = makeRoleRequests(em, people, council);
  await em.flush();
  return {
    ...made,
    ...studies,
    ...communities,
    ...searching,
    ...watching,
    ...planned,
    ...kept,
    ...administered,
    ...skills,
    ...asked,
    ...credits,
    memberRole,
    colleagueRole: await em.findOneOrFail(Role, { person: people.colleague }),
  };
}

/** What administrators see of the hub's work. */
async function makeAdministered(em: EntityManager, { id: actorId }: Person, { id: subjectId }: Organisation) {
  em.create(AuditLine, { actorId, action: 'domain.added', subjectId, detail: { domain: 'council.example' } });
  const parked = async (key: string) => {
    const [job] = await em.execute<{ id: string }[]>(
      `select id::text from graphile_worker.add_job('deliver', '{}'::json, job_key := ?, max_attempts := 1)`,
      [key],
    );
    await em.execute('update graphile_worker._private_jobs set attempts = 1 where id = ?', [job!.id]);
    return { id: job!.id };
  };
  return { parkedJob: await parked('one'), otherParkedJob: await parked('other') };
}

/** What curators see of searches, and teach the search. */
function makeSearching(em: EntityManager, { people }: Made) {
  const day = new Date().toISOString().slice(0, 10);
  em.create(SearchCount, {
    day,
    query: 'electric vans',
    viewerKind: 'OFFICER',
    asked: 3,
    opened: 1,
    rankSum: 2,
    results: 4,
  });
  em.create(HandledQuery, {
    query: 'electric vans',
    handling: 'COMMISSIONED',
    note: 'Asked a council.',
    by: people.curator,
  });
  const phrases = ['purple quokka'];
  return {
    term: em.create(VocabularyEntry, { term: 'pq', phrases, changedBy: people.curator }),
    removedTerm: em.create(VocabularyEntry, { term: 'pqq', phrases, removedAt: new Date() }),
  };
}

/** What somebody watches for, and was told of. */
async function makeWatching(em: EntityManager, person: Person, { id }: Thread) {
  const at = new Date();
  const [query, url] = ['quillwort', '/search?q=quillwort'];
  const search = (name: string, given: Partial<SavedSearch>) => {
    const asked = { person, name, query, url, filter: {}, narrowedBy: ['Case studies'] };
    return em.create(SavedSearch, { ...asked, sort: 'NEWEST', frequency: 'DAILY', ...given });
  };
  const savedSearch = search('Watched', { lastRunAt: at, stopHash: hashOf('stop') });
  const deletedSearch = search('Deleted', { deletedAt: at });
  em.create(Following, { person, subjectId: id, kind: 'THREAD', level: 'EVERYTHING' });
  await em.flush();
  const told = { reason: 'SAVED_SEARCH', key: 'once', title: 'Something new', url, at } as const;
  await notify(rowsWithin(em), { personId: person.id, ...told, subjects: [{ kind: 'THREAD', id }] });
  return { savedSearch, deletedSearch, notification: await em.findOneOrFail(Notification, { person }) };
}

type Made = { people: Record<Exclude<ViewerKind, 'anonymous'>, Person>; waiting: Person; reviewer: Person };

async function makeCommunities(
  em: EntityManager,
  { people, waiting, council, elsewhere }: Made & Record<'council' | 'elsewhere', Organisation>,
  published: CaseStudy,
) {
  const inside = {
    facilitators: [people.facilitator],
    members: [people.member, people.author, people.unverified],
  };
  const communities = {
    open: makeCommunity(em, { ...inside, name: 'Open door', visibility: 'OPEN' }),
    onRequest: makeCommunity(em, {
      ...inside,
      name: 'Knock first',
      visibility: 'ON_REQUEST',
      asking: [waiting],
      joiningQuestion: 'Why?',
      welcomeNote: 'Come in.',
    }),
    elected: makeCommunity(em, { ...inside, name: 'Members only', visibility: 'OPEN', requiredRole: 'ELECTED_MEMBER' }),
    hidden: makeCommunity(em, { ...inside, name: 'Brambleoxide circle', visibility: 'HIDDEN' }),
  };
  communities.open.anonymousAsking = true;
  // The author has just written there.
  communities.elected.slowMinutes = 1_440;
  const thread = (
    about: Community | CaseStudy,
    word: string,
    given: Partial<Pick<Thread, 'locked' | 'anonymous' | 'form' | 'question'>> = {},
  ) =>
    makeThread(em, {
      about,
      author: people.author,
      title: `Asking about ${word}`,
      question: true,
      replies: [{ author: people.author, body: `An answer on ${word}` }],
      accepted: 0,
      ...given,
    });
  const threads = {
    openThread: thread(communities.open, 'lanternfish'),
    electedThread: thread(communities.elected, 'basaltwren'),
    onRequestThread: thread(communities.onRequest, 'marzipanforge'),
    hiddenThread: thread(communities.hidden, 'zephyrquartz'),
    lockedThread: thread(communities.open, 'tungsten', { locked: true }),
    studyThread: thread(published, 'pendulum'),
    unnamedThread: thread(communities.open, 'marigold', { anonymous: true }),
    disclosedThread: thread(communities.open, 'snowdrop', { anonymous: true }),
    pollThread: thread(communities.open, 'hawthorn', { form: 'POLL', question: false }),
    movedThread: thread(communities.open, 'foxglove'),
    mergedThread: thread(communities.open, 'speedwell'),
    removedThread: thread(communities.open, 'celandine'),
    ideaThread: thread(communities.open, 'buttercup', { form: 'IDEA', question: false }),
  };
  const { choice: pollOption, ...undone } = makeSaid(em, threads, people);
  await em.flush();
  const replies: Record<string, { id: string }> = {};
  for (const [name, each] of Object.entries(threads) as [string, Thread][]) {
    const id = each.acceptedReplyId!;
    replies[name.replace('Thread', 'Reply')] = { id };
    const old = { version: 0, body: 'Worded otherwise', replacedAt: new Date() };
    em.create(Revision, { ...old, reply: id });
    em.create(ThreadRevision, { ...old, thread: each, title: 'Worded otherwise' });
  }
  const moderated = makeModerated(em, { threads, people: { ...people, waiting } });
  const joining = makeJoining(em, { ...communities, people, council, elsewhere });
  await em.flush();
  const memberships = await em.findAll(Membership);
  const membershipOf = (community: { id: string }, person: Person) =>
    memberships.find((each) => each.community.id === community.id && each.person.id === person.id)!;
  Object.assign(membershipOf(communities.onRequest, waiting), { note: 'Let me in.', question: 'Why?' });
  membershipOf(communities.open, people.author).lastHereAt = new Date(Date.now() - 70 * 86_400_000);
  return {
    ...communities,
    ...joining,
    ...moderated,
    ...undone,
    ...threads,
    ...replies,
    pollOption,
    request: membershipOf(communities.onRequest, waiting),
    openMembership: membershipOf(communities.open, people.member),
    onRequestMembership: membershipOf(communities.onRequest, people.member),
    hiddenMembership: membershipOf(communities.hidden, people.member),
    facilitatorship: membershipOf(communities.open, people.facilitator),
  };
}
