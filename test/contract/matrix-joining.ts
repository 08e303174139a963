import type { EntityManager } from '@mikro-orm/postgresql';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { makeInterestGroup } from '@knowledge-hub/seeds/makers/interest-group.ts';
import { makeInvitation } from '@knowledge-hub/seeds/makers/invitation.ts';

type Given = Record<'open' | 'hidden', Community> &
  Record<'council' | 'elsewhere', Organisation> & {
    people: Record<'author' | 'member' | 'outsider' | 'facilitator', Person>;
  };

/** People and councils on their way into communities. */
export function makeJoining(em: EntityManager, { open, hidden, council, elsewhere, people }: Given) {
  const { councils } = makeInterestGroup(em, {
    community: open,
    councils: [
      { organisation: council, representatives: [people.author] },
      { organisation: elsewhere, representatives: [people.member], asking: true },
    ],
    reports: [{ year: 2025, text: 'Began.' }],
  });
  const invite = (community: Community, token: string) =>
    makeInvitation(em, { community, token, email: people.outsider.email, invitedBy: people.facilitator });
  return {
    openInvitation: invite(open, 'to-open'),
    hiddenInvitation: invite(hidden, 'to-hidden'),
    memberCouncil: councils[0]!,
    askingCouncil: councils[1]!,
  };
}
