import 'reflect-metadata';
import { openHub } from './hub.ts';
import { readSettings } from './platform/settings.ts';
import { reindexAll } from './search/reindex-all.ts';

/** Rebuilds the search index from the rows, while the hub runs or stands still. */
const began = Date.now();
const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
const hub = await openHub(readSettings(), { name: 'reindex', logLevel: 'error' });
try {
  let told = 0;
  const count = await reindexAll(hub, (done, all) => {
    if (Date.now() - told < 1_000) return;
    told = Date.now();
    console.log(`${done} of ${all} (${seconds()} s)`);
  });
  console.log(`The search index is rebuilt: ${count} subjects in ${seconds()} s.`);
} finally {
  await hub.close();
}
