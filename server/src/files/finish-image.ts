import type { Context } from '../platform/context.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import { type Rows, rowsWithin } from '../platform/rows.ts';
import { allow } from '../platform/policy.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { bytesOf, hashOf, writeWhole } from './file-parts.ts';
import { imageAddress, imageMarkdown } from './image-address.ts';
import type { KeptFile } from './kept-file.ts';
import { type Remade, remakeImage } from './remake-image.ts';
import { arrivedFile, unconfirmed, upload } from './upload.commands.ts';
import type { UploadedImage } from './upload.types.ts';

export type Described = { id: string; alt: string; decorative: boolean };

/** Makes a picture of what arrived, and says how it stands in a text. Doing it again only takes another description. */
export async function finishImage(ctx: Context, { id, alt, decorative }: Described): Promise<UploadedImage> {
  allow(upload, ctx.viewer, undefined, unconfirmed);
  const shown = checkedText('alt', alt, { most: 500, name: 'what it shows' });
  if (!shown && !decorative) throw new Invalid({ alt: 'Say what the picture shows, or that it is only decoration.' });
  const given = await transact(ctx, (em) => arrivedImage(arrivedFile(em, ctx, id)));
  // Takes a while, so no row is locked meanwhile.
  const remade = given.finishedAt ? null : await remakeImage(await wholeOf(ctx.rows, given));
  return transact(ctx, async (em) => {
    const file = await arrivedImage(arrivedFile(em, ctx, id));
    if (!file.finishedAt && remade) await keep(rowsWithin(em), ctx, file, remade);
    await em.flush();
    const [width, height] = [file.width!, file.height!];
    const address = imageAddress({ id: file.id, width, height });
    return { id: file.id, address, width, height, markdown: imageMarkdown(decorative ? '' : shown, address) };
  });
}

async function arrivedImage(arrived: Promise<KeptFile>): Promise<KeptFile> {
  const file = await arrived;
  if (file.purpose !== 'IMAGE') throw new NotFound('This picture');
  return file;
}

async function wholeOf(rows: Rows, { id, size }: KeptFile): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of bytesOf(rows, id, { start: 0, end: size })) parts.push(part);
  return Buffer.concat(parts);
}

async function keep(rows: Rows, ctx: Context, file: KeptFile, { whole, small, width, height }: Remade): Promise<void> {
  await writeWhole(rows, file.id, whole, 'WHOLE');
  await writeWhole(rows, file.id, small, 'SMALL');
  Object.assign(file, { size: whole.length, width, height, mediaType: 'image/webp', scan: 'REMADE' });
  file.sha256 = await hashOf(rows, file.id, whole.length);
  file.finishedAt = ctx.clock();
}
