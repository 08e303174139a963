import type { Environment } from '../platform/settings.ts';
import { HubProcess, serverProgram } from './hub-processes.ts';
import { KeptRunning } from './kept-running.ts';
import type { ChildOptions } from './service.ts';
import type { Shutdown } from './shutdown.ts';

export type ServerStart = {
  env: Environment;
  sources?: 'watched' | undefined;
  shutdown: Shutdown;
  output: (name: 'api' | 'worker') => ChildOptions;
};

/** One API, whose end is the end of all, and one worker, which is started again. */
export function startServer({ env, sources, shutdown, output }: ServerStart): void {
  const api = new HubProcess(serverProgram('main', env, sources), output('api'));
  void api.exited.then(async () => shutdown.fail(await api.ending('The API', output('api').log)));
  const startWorker = () => new HubProcess(serverProgram('worker', env, sources), output('worker'));
  const worker = new KeptRunning(startWorker(), {
    name: 'The worker',
    again: async () => startWorker(),
    fail: (error) => shutdown.fail(error),
  });
  shutdown.add('the server', () => Promise.all([api.stop(), worker.stop()]));
}
