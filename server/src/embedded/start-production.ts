import { childEnvironment, type Settings } from '../platform/settings.ts';
import { buildAll } from './build.ts';
import { quicker } from './hub-environment.ts';
import { localUrl, untilReady } from './hub-processes.ts';
import { makeFolder } from './make-folder.ts';
import { checkPort } from './ports.ts';
import { startServer } from './server-processes.ts';
import type { Shutdown } from './shutdown.ts';
import { explainFileError } from './start-error.ts';
import { say, Steps } from './steps.ts';

/** API and worker over services of the operator's own. Migrating is left to the operator: several of us may start at once. */
export async function startProduction(settings: Settings, shutdown: Shutdown): Promise<void> {
  const steps = new Steps();
  say(
    'Knowledge Hub: production. DATABASE_URL and MEILISEARCH_URL are given, so nothing is embedded and there is no demo.',
  );
  try {
    makeFolder(settings.dataDir);
  } catch (error) {
    throw explainFileError(error, settings.dataDir);
  }
  await checkPort(settings.host, settings.port, 'PORT');
  await buildAll({ steps, logs: `${settings.dataDir}/logs`, signal: shutdown.signal });
  await steps.run('Starting the hub', async () => {
    startServer({ env: childEnvironment(quicker(settings.dataDir)), shutdown, output: () => ({ log: 'inherit' }) });
    await untilReady(
      localUrl(settings.host, settings.port),
      shutdown.signal,
      ' Is the database migrated? `pnpm migrate` does it.',
    );
  });
  say(`Ready in ${steps.total()}: ${settings.publicUrl}`);
}
