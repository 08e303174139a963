import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { checkedId, isId } from '../platform/ids.ts';
import { allow, type Policy } from '../platform/policy.ts';
import { RateLimits } from '../platform/rate-limit.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { checkedEnding } from './document-type.ts';
import { mostBytes, mostUnheld, partSize, partsOf, sizeWords, uploads } from './file.limits.ts';
import { KeptFile } from './kept-file.ts';
import type { BeginUploadInput, Upload } from './upload.types.ts';

const what = 'This upload';
export const unconfirmed = 'Confirm your e-mail address first.';

export const upload: Policy = (viewer) => viewer.verified;

/** Makes room for a file; its parts follow. */
export async function beginUpload(ctx: Context, input: BeginUploadInput): Promise<Upload> {
  allow(upload, ctx.viewer, undefined, unconfirmed);
  const { purpose, size } = input;
  const name = checkedText('file', input.name, { most: 200, least: 1, name: 'a name for the file' });
  if (purpose === 'DOCUMENT') checkedEnding(name);
  if (size < 1) throw new Invalid({ file: 'This file is empty.' });
  if (size > mostBytes[purpose])
    throw new Invalid({ file: `This file is too large: ${sizeWords(mostBytes[purpose])} at most.` });
  await new RateLimits(ctx.rows, ctx.clock).spend(uploads, ctx.viewer.personId!);
  const id = await transact(ctx, (em) =>
    once(em, ctx, input.idempotencyKey, input, () => begin(em, ctx, { purpose, size, name })),
  );
  const begun = await readUpload(ctx, id);
  if (!begun) throw new Conflict('This file has arrived already. Choose it once more to send it again.');
  return begun;
}

async function begin(
  em: EntityManager,
  ctx: Context,
  given: Pick<KeptFile, 'purpose' | 'size' | 'name'>,
): Promise<string> {
  const { personId } = ctx.viewer;
  const rows = rowsWithin(em);
  await rows(sql`select pg_advisory_xact_lock(hashtextextended(${`unheld:${personId}`}, 0))`);
  const [unheld] = await rows<{ files: number; bytes: number }>(sql`
    select count(*)::int as files, coalesce(sum(size), 0)::int as bytes from kept_file
    where author_id = ${personId}::uuid and holder_id is null`);
  if (unheld && (unheld.files >= mostUnheld.files || unheld.bytes + given.size > mostUnheld.bytes))
    throw new Conflict('You have sent many files that nothing uses yet. Use some, or wait until tomorrow.');
  const author = em.getReference(Person, personId!);
  const id = crypto.randomUUID();
  em.create(KeptFile, { id, author, ...given, createdAt: ctx.clock(), lookedAt: ctx.clock() });
  await em.flush();
  return id;
}

/** What has arrived of one's own upload. */
export async function readUpload(ctx: Context, id: string): Promise<Upload | null> {
  const [file] = isId(id)
    ? await ctx.rows<{ size: number; arrived: number[] }>(sql`
        select size, array(select number from file_part p where p.file_id = f.id and variant = 'WHOLE' order by number) as arrived
        from kept_file f where id = ${id}::uuid and author_id = ${ctx.viewer.personId}::uuid and finished_at is null`)
    : [];
  return file ? { id, partSize, partCount: partsOf(file.size), arrived: file.arrived } : null;
}

/** The viewer's own file, locked, with all its parts there. */
export async function arrivedFile(em: EntityManager, ctx: Context, id: string): Promise<KeptFile> {
  allow(upload, ctx.viewer, undefined, unconfirmed);
  const file = await em.findOne(
    KeptFile,
    { id: checkedId(id, what), author: ctx.viewer.personId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!file) throw new NotFound(what);
  if (file.finishedAt) return file;
  const [there] = await rowsWithin(em)<{ bytes: number }>(sql`select coalesce(sum(length(bytes)), 0)::int as bytes
    from file_part where file_id = ${file.id}::uuid and variant = 'WHOLE'`);
  if (there?.bytes !== file.size) throw new Conflict('Not all of this file has arrived. Send it once more.');
  return file;
}

/** Gives up an upload of the viewer's own that nothing uses. Doing it twice is doing it once. */
export async function cancelUpload(ctx: Context, id: string): Promise<void> {
  allow(upload, ctx.viewer, undefined, unconfirmed);
  if (isId(id))
    await ctx.rows(sql`delete from kept_file where id = ${id}::uuid
      and author_id = ${ctx.viewer.personId}::uuid and holder_id is null`);
}
