import { childEnvironment, readEmbeddedPlace, type Environment } from '../platform/settings.ts';
import { DataFolder } from './data-folder.ts';
import { startServices } from './embedded-services.ts';
import { hubEnvironment } from './hub-environment.ts';
import { OwedWork } from './owed-work.ts';
import { findRunning } from './running-hub.ts';
import { Child } from './service.ts';
import { Shutdown } from './shutdown.ts';
import { StartError } from './start-error.ts';
import { say, Steps } from './steps.ts';

// `node with-services.ts COMMAND …` runs a command of the hub (load, reindex …) over the services that the environment
// names, else over those of the hub that runs from the data folder, else over its own for as long as the command lasts.
const shutdown = new Shutdown();
shutdown.listen();
try {
  const [command = '', ...args] = process.argv.slice(2);
  if (!command) throw new StartError('with-services.ts needs a command to run.');
  const env = await environment();
  const program = command === 'node' ? process.execPath : command;
  const child = new Child({ command: program, args, cwd: process.cwd(), env }, { log: 'inherit' });
  shutdown.add('The command', () => child.stop(['SIGTERM', 20_000], ['SIGKILL', 5_000]));
  const { code } = await child.exited;
  shutdown.begin(code ?? 1, 'quietly');
} catch (error) {
  shutdown.fail(error);
}

async function environment(): Promise<Environment> {
  const place = readEmbeddedPlace();
  if (!place) return childEnvironment({});
  const running = findRunning(place.dataDir);
  if (running) return running;
  const data = await DataFolder.open(place.dataDir);
  shutdown.add('The lock', async () => data.release());
  const steps = new Steps();
  say(`No hub runs from ${place.dataDir}: its services start for this command only.`);
  const around = { place, data, steps, shutdown, owed: new OwedWork(data, place.demo), reindex: async () => {} };
  return hubEnvironment(place, await startServices(around));
}
