import { Router } from 'express';
import type { Hub } from '../hub.ts';
import { within } from '../platform/deadline.ts';
import { indexLag, type IndexLag } from '../search/index-lag.ts';
import type { HubServices } from '../services.ts';

const patience = 2_000;

/** `/healthz`: this process lives. `/readyz`: it can serve; without the search engine it can, in a lesser way. */
export function healthRoutes(hub: Hub, { searchHealth }: HubServices): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const [database, search, index] = await Promise.all([migrated(hub), searchHealth(), lag(hub)]);
    const status = !database ? 'unready' : search === 'up' ? 'ok' : 'degraded';
    response.status(database ? 200 : 503).json({ status, database: database ? 'up' : 'down', search, index });
  });
  return router;
}

/** How far the search index is behind; null where nobody can tell. */
const lag = ({ rows }: Hub): Promise<IndexLag | null> => within(patience, indexLag(rows)).catch(() => null);

async function migrated({ orm, log }: Hub): Promise<boolean> {
  try {
    return (await within(patience, orm.migrator.getPending())).length === 0;
  } catch (cause) {
    log.warn({ err: cause }, 'not ready: the database');
    return false;
  }
}
