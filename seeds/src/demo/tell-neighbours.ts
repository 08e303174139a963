import type { EntityManager } from '@mikro-orm/postgresql';
import { Neighbour } from '@knowledge-hub/server/organisations/neighbour.ts';
import { councils } from './councils.ts';
import { type Cast, named } from './demo.ts';
import type { CouncilStory } from './story.ts';

const most = 8;

/** Invented like the councils themselves: near in size, rurality and what they do. */
export function tellNeighbours(em: EntityManager, { organisations }: Cast): void {
  for (const council of councils) {
    const others = councils.filter((each) => each !== council && tierOf(each) === tierOf(council));
    const nearest = others.toSorted((a, b) => distance(council, a) - distance(council, b)).slice(0, most);
    for (const [place, { key }] of nearest.entries()) {
      const [organisation, neighbour] = [named(organisations, council.key), named(organisations, key)];
      em.persist(em.create(Neighbour, { organisation, neighbour, rank: place + 1 }));
    }
  }
}

const tierOf = ({ type }: CouncilStory) => (type === 'COUNTY' || type === 'DISTRICT' ? type : 'UNITARY');

const ruralities: CouncilStory['rurality'][] = ['URBAN', 'MIXED', 'RURAL'];
const distance = (a: CouncilStory, b: CouncilStory): number =>
  Math.abs(Math.log(a.population / b.population)) +
  0.3 * Math.abs(ruralities.indexOf(a.rurality) - ruralities.indexOf(b.rurality)) +
  (a.type === b.type ? 0 : 0.2) +
  (a.nation === b.nation ? 0 : 0.2);
