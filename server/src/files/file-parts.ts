import { createHash } from 'node:crypto';
import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { partSize } from './file.limits.ts';
import type { FileVariant } from './kept-file.ts';

/** One part, or nothing where it has not arrived. */
export async function readPart(
  rows: Rows,
  id: string,
  number: number,
  variant: FileVariant = 'WHOLE',
): Promise<Buffer | undefined> {
  const [part] = await rows<{ bytes: Buffer }>(sql`select bytes from file_part
    where file_id = ${id}::uuid and variant = ${variant} and number = ${number}::int`);
  return part?.bytes;
}

/** The bytes from `start` up to but without `end`, a part at a time: never all of them in memory. */
export async function* bytesOf(
  rows: Rows,
  id: string,
  { start, end, variant }: { start: number; end: number; variant?: FileVariant },
): AsyncGenerator<Buffer> {
  for (let at = start; at < end;) {
    const number = Math.floor(at / partSize);
    const from = at - number * partSize;
    const bytes = (await readPart(rows, id, number, variant))?.subarray(from, from + end - at);
    if (!bytes || bytes.length === 0) throw new Error(`part ${number} of the file ${id} is not there`);
    yield bytes;
    at += bytes.length;
  }
}

export async function hashOf(rows: Rows, id: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of bytesOf(rows, id, { start: 0, end: size })) hash.update(bytes);
  return hash.digest('hex');
}

/** In place of whatever the file held under this variant. */
export async function writeWhole(rows: Rows, id: string, bytes: Buffer, variant: FileVariant): Promise<void> {
  await rows(sql`delete from file_part where file_id = ${id}::uuid and variant = ${variant}`);
  for (let number = 0; number * partSize < bytes.length; number++)
    await rows(sql`insert into file_part (file_id, variant, number, bytes)
      values (${id}::uuid, ${variant}, ${number}::int, ${bytes.subarray(number * partSize, (number + 1) * partSize)}::bytea)`);
}
