import express, { type NextFunction, type Request, type Response, Router } from 'express';
import type { Hub } from '../hub.ts';
import { isId } from '../platform/ids.ts';
import sql from '../platform/sql.ts';
import type { Viewer } from '../platform/viewer.ts';
import { mayHaveFile } from './file.access.ts';
import { mostReceived, partSize } from './file.limits.ts';
import { giveFile } from './give-file.ts';
import type { FileVariant } from './kept-file.ts';

type Viewers = { viewerOf(request: Request): Promise<Viewer> };
type Named = { id: string; size: number; finished: boolean; received: number };

/** Parts of uploads come in here, and files and pictures go out: to whoever may have them at the moment of asking. */
export function fileRoutes(hub: Hub, { viewerOf }: Viewers): Router {
  const router = Router();
  const answering =
    (answer: (request: Request, response: Response, viewer: Viewer) => Promise<void>) =>
    (request: Request, response: Response, next: NextFunction): void => {
      viewerOf(request)
        .then((viewer) => answer(request, response, viewer))
        .catch(next);
    };

  router.put(
    '/files/:id/parts/:number',
    ownPagesOnly,
    express.raw({ type: 'application/octet-stream', limit: partSize }),
    answering(async ({ params, body }, response, viewer) => {
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      const status = await keepPart(hub, viewer, String(params.id), String(params.number), bytes);
      response.status(status).end();
    }),
  );
  router.get(
    '/files/:id',
    answering((request, response, viewer) => give(request, response, viewer, 'WHOLE')),
  );
  router.get(
    '/images/:id/:name',
    answering((request, response, viewer) =>
      give(request, response, viewer, String(request.params.name).endsWith('-small.webp') ? 'SMALL' : 'WHOLE'),
    ),
  );
  return router;

  async function give(request: Request, response: Response, viewer: Viewer, variant: FileVariant): Promise<void> {
    const id = String(request.params.id);
    const scope = { viewer, now: hub.clock(), subjects: hub.subjects };
    const [file] = isId(id)
      ? await hub.rows<Parameters<typeof giveFile>[3]>(sql`
          select f.id, f.name, f.media_type as "mediaType", f.sha256, f.purpose, case ${variant} when 'WHOLE' then f.size else
            (select sum(length(bytes))::int from file_part p where p.file_id = f.id and p.variant = ${variant}) end as size
          from kept_file f where f.id = ${id}::uuid
            and ${mayHaveFile(sql`f`, scope, hub.fileHolders, hub.settings.virusScanner !== undefined)}`)
      : [];
    if (!file?.size || (request.path.startsWith('/images/') && file.purpose !== 'IMAGE')) {
      response.status(404).set('Cache-Control', 'private, no-store').type('text/plain');
      response.send('There is no such file, or you cannot see it.\n');
      return;
    }
    await giveFile(hub.rows, request, response, file, variant);
  }
}

/** Neither a form nor a script of another site sends such a body here without asking first, which is never granted. */
function ownPagesOnly(request: Request, response: Response, next: NextFunction): void {
  const site = request.headers['sec-fetch-site'];
  if (request.is('application/octet-stream') && (site === undefined || site === 'same-origin')) return next();
  response.status(415).end();
}

async function keepPart({ rows }: Hub, viewer: Viewer, id: string, number: string, bytes: Buffer): Promise<number> {
  if (!viewer.personId) return 401;
  const place = /^\d{1,5}$/.test(number) ? Number(number) : -1;
  const [file] = isId(id)
    ? await rows<Named>(sql`select id, size, finished_at is not null as finished, received from kept_file
        where id = ${id}::uuid and author_id = ${viewer.personId}::uuid`)
    : [];
  if (!file) return 404;
  const due = Math.min(partSize, file.size - place * partSize);
  if (place < 0 || due <= 0 || bytes.length !== due) return 400;
  if (file.finished || file.received >= mostReceived(file.size)) return 409;
  const kept = await rows(sql`
    with open as (update kept_file set received = received + 1
      where id = ${id}::uuid and finished_at is null and received < ${mostReceived(file.size)}::int returning id)
    insert into file_part (file_id, variant, number, bytes) select id, 'WHOLE', ${place}::int, ${bytes}::bytea from open
    on conflict (file_id, variant, number) do update set bytes = excluded.bytes returning number`);
  return kept.length > 0 ? 204 : 409;
}
