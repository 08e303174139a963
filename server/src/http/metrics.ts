import { createHash, timingSafeEqual } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { countParkedJobs } from '../administration/parked-jobs.ts';
import type { Hub } from '../hub.ts';
import { within } from '../platform/deadline.ts';
import { indexLag } from '../search/index-lag.ts';
import type { HubServices } from '../services.ts';

type Gauge = { name: string; help: string; value: number };

const patience = 3_000;

/**
 * `/metrics`, as Prometheus reads it: for this machine itself, or by METRICS_TOKEN. What comes through a proxy without
 * the token is answered like any address that is not there.
 */
export function metricsRoute(hub: Hub, services: HubServices): Router {
  const router = Router();
  router.get('/metrics', (request, response, next) => {
    if (isFromHere(request) || hasToken(request, hub.settings.metricsToken)) void answer(response, hub, services);
    else next();
  });
  return router;
}

async function answer(response: Response, hub: Hub, services: HubServices): Promise<void> {
  try {
    const gauges = await within(patience, gaugesOf(hub, services));
    response.type('text/plain; version=0.0.4; charset=utf-8').send(gauges.map(written).join(''));
  } catch (cause) {
    hub.log.warn({ err: cause }, 'nothing can be measured');
    response.sendStatus(503);
  }
}

async function gaugesOf({ rows }: Hub, { searchHealth }: HubServices): Promise<Gauge[]> {
  const [lag, parked, search] = await Promise.all([indexLag(rows), countParkedJobs(rows), searchHealth()]);
  return [
    { name: 'hub_search_degraded', help: '1 while PostgreSQL answers searches.', value: Number(search !== 'up') },
    { name: 'hub_index_waiting', help: 'Changes that are not yet in the search index.', value: lag.waiting },
    { name: 'hub_index_oldest_seconds', help: 'How long the oldest of them waits.', value: lag.oldestSeconds },
    { name: 'hub_index_parked', help: 'Changes given up, for an administrator to decide.', value: lag.parked },
    { name: 'hub_index_withheld', help: 'Hidden at once, still to leave the index.', value: lag.withheld },
    { name: 'hub_jobs_parked', help: 'Jobs of every sort that were given up.', value: parked },
  ];
}

const written = ({ name, help, value }: Gauge): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`;

/** A proxy on this machine says for whom it asks. */
function isFromHere({ socket, headers }: Request): boolean {
  const loopback = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  return loopback && !headers['x-forwarded-for'] && !headers.forwarded && !headers.via;
}

function hasToken({ headers }: Request, token: string | undefined): boolean {
  if (!token) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}
