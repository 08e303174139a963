import type { Request } from 'express';
import type { Hub } from './hub.ts';
import { openAuthentication, type Session } from './identity/authentication.ts';
import type { Index } from './platform/search-index.ts';
import type { Viewer } from './platform/viewer.ts';
import { openIndex } from './search/open-search.ts';

/** What the rooms give to a process that answers requests. */
export type HubServices = {
  viewerOf(request: Request): Promise<Viewer>;
  /** The session that a Cookie header carries, as it is now; null where it has ended. */
  sessionIn(cookie: string | undefined): Promise<Session | null>;
  index: Index;
  searchHealth(): Promise<'up' | 'degraded'>;
  close(): Promise<void>;
};

export function openServices(hub: Hub): HubServices {
  const { viewerOf, sessionIn } = openAuthentication(hub);
  const search = openIndex(hub);
  return { viewerOf, sessionIn, index: search.index, searchHealth: search.health, close: async () => search.close() };
}
