import type { EntityManager } from '@mikro-orm/postgresql';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { CouncilMembership, Representative } from '@knowledge-hub/server/interest-groups/council-membership.ts';
import { InterestGroup } from '@knowledge-hub/server/interest-groups/interest-group.ts';
import { YearlyReport } from '@knowledge-hub/server/interest-groups/yearly-report.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';

type Council = { organisation: Organisation; representatives?: Person[]; asking?: boolean };
type Given = {
  community: Community;
  startedOn?: string;
  councils?: Council[];
  reports?: Pick<YearlyReport, 'year' | 'text'>[];
};

/** What makes a community a special interest group, with its councils. */
export function makeInterestGroup(
  em: EntityManager,
  { community, startedOn = '2025-02-03', councils = [], reports = [] }: Given,
) {
  const group = em.create(InterestGroup, { community, startedOn });
  const since = new Date(`${startedOn}T09:00:00Z`);
  const members = councils.map(({ organisation, representatives = [], asking }) => {
    const council = em.create(CouncilMembership, {
      group,
      organisation,
      status: asking ? 'REQUESTED' : 'ACTIVE',
      since,
    });
    for (const person of representatives) em.create(Representative, { council, person });
    return council;
  });
  for (const report of reports)
    em.create(YearlyReport, { group, ...report, handedInAt: new Date(`${report.year}-04-21T09:00:00Z`) });
  return { group, councils: members };
}
