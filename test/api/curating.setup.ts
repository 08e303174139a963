import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

const kinds = ['officer', 'member', 'curator', 'administrator', 'insider', 'plain'] as const;
type Kind = (typeof kinds)[number];

export type CuratedHub = { hub: TestHub; people: Record<Kind, Person>; as: Record<Kind | 'anonymous', Asker> };

/** A hub with what is made below in it, and somebody of each kind signed in. */
export async function openCuratedHub(): Promise<CuratedHub> {
  const hub = await startHub();
  const people = await makeCurated(hub);
  const asked = await Promise.all(kinds.map(async (kind) => [kind, await hub.as(people[kind])] as const));
  const as = { anonymous: hub.anonymous(), ...Object.fromEntries(asked) } as CuratedHub['as'];
  return { hub, people, as };
}

/** One study about gulls, one hidden room that speaks of owls, and somebody of each kind. */
export const makeCurated = (hub: TestHub): Promise<Record<Kind, Person>> =>
  hub.make(async (em) => {
    const at = makeOrganisation(em, { name: 'Alderbrook District Council', type: 'DISTRICT', region: 'South East' });
    const made: Record<Kind, Person> = {
      officer: makePerson(em, { name: 'Priya Shah', role: { kind: 'OFFICER', at } }),
      member: makePerson(em, { role: { kind: 'ELECTED_MEMBER', at } }),
      curator: makePerson(em, { name: 'Cora Tor', role: { kind: 'CURATOR', at } }),
      administrator: makePerson(em, { role: { kind: 'ADMINISTRATOR', at } }),
      insider: makePerson(em, { role: { kind: 'OFFICER', at } }),
      plain: makePerson(em),
    };
    await em.flush();
    const study = makeCaseStudy(em, {
      title: 'Gulls and bins',
      solution: 'We ran a quiet harbour patrol.',
      organisation: at,
      author: made.officer,
      stage: 'PUBLISHED',
      publishedAt: new Date('2024-05-01T00:00:00Z'),
    });
    const room = makeCommunity(em, { name: 'Hidden room', visibility: 'HIDDEN', facilitators: [made.insider] });
    makeThread(em, { about: room, author: made.insider, title: 'Owls in the loft', body: 'What do you do?' });
    await em.flush();
    settleCaseStudies([study]);
    return made;
  });
