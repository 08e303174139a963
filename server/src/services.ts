import type { Request } from 'express';
import type { Hub } from './hub.ts';
import { openAuthentication } from './identity/authentication.ts';
import type { Index } from './platform/search-index.ts';
import type { Viewer } from './platform/viewer.ts';

/** What the rooms give to a process that answers requests. */
export type HubServices = {
  viewerOf(request: Request): Promise<Viewer>;
  index: Index;
  searchHealth(): Promise<'up' | 'degraded'>;
  close(): Promise<void>;
};

export async function openServices(hub: Hub): Promise<HubServices> {
  const { viewerOf } = openAuthentication(hub);
  return {
    viewerOf,
    index: { find: async () => ({ total: 0, hits: [], facets: {}, degraded: true }) },
    searchHealth: async () => 'degraded',
    close: async () => undefined,
  };
}
