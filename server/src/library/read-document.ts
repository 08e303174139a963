import type { Task } from 'graphile-worker';
import type { Hub } from '../hub.ts';
import { announce } from '../platform/announce.ts';
import { bytesOf } from '../files/file-parts.ts';
import type { ScanState } from '../files/kept-file.ts';
import type { Rows } from '../platform/rows.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { TextState } from './document-version.ts';
import { scanWordOf } from './scan-word.ts';
import { isReadable, readText } from './read-text.ts';

export const readTask = 'read-document';

/** One at a time in the whole hub: each takes memory that nobody can foresee. */
export async function askForReading(rows: Rows, versionId: string, afterSeconds = 0): Promise<void> {
  await rows(sql`select graphile_worker.add_job(${readTask}::text, payload := ${JSON.stringify({ versionId })}::json,
    queue_name := ${readTask}::text, job_key := ${`${readTask}:${versionId}`}, max_attempts := 3,
    run_at := now() + ${afterSeconds}::int * interval '1 second')`);
}

type Row = {
  fileId: string;
  size: number;
  mediaType: string;
  scan: ScanState;
  textState: TextState;
  documentId: string;
};
const untilScanned = 20;

/** Has the words in a file found by search. What cannot be read is tried again, and parked with an alarm in the end. */
export const readDocument =
  ({ rows, settings, log, orm }: Pick<Hub, 'rows' | 'settings' | 'log' | 'orm'>): Task =>
  async (payload) => {
    const { versionId } = payload as { versionId: string };
    const [version] = await rows<Row>(sql`select f.id as "fileId", f.size, f.media_type as "mediaType", f.scan,
        v.text_state as "textState", v.document_id as "documentId"
      from document_version v join kept_file f on f.id = v.file_id where v.id = ${versionId}::uuid`);
    if (!version || version.textState === 'READ' || version.textState === 'NONE') return;
    const scan = scanWordOf(version.scan, settings.virusScanner !== undefined);
    if (scan === 'WAITING') return askForReading(rows, versionId, untilScanned);
    try {
      const wanted = scan === 'READY' && isReadable(version.mediaType);
      const bytes = bytesOf(rows, version.fileId, { start: 0, end: version.size });
      const { text, pages } = wanted ? await readText(version.mediaType, bytes) : { text: '', pages: null };
      await keep(version.documentId, text ? 'READ' : 'NONE', text, pages);
    } catch (cause) {
      log.error({ alarm: 'unreadable-document', err: cause, versionId }, 'the words in a document cannot be read');
      await keep(version.documentId, 'FAILED', '');
      throw cause;
    }

    async function keep(
      documentId: string,
      state: TextState,
      text: string,
      pages: number | null = null,
    ): Promise<void> {
      await orm.em.fork().transactional(async (em) => {
        const within = rowsWithin(em as Parameters<typeof announce>[0]);
        await within(
          sql`update document_version set text = ${text}, text_state = ${state}, page_count = ${pages}::int where id = ${versionId}::uuid`,
        );
        await announce(em as Parameters<typeof announce>[0], 'text-read', { kind: 'DOCUMENT', id: documentId });
      });
    }
  };
