import type { BeforeErasure } from '../platform/erasure.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';

/** What somebody sent and never used goes with them; what stands in what they wrote stays, as a former member's. */
export const forgetUploads: BeforeErasure = async (em, _ctx, personId) => {
  await rowsWithin(em)(sql`delete from kept_file where author_id = ${personId}::uuid and holder_id is null`);
};
