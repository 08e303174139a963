import 'reflect-metadata';
import { readSettings } from './platform/settings.ts';
import { stopOnSignals } from './platform/stop.ts';
import { openWork } from './work.ts';

const work = await openWork(readSettings());
stopOnSignals(work.close, work.log);
