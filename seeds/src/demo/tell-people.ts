import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '@knowledge-hub/server/identity/credentials.ts';
import type { OrganisationType, Tier } from '@knowledge-hub/server/organisations/organisation.ts';
import { makeOrganisation } from '../makers/organisation.ts';
import { makePerson } from '../makers/person.ts';
import type { Credentials } from './accounts.ts';
import { councils } from './councils.ts';
import { type Cast, named } from './demo.ts';
import { people } from './people.ts';

const tiers: Partial<Record<OrganisationType, Tier>> = { COUNTY: 'UPPER', DISTRICT: 'LOWER' };

/** The hub's own staff in the demonstration. */
const staff = [
  { key: 'frances-adair', name: 'Frances Adair', role: 'CURATOR', title: 'Best practice curator' },
  { key: 'ellis-monk', name: 'Ellis Monk', role: 'ADMINISTRATOR', title: 'Hub administrator' },
] as const;

const since = new Date('2023-01-09T09:00:00Z');

export function tellOrganisations(em: EntityManager, { organisations }: Cast): void {
  for (const { key, type, rurality: _rurality, ...council } of councils) {
    const domains = [`${key}.example`, ...(key === 'merrowdale' ? ['demo.example'] : [])];
    organisations.set(
      key,
      makeOrganisation(em, {
        ...council,
        type,
        slug: key,
        tier: tiers[type] ?? 'UNITARY',
        demonstration: true,
        domains,
        createdAt: since,
      }),
    );
  }
  const name = 'Demonstration support team';
  organisations.set(
    'support',
    makeOrganisation(em, {
      name,
      shortName: name,
      slug: 'demonstration-support-team',
      type: 'SUPPORT_BODY',
      tier: null,
      nation: null,
      region: null,
      population: null,
      demonstration: true,
      createdAt: since,
    }),
  );
}

export function tellPeople(
  em: EntityManager,
  { organisations, people: cast }: Cast,
  accounts: Map<string, Credentials>,
): void {
  const everybody = [
    ...people.map(({ key, name, council, role, title }) => ({ key, name, title, kind: role, council })),
    ...staff.map(({ key, name, role, title }) => ({ key, name, title, kind: role, council: 'support' })),
  ];
  for (const { key, name, council, kind, title } of everybody) {
    const credentials = accounts.get(key);
    const email = credentials?.email ?? `${key.replaceAll('-', '.')}@${council}.example`;
    const at = named(organisations, council);
    const person = makePerson(em, {
      name,
      email,
      demonstration: true,
      createdAt: since,
      role: { kind, at, title, startsOn: '2023-01-09' },
    });
    cast.set(key, person);
    if (!credentials) continue;
    person.id = crypto.randomUUID();
    const { password } = credentials;
    em.persist(em.create(Account, { person, accountId: person.id, providerId: 'credential', password }));
  }
  named(cast, 'rachel-sumner').themeSlugs = ['income-generation', 'commercial-waste', 'waste-and-recycling'];
  named(cast, 'meera-joshi').themeSlugs = ['finance', 'governance-and-standards'];
}
