import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import type { TestHub } from '../harness/hub.ts';
import { words } from '../contract/search-world.ts';

export type SearchingWorld = {
  council: Organisation;
  author: Person;
  curator: Asker;
  /** By role: what each may see differs. */
  askers: Record<'anonymous' | 'officer' | 'author' | 'insider' | 'curator', Asker>;
};

let seed = 20_261_122;
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
const oneOf = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!;
const text = (most: number) => Array.from({ length: 1 + Math.floor(random() * most) }, () => oneOf(words)).join(' ');

/** Published studies for all, drafts and studies in review for some, threads for members and for the signed in. */
export async function makeSearchingWorld(hub: TestHub): Promise<SearchingWorld> {
  const people = await hub.make(async (em) => {
    const council = makeOrganisation(em);
    const role = { kind: 'OFFICER', at: council } as const;
    const [officer, author, insider] = [1, 2, 3].map(() => makePerson(em, { role }));
    const curator = makePerson(em, { role: { kind: 'CURATOR', at: council } });
    await em.flush();
    const stages = ['PUBLISHED', 'PUBLISHED', 'DRAFT', 'SUBMITTED'] as const;
    const studies = Array.from({ length: 80 }, (_, at) =>
      makeCaseStudy(em, {
        title: text(3),
        slug: `study-${at}`,
        summary: text(3),
        solution: text(4),
        organisation: council,
        author: author!,
        stage: stages[at % stages.length]!,
      }),
    );
    const rooms = (['OPEN', 'ON_REQUEST', 'HIDDEN'] as const).map((visibility): Community =>
      makeCommunity(em, { visibility, facilitators: [insider!] }),
    );
    for (let at = 0; at < 40; at++)
      makeThread(em, {
        about: rooms[at % rooms.length]!,
        author: insider!,
        title: text(3),
        body: text(4),
        replies: [{ author: insider!, body: text(3) }],
      });
    await em.flush();
    settleCaseStudies(studies);
    return { council, officer: officer!, author: author!, insider: insider!, curator };
  });
  const askers = {
    anonymous: hub.anonymous(),
    officer: await hub.as(people.officer),
    author: await hub.as(people.author),
    insider: await hub.as(people.insider),
    curator: await hub.as(people.curator),
  };
  return { council: people.council, author: people.author, curator: askers.curator, askers };
}

export type Question = { role: keyof SearchingWorld['askers']; query: string };

/** One word or two, asked by everybody in turn. */
export const questions = (world: SearchingWorld, count: number): Question[] => {
  const roles = Object.keys(world.askers) as Question['role'][];
  return Array.from({ length: count }, (_, at) => ({ role: roles[at % roles.length]!, query: text(2) }));
};

export type FoundIds = { ids: string[]; total: number; degraded: boolean };

/** All that one of them finds; in this order both engines find exactly what holds all words. */
export async function idsFound(world: SearchingWorld, { role, query }: Question): Promise<FoundIds> {
  const { search } = await world.askers[role].get(
    `query ($query: String!) { search(query: $query, sort: NEWEST, first: 100) {
      totalCount degraded edges { node { subject { id } } } } }`,
    { query },
  );
  const ids = search.edges.map(({ node }: { node: { subject: { id: string } } }) => node.subject.id).sort();
  return { ids, total: search.totalCount, degraded: search.degraded };
}
