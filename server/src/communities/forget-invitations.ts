import type { BeforeErasure } from '../platform/erasure.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';

/** Where whoever is erased was invited, their address goes too. */
export const forgetInvitations: BeforeErasure = async (em, _ctx, personId) => {
  await rowsWithin(em)(
    sql`delete from invitation i using person p where p.id = ${personId}::uuid and i.email = p.email`,
  );
};
