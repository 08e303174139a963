import 'reflect-metadata';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { buildApp } from './http/app.ts';
import { openGraphql } from './http/graphql.ts';
import { openLive } from './http/live-socket.ts';
import { type HubOptions, openServingHub } from './hub.ts';
import type { Settings } from './platform/settings.ts';
import { openServices } from './services.ts';

export type Api = { url: string; log: Logger; close(): Promise<void> };

const drainSeconds = 10;

/** Opens the API: one process of possibly several over the same database and search engine. */
export async function openApi(settings: Settings, options: Partial<HubOptions> = {}): Promise<Api> {
  const hub = await openServingHub(settings, { name: 'api', ...options });
  const services = openServices(hub);
  const graphql = await openGraphql(hub);
  const server = createServer(buildApp(hub, services, graphql));
  server.requestTimeout = 30_000;
  const live = openLive(hub, services, graphql);
  server.on('upgrade', live.upgrade);
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://${settings.host}:${port}`;
  hub.log.info({ url }, 'the API listens');
  return {
    url,
    log: hub.log,
    async close() {
      const closed = once(server, 'close');
      server.close();
      live.close();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), drainSeconds * 1000);
      await closed;
      clearTimeout(late);
      await graphql.apollo.stop();
      await services.close();
      await hub.close();
    },
  };
}
