import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../platform/context.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import { rowsWithin } from '../platform/rows.ts';
import { documentTypeOf } from './document-type.ts';
import { hashOf } from './file-parts.ts';
import type { Holder } from './hold-files.ts';
import type { KeptFile } from './kept-file.ts';
import { askForScan } from './scan-file.ts';
import { arrivedFile } from './upload.commands.ts';

/** Takes what the viewer has sent as a document that hangs on this holder from now on: in the holder's own transaction. */
export async function holdDocument(em: EntityManager, ctx: Context, id: string, holder: Holder): Promise<KeptFile> {
  const file = await arrivedFile(em, ctx, id);
  if (file.purpose !== 'DOCUMENT') throw new NotFound('This file');
  if (file.holderId) throw new Conflict('This file is in use already. Send it once more.');
  const rows = rowsWithin(em);
  file.mediaType = await documentTypeOf(rows, file);
  file.sha256 = await hashOf(rows, file.id, file.size);
  file.finishedAt = ctx.clock();
  file.holderKind = holder.kind;
  file.holderId = holder.id;
  await em.flush();
  if (ctx.settings.virusScanner) await askForScan(rows, file.id);
  return file;
}
