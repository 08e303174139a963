import 'reflect-metadata';
import { migrateAll } from './platform/migrations.ts';
import { entities } from './modules.ts';
import { readSettings } from './platform/settings.ts';

await migrateAll(readSettings().databaseUrl, entities);
