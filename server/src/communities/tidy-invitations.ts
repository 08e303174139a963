import type { Chore } from '../platform/chore.ts';
import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';

const keptFor = '180 days';

/** Addresses of people who may have no account are not kept for ever. */
export const tidyInvitations = ({ rows, clock }: { rows: Rows; clock: () => Date }): Chore => ({
  name: 'tidy-invitations',
  when: '30 2 * * *',
  async run() {
    await rows(sql`delete from invitation where invited_at < ${clock()}::timestamptz - ${keptFor}::interval`);
  },
});
