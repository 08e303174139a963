import type { EntityManager } from '@mikro-orm/postgresql';
import { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { slugOf } from '@knowledge-hub/server/platform/text.ts';
import { nextNumber } from './making.ts';

/** A district in the South East unless told otherwise. */
export function makeOrganisation(em: EntityManager, given: Partial<Organisation> = {}): Organisation {
  const name = given.name ?? `Testbourne ${nextNumber()} District Council`;
  const organisation = em.create(Organisation, {
    shortName: name.replace(/ (District|Borough) Council$/, ''),
    slug: slugOf(name),
    type: 'DISTRICT',
    tier: 'LOWER',
    nation: 'ENGLAND',
    region: 'South East',
    population: 100_000,
    audience: ['public'],
    ...given,
    name,
  });
  em.persist(organisation);
  return organisation;
}
