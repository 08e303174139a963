import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '@knowledge-hub/server/identity/person.ts';
import { Role } from '@knowledge-hub/server/identity/role.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import type { RoleKind } from '@knowledge-hub/server/platform/vocabulary.ts';
import { nextNumber } from './making.ts';

type Given = Partial<Person> & {
  /** What they are, and where; without it they hold no role. */
  role?: { kind: RoleKind; at: Organisation; title?: string; startsOn?: string; endsOn?: string };
};

/** Hubs that share a mailbox, as tests side by side do, have no address in common. */
const processName = crypto.randomUUID().slice(0, 8);

/** A person with a verified address; sign-in needs `makeCredentials` as well. */
export function makePerson(em: EntityManager, { role, ...given }: Given = {}): Person {
  const number = nextNumber();
  const person = em.create(Person, {
    name: `Person ${number}`,
    email: `person-${number}-${processName}@council.example`,
    emailVerified: true,
    audience: ['sector'],
    ...given,
  });
  em.persist(person);
  if (role) makeRole(em, person, role);
  return person;
}

export function makeRole(em: EntityManager, person: Person, { kind, at, ...rest }: NonNullable<Given['role']>): Role {
  const role = em.create(Role, { person, organisation: at, role: kind, startsOn: '2024-05-06', ...rest });
  em.persist(role);
  return role;
}
