import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseStudy } from '@knowledge-hub/server/case-studies/case-study.ts';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Hub } from '@knowledge-hub/server/hub.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { recountStudies } from '@knowledge-hub/server/organisations/theme-counts.ts';
import { settleCaseStudies } from '../makers/case-study.ts';
import { making } from '../makers/making.ts';
import { demoAccounts, withCredentials } from './accounts.ts';
import { tellActivity } from './tell-activity.ts';
import { tellAdoptions } from './tell-adoptions.ts';
import { tellCaseStudies } from './tell-case-studies.ts';
import { tellCommunities, tellThreads } from './tell-communities.ts';
import { tellInterestGroups } from './tell-interest-groups.ts';
import { tellInvitations } from './tell-invitations.ts';
import { tellCredits } from './tell-credits.ts';
import { tellEvents } from './tell-events.ts';
import { tellLibraries } from './tell-libraries.ts';
import { tellHandouts } from './tell-handouts.ts';
import { tellMentions } from './tell-mentions.ts';
import { tellMerges } from './tell-merges.ts';
import { tellModeration } from './tell-moderation.ts';
import { tellMessages } from './tell-messages.ts';
import { tellNeighbours } from './tell-neighbours.ts';
import { tellOrganisations, tellPeople } from './tell-people.ts';
import { tellReactions } from './tell-reactions.ts';
import { tellRoleRequests } from './tell-role-requests.ts';
import { tellStewardship } from './tell-stewardship.ts';
import { tellReading } from './tell-reading.ts';
import { tellSkills } from './tell-skills.ts';
import { tellSearches } from './tell-searches.ts';
import { tellNotifications } from './tell-notifications.ts';
import { tellSavedSearches } from './tell-saved-searches.ts';
import { readStories } from './stories.ts';

/** Things of the story by their keys. */
export type Cast = {
  organisations: Map<string, Organisation>;
  people: Map<string, Person>;
  studies: Map<string, CaseStudy>;
  communities: Map<string, Community>;
};

export const named = <Thing>(things: Map<string, Thing>, key: string): Thing => {
  const thing = things.get(key);
  if (!thing) throw new Error(`the story names ${key}, whom it does not introduce`);
  return thing;
};

const isTold = async ({ pool }: Hub): Promise<boolean> =>
  (await pool.query('select 1 from organisation where demonstration limit 1')).rowCount === 1;

/** Tells the demonstration's story into an empty hub, once. True when it did. */
export async function tellDemo(hub: Hub): Promise<boolean> {
  if (await isTold(hub)) return false;
  const stories = await readStories();
  const accounts = await withCredentials(demoAccounts);
  await making(hub, async (em: EntityManager) => {
    const cast: Cast = { organisations: new Map(), people: new Map(), studies: new Map(), communities: new Map() };
    tellOrganisations(em, cast);
    await em.flush();
    tellNeighbours(em, cast);
    tellPeople(em, cast, accounts);
    await em.flush();
    tellSkills(em, cast);
    tellMessages(em, cast, hub.clock());
    tellRoleRequests(em, cast, hub.clock());
    tellCaseStudies(em, cast, stories.studies);
    await em.flush();
    settleCaseStudies([...cast.studies.values()]);
    tellAdoptions(em, cast, hub.clock());
    tellCommunities(em, cast, stories.communities);
    await em.flush();
    tellInvitations(em, cast, hub.clock());
    tellStewardship(em, cast, hub.clock());
    tellInterestGroups(em, cast);
    tellThreads(em, cast, stories.threads);
    tellEvents(em, cast, hub.clock());
    tellLibraries(em, cast, hub.clock());
    tellSearches(em, hub.clock());
    await em.flush();
    await tellMerges(em, cast);
    await tellHandouts(em, hub.clock());
    await tellReading(em);
    await tellMentions(em, cast);
    await tellCredits(em, hub.clock());
    await tellReactions(em, cast);
    await tellModeration(em, cast, hub.clock());
    await tellSavedSearches(em, cast);
    await tellNotifications(em);
  });
  await recountStudies(hub.rows);
  await tellActivity(hub);
  return true;
}
