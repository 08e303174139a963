import type { Hub } from '../hub.ts';
import type { Chore } from '../platform/chore.ts';
import sql from '../platform/sql.ts';

const day = 24 * 3600 * 1000;
/** For so long an address that has ended still says so. */
const knownForDays = 90;
const refusalsForDays = 30;

/** Nothing is kept of addresses and refusals that no mail will ask for any more. */
export const tidyMailReplies = ({ rows, clock }: Pick<Hub, 'rows' | 'clock'>): Chore => ({
  name: 'tidy-mail-replies',
  when: '35 2 * * *',
  async run() {
    const ago = (days: number) => new Date(clock().getTime() - days * day);
    await rows(sql`delete from reply_address where expires_at < ${ago(knownForDays)}::timestamptz`);
    await rows(sql`delete from refused_mail where at < ${ago(refusalsForDays)}::timestamptz`);
  },
});
