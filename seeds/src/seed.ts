import 'reflect-metadata';
import { openHub } from '@knowledge-hub/server/hub.ts';
import { readSettings } from '@knowledge-hub/server/platform/settings.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { tellDemo } from './demo/demo.ts';
import { loadReference } from './reference/reference.ts';

/** Reference data always; the demonstration's story where the settings ask for it. Says nothing twice: safe to repeat. */
const hub = await openHub(readSettings(), { name: 'seed', logLevel: 'error' });
try {
  const loaded = await loadReference(hub);
  if (loaded) console.log(`reference: ${loaded.organisations} organisations, ${loaded.themes} themes, ${loaded.vocabulary} terms`);
  const told = hub.settings.demo && (await tellDemo(hub));
  if (told) console.log('demonstration: told');
  if (loaded || told) await reindexAll(hub);
} finally {
  await hub.close();
}
