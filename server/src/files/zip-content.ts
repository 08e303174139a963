import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { Rows } from '../platform/rows.ts';
import { bytesOf } from './file-parts.ts';

/** Reads no more of a file than is asked for: the list of what a ZIP holds stands at its end. */
class PartsReader extends yauzl.RandomAccessReader {
  constructor(
    private readonly rows: Rows,
    private readonly id: string,
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(bytesOf(this.rows, this.id, { start, end }));
  }
}

export type ZipContent = { names: string[]; packed: number; unpacked: number; locked: boolean };

const mostEntries = 10_000;

/** What a ZIP says that it holds; throws where it cannot be read as one. */
export async function zipContentOf(rows: Rows, id: string, size: number): Promise<ZipContent> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.fromRandomAccessReader(
      new PartsReader(rows, id),
      size,
      { lazyEntries: true, autoClose: false },
      (cause, open) => (cause ? reject(cause) : resolve(open)),
    );
  });
  const content: ZipContent = { names: [], packed: 0, unpacked: 0, locked: false };
  if (zip.entryCount > mostEntries) throw new Error('too many entries');
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      content.names.push(entry.fileName);
      content.packed += entry.compressedSize;
      content.unpacked += entry.uncompressedSize;
      content.locked ||= (entry.generalPurposeBitFlag & 1) === 1;
      zip.readEntry();
    });
    zip.readEntry();
  });
  return content;
}
