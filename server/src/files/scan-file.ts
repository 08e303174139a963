import type { Task } from 'graphile-worker';
import type { Hub } from '../hub.ts';
import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { scan } from './clamd.ts';
import { bytesOf } from './file-parts.ts';

export const scanTask = 'scan-file';

/** Until it is done the file is given to nobody. */
export async function askForScan(rows: Rows, fileId: string): Promise<void> {
  await rows(sql`select graphile_worker.add_job(${scanTask}::text, payload := ${JSON.stringify({ fileId })}::json,
    job_key := ${`${scanTask}:${fileId}`}, max_attempts := 12)`);
}

/** Has a file looked at; where nobody answers, the job comes back, and is parked in the end. */
export const scanFile =
  ({ rows, settings, log }: Pick<Hub, 'rows' | 'settings' | 'log'>): Task =>
  async (payload) => {
    const { fileId } = payload as { fileId: string };
    const scanner = settings.virusScanner;
    const [file] = await rows<{ size: number }>(sql`select size from kept_file
      where id = ${fileId}::uuid and scan = 'UNSCANNED' and finished_at is not null`);
    if (!scanner || !file) return;
    const { clean, found } = await scan(scanner, bytesOf(rows, fileId, { start: 0, end: file.size }));
    if (!clean) log.error({ alarm: 'virus', fileId, found }, 'a file holds what it must not; nobody is given it');
    await rows(sql`update kept_file set scan = ${clean ? 'CLEAN' : 'FOUND'} where id = ${fileId}::uuid`);
  };
