import type { Hub } from '../hub.ts';
import type { Chore } from '../platform/chore.ts';
import sql from '../platform/sql.ts';

const keptDays = 30;
const atOnce = 500;

/** What was removed is gone for good after some days; with what was said about it; its files follow, as nothing holds them any more. */
export const tidyDocuments = ({ rows, clock }: Pick<Hub, 'rows' | 'clock'>): Chore => ({
  name: 'tidy-documents',
  when: '25 3 * * *',
  async run() {
    const before = new Date(clock().getTime() - keptDays * 86_400_000);
    await rows(sql`with gone as (delete from document where id in (select id from document
        where removed_at < ${before}::timestamptz order by removed_at limit ${atOnce}::int) returning id)
      delete from thread where about_kind = 'DOCUMENT' and about_id in (select id from gone)`);
  },
});
