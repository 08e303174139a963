import pg from 'pg';
import { openHub } from '@knowledge-hub/server/hub.ts';
import { readSettings } from '@knowledge-hub/server/platform/settings.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import type { RealHub } from './real-hub.ts';

/** Documents a second when both indexes are rebuilt from the rows, read, stemmed and swapped included. */
export async function indexingRate({ env }: RealHub): Promise<number> {
  const hub = await openHub(readSettings(env), { name: 'bench', logLevel: 'error' });
  const client = new pg.Client({ connectionString: env.DATABASE_URL! });
  await client.connect();
  try {
    const began = performance.now();
    await reindexAll(hub);
    const seconds = (performance.now() - began) / 1000;
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from search_document');
    return rows[0]!.count / seconds;
  } finally {
    await client.end();
    await hub.close();
  }
}
