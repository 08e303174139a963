import { Router } from 'express';
import type { Hub } from '../hub.ts';
import { within } from '../platform/deadline.ts';
import type { HubServices } from '../services.ts';

/** `/healthz`: this process lives. `/readyz`: it can serve; without the search engine it can, in a lesser way. */
export function healthRoutes(hub: Hub, { searchHealth }: HubServices): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const [database, search] = await Promise.all([migrated(hub), searchHealth()]);
    const status = !database ? 'unready' : search === 'up' ? 'ok' : 'degraded';
    response.status(database ? 200 : 503).json({ status, database: database ? 'up' : 'down', search });
  });
  return router;
}

async function migrated({ orm, log }: Hub): Promise<boolean> {
  try {
    return (await within(2_000, orm.migrator.getPending())).length === 0;
  } catch (cause) {
    log.warn({ err: cause }, 'not ready: the database');
    return false;
  }
}
