import type { Request } from 'express';
import type { Hub } from './hub.ts';
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
  throw new Error(`the rooms are not joined yet ${hub.settings.port}`);
}
