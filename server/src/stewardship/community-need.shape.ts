import { communityShape } from '../communities/community.shape.ts';
import { columns, one, type Order, type Shape } from '../platform/shape.ts';
import sql from '../platform/sql.ts';
import { seeNeeds } from './stewardship.policy.ts';

/** For LGA staff; of a hidden community nothing says which it is. */
export const communityNeedShape: Shape = {
  name: 'CommunityNeed',
  table: sql`(select n.*, n.community_id as id, c.created_at as founded_at, c.member_count
    from community_need n join community c on c.id = n.community_id)`,
  visible: (_self, { viewer }) => sql`${seeNeeds(viewer)}::boolean`,
  fields: {
    ...columns('id', 'since', 'lostAt', 'awaySince', 'reportsUnseen', 'requestsWaiting', 'foundedAt', 'memberCount'),
    community: one(
      () => communityShape,
      (self, community) => sql`${community}.id = ${self}.community_id`,
    ),
  },
};

/** What has lacked something for longest comes first. */
export const longest: Order = {
  terms: [
    { by: (self) => sql`${self}.since`, type: 'timestamptz' },
    { by: (self) => sql`${self}.community_id`, type: 'uuid' },
  ],
  direction: 'asc',
};
