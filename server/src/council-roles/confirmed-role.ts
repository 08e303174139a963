import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import { Role } from '../identity/role.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { RoleRequest } from './role-request.ts';

type Asked = Pick<RoleRequest, 'role' | 'startsOn'>;

/** Whether they hold it there on the day on which it would start, or after. */
export const holdsAlready = async (
  em: EntityManager,
  person: Pick<Person, 'id'>,
  organisation: Pick<Organisation, 'id'>,
  { role, startsOn }: Asked,
): Promise<boolean> =>
  (await em.count(Role, {
    person: person.id,
    organisation: organisation.id,
    role,
    $or: [{ endsOn: null }, { endsOn: { $gte: startsOn } }],
  })) > 0;

/** The role counts from this moment on, whenever it began. */
export async function confirmRole(em: EntityManager, request: RoleRequest): Promise<Person> {
  const person = await em.findOneOrFail(
    Person,
    { id: request.person.id },
    { filters: { visible: false }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const { organisation, role, title, startsOn, endsOn } = request;
  if (!(await holdsAlready(em, person, organisation, request)))
    em.create(Role, { person, organisation, role, title, startsOn, endsOn });
  return person;
}
