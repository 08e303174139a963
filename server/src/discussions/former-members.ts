import sql from '../platform/sql.ts';
import { announceEach } from '../platform/announce.ts';
import type { BeforeErasure } from '../platform/erasure.ts';

/** What they wrote for others stays, without their name: also in what threads are found by. */
export const becomeFormerMembers: BeforeErasure = (em, _ctx, personId) =>
  announceEach(em, 'author-erased', 'THREAD', sql`select id from thread where author_id = ${personId}::uuid`);
