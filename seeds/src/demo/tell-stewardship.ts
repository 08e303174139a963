import type { EntityManager } from '@mikro-orm/postgresql';
import { CommunityNeed } from '@knowledge-hub/server/stewardship/community-need.ts';
import { makeCommunity } from '../makers/community.ts';
import { type Cast, named } from './demo.ts';

const day = 24 * 3600_000;

/** An invented community that nobody runs any more. */
export function tellStewardship(em: EntityManager, { people, communities }: Cast, now: Date): void {
  const community = makeCommunity(em, {
    name: 'Parish and town liaison',
    purpose: 'For whoever works with parish and town councils.',
    visibility: 'ON_REQUEST',
    members: ['hannah-treloar', 'owen-pascoe'].map((each) => named(people, each)),
    createdAt: new Date(now.getTime() - 400 * day),
    demonstration: true,
  });
  communities.set('parish-and-town-liaison', community);
  const since = new Date(now.getTime() - 4 * day);
  em.create(CommunityNeed, { community, since, lostAt: since });
}
