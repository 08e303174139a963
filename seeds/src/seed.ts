import 'reflect-metadata';
import { openHub } from '@knowledge-hub/server/hub.ts';
import { readSettings } from '@knowledge-hub/server/platform/settings.ts';
import { isIndexBehind } from '@knowledge-hub/server/search/index-behind.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { tellDemo } from './demo/demo.ts';
import { loadReference } from './reference/reference.ts';

/** Reference data always; the demonstration's story where the settings ask for it. Safe to repeat. */
const hub = await openHub(readSettings(), { name: 'seed', logLevel: 'error' });
try {
  const loaded = Object.entries(await loadReference(hub)).filter(([, rows]) => rows > 0);
  for (const [what, rows] of loaded) console.log(`${rows} ${what} loaded`);
  const told = hub.settings.demo && (await tellDemo(hub));
  if (told) console.log('the demonstration is told');
  // An index that this code cannot use as it is would leave searches to the simpler one until it is rebuilt.
  if (told || loaded.length > 0 || (await isIndexBehind(hub)))
    console.log(`${await reindexAll(hub)} things to find are indexed`);
} finally {
  await hub.close();
}
