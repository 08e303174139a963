import 'reflect-metadata';
import { readSettings } from './platform/settings.ts';
import { startOrSay } from './platform/start-or-say.ts';
import { stopOnSignals } from './platform/stop.ts';
import { openWork } from './work.ts';

await startOrSay(async () => {
  const work = await openWork(readSettings());
  stopOnSignals(work.close, work.log);
});
