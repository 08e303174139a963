import type { Hub } from '../hub.ts';
import type { Chore } from '../platform/chore.ts';
import sql, { join } from '../platform/sql.ts';
import { askForScan } from './scan-file.ts';

/** A draft may wait for days with its pictures; half an upload need not. */
const kept = { unfinishedDays: 1, unheldDays: 14 };
const atOnce = 500;

/** Deletes what nothing holds, or what held it is gone; the longest not looked at first, some each time. */
export const sweepingFiles = ({ rows, clock, settings, fileHolders }: Hub): Chore => ({
  name: 'sweep-files',
  when: '*/15 * * * *',
  async run() {
    const now = clock();
    const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
    await rows(sql`delete from kept_file where id in (select id from kept_file where holder_id is null
      and created_at < ${before(kept.unfinishedDays)}::timestamptz
      and (finished_at is null or created_at < ${before(kept.unheldDays)}::timestamptz)
      order by created_at limit ${atOnce}::int)`);
    const exists = fileHolders.map(
      ({ kind, exists: still }) => sql`(f.holder_kind = ${kind} and ${still(sql`f.holder_id`)})`,
    );
    await rows(sql`with looked as (select id, holder_kind, holder_id from kept_file order by looked_at limit ${atOnce}::int),
        gone as (delete from kept_file where id in (select f.id from looked f
          where f.holder_id is not null and not (${join([sql`false`, ...exists], ' or ')})) returning id)
      update kept_file set looked_at = ${now}::timestamptz
      where id in (select id from looked except select id from gone)`);
    if (!settings.virusScanner) return;
    const unscanned = await rows<{ id: string }>(sql`select f.id from kept_file f
      where scan = 'UNSCANNED' and finished_at is not null and not exists (select from graphile_worker.jobs j
        where j.key = 'scan-file:' || f.id) order by created_at limit ${atOnce}::int`);
    for (const { id } of unscanned) await askForScan(rows, id);
  },
});
