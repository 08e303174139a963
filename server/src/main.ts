import 'reflect-metadata';
import { openApi } from './api.ts';
import { readSettings } from './platform/settings.ts';
import { startOrSay } from './platform/start-or-say.ts';
import { stopOnSignals } from './platform/stop.ts';

await startOrSay(async () => {
  const api = await openApi(readSettings());
  stopOnSignals(api.close, api.log);
});
