import type { EntityManager } from '@mikro-orm/postgresql';
import { DemocraticContact } from '@knowledge-hub/server/council-roles/democratic-contact.ts';
import { RoleRequest } from '@knowledge-hub/server/council-roles/role-request.ts';
import { makePerson } from '../makers/person.ts';
import { type Cast, named } from './demo.ts';

const day = 24 * 3600_000;

/** Invented people who wait to be known as what they are, and who answers for it at their councils. */
const asking = [
  [
    'Josephine Harker',
    'merrowdale',
    'Ward of Nether Wick',
    '2025-05-06',
    3,
    'I am on the council’s list of councillors, under Nether Wick.',
  ],
  [
    'Tunde Bakare',
    'merrowdale',
    'Ward of Mill Lane',
    '2026-05-08',
    12,
    'Elected in May; the returning officer’s notice names me.',
  ],
  ['Winifred Ashe', 'aldermoor', 'Ward of St Breock', '2023-05-09', 21, 'Democratic services know me by this address.'],
] as const;

export function tellRoleRequests(em: EntityManager, { organisations, people }: Cast, now: Date): void {
  for (const [council, who] of [
    ['merrowdale', 'priya-raman'],
    ['merrowdale', 'rachel-sumner'],
    ['brackenhurst', 'iain-petrie'],
  ] as const)
    em.create(DemocraticContact, {
      organisation: named(organisations, council),
      person: named(people, who),
      namedBy: named(people, 'frances-adair'),
      since: new Date(now.getTime() - 90 * day),
    });
  for (const [name, council, title, startsOn, daysAgo, evidence] of asking) {
    const askedAt = new Date(now.getTime() - daysAgo * day);
    em.create(RoleRequest, {
      person: makePerson(em, { name, demonstration: true }),
      organisation: named(organisations, council),
      role: 'ELECTED_MEMBER',
      title,
      startsOn,
      evidence,
      askedAt,
      expiresAt: new Date(askedAt.getTime() + 28 * day),
    });
  }
}
