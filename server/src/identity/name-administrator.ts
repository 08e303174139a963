import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Organisation } from '../organisations/organisation.ts';
import { announce } from '../platform/announce.ts';
import { audit } from '../platform/audit.ts';
import { Invalid } from '../platform/errors.ts';
import { anonymous } from '../platform/viewer.ts';
import { openCookies } from './cookies.ts';
import { Account } from './credentials.ts';
import { checkedEmail } from './email.ts';
import { type Holdings, openLibrary } from './library.ts';
import { Person } from './person.ts';
import { Role } from './role.ts';

export type Wish = { email: string; name?: string | undefined; organisation?: string | undefined };
export type Named = {
  person: Person;
  organisation: Organisation;
  /** They held the role before. */
  already: boolean;
  /** They have not proven their address: a link to choose a password is on its way there. */
  invited: boolean;
};

const usualPlace = 'local-government-association';

/** Makes a person an administrator from the machine that runs the hub, where there may be no administrator to ask. */
export async function nameAdministrator(holdings: Holdings, wish: Wish): Promise<Named> {
  const email = checkedEmail(wish.email);
  const all = holdings.orm.em.fork() as EntityManager;
  all.setFilterParams('visible', { everything: true });
  const named = await all.transactional((em) => name(em as EntityManager, holdings, { ...wish, email }));
  if (named.invited)
    await openLibrary(holdings, openCookies(holdings.settings)).api.requestPasswordReset({ body: { email } });
  return named;
}

async function name(em: EntityManager, { clock }: Holdings, { email, ...wish }: Wish): Promise<Named> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
  const organisation = await placeOf(em, wish.organisation ?? usualPlace);
  const known = await em.findOne(Person, { email }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const person = known ?? em.create(Person, { email, name: wish.name?.trim() || email.slice(0, email.indexOf('@')) });
  const invited = !person.emailVerified;
  await em.flush();
  // Whoever signed up with this address before it was proven may be a stranger: only the mailed link lets anybody in.
  if (invited) await em.nativeDelete(Account, { person });
  const startsOn = clock().toISOString().slice(0, 10);
  const today = { startsOn: { $lte: startsOn }, $or: [{ endsOn: null }, { endsOn: { $gte: startsOn } }] };
  const already = (await em.count(Role, { person, role: 'ADMINISTRATOR', ...today })) > 0;
  if (!already) {
    const role = 'ADMINISTRATOR';
    em.persist(em.create(Role, { person, organisation, role, startsOn }));
    audit(em, { clock, viewer: anonymous }, 'role.granted', person.id, {
      role,
      startsOn,
      organisationId: organisation.id,
    });
    await em.flush();
    await announce(em, 'role-granted', { kind: 'PERSON', id: person.id });
  }
  return { person, organisation, already, invited };
}

async function placeOf(em: EntityManager, slug: string): Promise<Organisation> {
  const organisation = await em.findOne(Organisation, { slug });
  if (organisation) return organisation;
  if ((await em.count(Organisation)) === 0)
    throw new Invalid({ organisation: 'There are no organisations yet: run `pnpm seed` first.' });
  throw new Invalid({
    organisation: `There is no organisation “${slug}”: take the last part of the address of its page.`,
  });
}
