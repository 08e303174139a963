import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { openHub } from './hub.ts';
import { nameAdministrator } from './identity/name-administrator.ts';
import { Invalid } from './platform/errors.ts';
import { requireMigrated } from './platform/migrations.ts';
import { readSettings } from './platform/settings.ts';
import { startOrSay } from './platform/start-or-say.ts';

const usage = 'pnpm administrator EMAIL [--name "THEIR NAME"] [--at ORGANISATION]';

/** Makes somebody an administrator: the way to a new hub's first one. Safe to repeat. */
await startOrSay(async () => {
  const { email, name, at } = asked();
  const hub = await openHub(readSettings(), { name: 'administrator', logLevel: 'error' });
  try {
    await requireMigrated(hub.orm);
    const { person, organisation, already, invited } = await nameAdministrator(hub, { email, name, organisation: at });
    if (already) console.log(`${person.email} is an administrator already.`);
    else console.log(`${person.email} is an administrator now, at ${organisation.name}.`);
    if (invited)
      console.log(
        'A link to choose a password is on its way there. It works once, for one hour; run this again for another.',
      );
  } catch (cause) {
    if (!(cause instanceof Invalid)) throw cause;
    console.error(cause.message);
    process.exitCode = 1;
  } finally {
    await hub.close();
  }
});

function asked() {
  const options = { name: { type: 'string' }, at: { type: 'string' } } as const;
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [email, ...more] = positionals;
    if (email && more.length === 0) return { email, ...values };
  } catch {
    // As below.
  }
  console.error(`Usage: ${usage}`);
  process.exit(2);
}
