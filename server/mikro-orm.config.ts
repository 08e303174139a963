import 'reflect-metadata';
import { entities } from './src/modules.ts';
import { ormOptions } from './src/platform/database.ts';

/** For `pnpm -C server run migration`, which compares the entities with the database that DATABASE_URL names. */
export default ormOptions(process.env.DATABASE_URL ?? '', entities);
