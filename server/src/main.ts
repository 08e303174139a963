import 'reflect-metadata';
import { openApi } from './api.ts';
import { readSettings } from './platform/settings.ts';
import { stopOnSignals } from './platform/stop.ts';

const api = await openApi(readSettings());
stopOnSignals(api.close, api.log);
