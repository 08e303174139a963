import { facilitate } from '../communities/community.policy.ts';
import { facilitatedBy, facilitatorsOf } from '../communities/community.shape.ts';
import sql, { type Sql } from '../platform/sql.ts';
import type { Discussed } from '../platform/discussable.ts';
import { discuss, type DocumentFacts } from './document.policy.ts';
import { documentFacts } from './document.shape.ts';

const communityOf = (id: Sql): Sql => sql`(select held.community_id from document held where held.id = ${id})`;

/** Whoever reads a document reads what is said about it; members of its community say it, and its facilitators judge it. */
export const documentDiscussed: Discussed<DocumentFacts> = {
  facts: documentFacts,
  audience: (self) => sql`${self}.audience`,
  speak: discuss,
  facilitate: (viewer, { communityId }) => facilitate(viewer, { id: communityId }),
  facilitatedBy: (id, viewer) => facilitatedBy(viewer, communityOf(id)),
  facilitators: (id, now) => facilitatorsOf(communityOf(id), now),
  judgedIn: communityOf,
  pace: (id) => sql`(select c.slow_minutes from community c where c.id = ${communityOf(id)})`,
  followers: (self) => sql`select ${self}.author_id where ${self}.author_id is not null`,
  refusal: (_viewer, { closed }) =>
    closed
      ? 'This community is closed: it can be read, but nothing can be added.'
      : 'Members of its community discuss a document, unless they were asked to pause.',
};
