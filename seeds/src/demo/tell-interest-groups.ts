import type { EntityManager } from '@mikro-orm/postgresql';
import { makeInterestGroup } from '../makers/interest-group.ts';
import { type Cast, named } from './demo.ts';

/** Councils by who acts for them; the last one asks to be let in. */
const councils: [council: string, representative: string][] = [
  ['vale-of-sorrel', 'oliver-tindall'],
  ['dunmere', 'ravi-nair'],
  ['aldermoor', 'owen-pascoe'],
  ['garrowby-vale', 'peter-langstaff'],
  ['thornbeck', 'joyce-laidler'],
  ['brackenhurst', 'dev-choudhury'],
  ['foxcombe', 'pauline-rudd'],
  ['harlow-cross', 'david-okonkwo'],
  ['kestrel-bay', 'jago-trevanion'],
];

/** One community of the demonstration is a special interest group, two councils short of what it needs. */
export function tellInterestGroups(em: EntityManager, cast: Cast): void {
  makeInterestGroup(em, {
    community: named(cast.communities, 'income-and-commercial'),
    startedOn: '2025-05-12',
    councils: councils.map(([council, representative], at) => ({
      organisation: named(cast.organisations, council),
      representatives: [named(cast.people, representative)],
      asking: at === councils.length - 1,
    })),
    reports: [
      {
        year: 2026,
        text: 'Seven councils shared prices for trade waste and advertising twice in the year, and four of them changed theirs. We ask for a small fund, so that smaller districts can take part in the spring visit.',
      },
    ],
  });
}
