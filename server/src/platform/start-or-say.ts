import { NotMigrated } from './migrations.ts';
import { SettingsError } from './settings.ts';

/** Starts, or says in words what whoever starts it can put right; anything else is a fault and shows where it comes from. */
export async function startOrSay(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (cause) {
    if (!(cause instanceof SettingsError || cause instanceof NotMigrated)) throw cause;
    console.error(cause.message);
    process.exit(1);
  }
}
