import type { EntityManager } from '@mikro-orm/postgresql';
import { openHub } from '@knowledge-hub/server/hub.ts';
import { Account } from '@knowledge-hub/server/identity/credentials.ts';
import { hashPassword } from '@knowledge-hub/server/identity/password.ts';
import { readSettings } from '@knowledge-hub/server/platform/settings.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { making } from '@knowledge-hub/seeds/makers/making.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeTheme } from '@knowledge-hub/seeds/makers/theme.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { password } from '../harness/hub.ts';
import type { KillableHub } from './killable-hub.ts';

export type Named = { id: string; word: string };
export type Lots = {
  people: Record<'facilitator' | 'curator' | 'member' | 'joiner' | 'outsider', string>;
  meeting: { id: string };
  talk: { id: string };
  /** Handed in, and waiting for the curator. */
  studies: Named[];
  successor: { id: string };
  joinable: { id: string }[];
  /** Open, with a thread of which the word tells. */
  narrowable: { id: string; thread: Named }[];
};

/** Words that nobody would find by mistyping another. */
export const wordOf = (kind: string, number: number): string =>
  `${kind}${[...String(number).padStart(4, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]! + 'aeiouaeiou'[Number(digit)]!).join('')}`;

/** Enough of everything for the whole lottery, findable before it begins. */
export async function makeLots({ env }: KillableHub): Promise<Lots> {
  const hub = await openHub(readSettings(env), { name: 'lottery', logLevel: 'error' });
  const secret = await hashPassword(password);
  try {
    const lots = await making(hub, (em) => make(em, secret));
    await reindexAll(hub);
    return lots;
  } finally {
    await hub.close();
  }
}

const many = <Item>(count: number, one: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => one(at));

async function make(em: EntityManager, secret: string): Promise<Lots> {
  const council = makeOrganisation(em);
  const officer = { role: { kind: 'OFFICER', at: council } } as const;
  makeTheme(em, { slug: 'waste' });
  const author = makePerson(em, officer);
  const people = {
    facilitator: makePerson(em, officer),
    curator: makePerson(em, { role: { kind: 'CURATOR', at: makeOrganisation(em, { type: 'SUPPORT_BODY' }) } }),
    member: makePerson(em, officer),
    joiner: makePerson(em, officer),
    outsider: makePerson(em),
  };
  await em.flush();
  for (const { id } of Object.values(people))
    em.create(Account, { person: id, accountId: id, providerId: 'credential', password: secret });
  const study = (word: string, given: Partial<Parameters<typeof makeCaseStudy>[1]>) =>
    makeCaseStudy(em, { title: `About ${word}`, organisation: council, author, ...given });
  const handedIn = { stage: 'SUBMITTED', submittedAt: new Date() } as const;
  const facilitators = [people.facilitator];
  const meeting = makeCommunity(em, { facilitators, members: [people.member] });
  const talk = makeThread(em, { about: meeting, author: people.facilitator });
  const studies = many(80, (at) => ({
    word: wordOf('study', at),
    study: study(wordOf('study', at), { ...handedIn, themeSlugs: ['waste'] }),
  }));
  const successor = study('whatever came after', { stage: 'PUBLISHED' });
  const joinable = many(60, () => makeCommunity(em, { facilitators }));
  const narrowable = many(40, (at) => {
    const community = makeCommunity(em, { facilitators });
    const word = wordOf('narrow', at);
    return {
      community,
      word,
      thread: makeThread(em, { about: community, author: people.facilitator, title: `About ${word}` }),
    };
  });
  await em.flush();
  for (const each of [successor, ...studies.map((one) => one.study)]) each.settle();
  return {
    people: Object.fromEntries(Object.entries(people).map(([name, { email }]) => [name, email])) as Lots['people'],
    meeting,
    talk,
    successor,
    studies: studies.map(({ word, study: { id } }) => ({ id, word })),
    joinable: joinable.map(({ id }) => ({ id })),
    narrowable: narrowable.map(({ community, word, thread }) => ({
      id: community.id,
      thread: { id: thread.id, word },
    })),
  };
}
