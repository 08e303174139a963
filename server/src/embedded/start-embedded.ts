import path from 'node:path';
import { repository, type Environment, type Place } from '../platform/settings.ts';
import { buildAll, buildDocuments, type Builder } from './build.ts';
import { DataFolder } from './data-folder.ts';
import { demoAccounts, demoPassword } from './demo-accounts.ts';
import { startServices } from './embedded-services.ts';
import { hubEnvironment } from './hub-environment.ts';
import { localUrl, serverProgram, untilReady, type ServerProgram } from './hub-processes.ts';
import { OwedWork } from './owed-work.ts';
import { checkPort, freePort } from './ports.ts';
import { publishRunning } from './running-hub.ts';
import { startServer } from './server-processes.ts';
import type { Launch } from './service.ts';
import type { Shutdown } from './shutdown.ts';
import { say, Steps } from './steps.ts';
import { Task } from './task.ts';
import { startVite, watchDocuments, webPort } from './web-development.ts';

/** Everything on this machine, with the demo in it: the default without configuration. */
export class EmbeddedStart {
  readonly #place: Place;
  readonly #dev: boolean;
  readonly #shutdown: Shutdown;
  readonly #steps = new Steps();

  private constructor(place: Place, dev: boolean, shutdown: Shutdown) {
    this.#place = place;
    this.#dev = dev;
    this.#shutdown = shutdown;
  }

  static async run(place: Place, dev: boolean, shutdown: Shutdown): Promise<void> {
    const settled = await settleAddress(place, dev);
    await new EmbeddedStart(settled, dev, shutdown).#run();
  }

  async #run(): Promise<void> {
    say(`Knowledge Hub: starting with its data in ${this.#place.dataDir}`);
    const data = await this.#steps.run('Checking the folder and the ports', () => this.#claim());
    const owed = new OwedWork(data, this.#place.demo);
    let env: Environment = {};
    const reindex = async () => {
      if (!env['DATABASE_URL']) return; // still on the way up: it is done below
      await this.#task(data, 'Filling the search index', 'reindex', this.#program('reindex', env));
      owed.reindexed();
    };
    const around = { place: this.#place, data, steps: this.#steps, shutdown: this.#shutdown, owed, reindex };
    const together = [startServices(around), this.#build(data)] as const;
    await Promise.allSettled(together);
    const [services] = await Promise.all(together);
    env = hubEnvironment(this.#place, services);
    await this.#task(data, 'Updating the database', 'migrate', this.#program('migrate', env));
    if (owed.seed) {
      await this.#task(data, 'Filling the demo', 'seed', seedProgram(env));
      owed.seeded();
    }
    if (owed.reindex) await reindex();
    await this.#serve(data, env);
  }

  async #claim(): Promise<DataFolder> {
    const data = await DataFolder.open(this.#place.dataDir);
    this.#shutdown.add('the lock', async () => data.release());
    await checkPort(this.#place.host, this.#place.port, 'PORT');
    if (this.#dev) await checkPort('127.0.0.1', webPort);
    return data;
  }

  #build(data: DataFolder): Promise<void> {
    return this.#dev ? buildDocuments(this.#builder(data)) : buildAll(this.#builder(data));
  }

  #builder(data: DataFolder): Builder {
    return { steps: this.#steps, logs: data.in('logs'), signal: this.#shutdown.signal };
  }

  #program(name: ServerProgram, env: Environment): Launch {
    return serverProgram(name, env, this.#dev ? 'once' : undefined);
  }

  async #task(data: DataFolder, name: string, file: string, launch: Launch): Promise<void> {
    this.#shutdown.signal.throwIfAborted();
    const task = new Task(launch, { ...data.child(file), signal: this.#shutdown.signal });
    await this.#steps.run(
      name,
      () => task.done(`${name} failed`),
      () => task.lastLine(),
    );
  }

  async #serve(data: DataFolder, env: Environment): Promise<void> {
    this.#shutdown.signal.throwIfAborted();
    const { host, port, publicUrl } = this.#place;
    const url = localUrl(host, port);
    await this.#steps.run('Starting the hub', async () => {
      const sources = this.#dev ? 'watched' : undefined;
      startServer({
        env,
        sources,
        shutdown: this.#shutdown,
        output: (name) => (this.#dev ? { ...data.child(name), log: 'inherit' } : data.child(name)),
      });
      if (this.#dev) {
        startVite(data, env, url, this.#shutdown);
        watchDocuments(this.#builder(data), this.#shutdown);
      }
      await untilReady(url, this.#shutdown.signal);
    });
    publishRunning(data, env, this.#shutdown);
    say(welcome(this.#place, publicUrl, this.#steps.total()));
  }
}

function seedProgram(env: Environment): Launch {
  const args = ['--import', '@oxc-node/core/register', 'src/seed.ts'];
  return { command: process.execPath, args, cwd: path.join(repository, 'seeds'), env };
}

/** PORT=0 asks for any free port; in development people visit vite, and links in mails lead there too. */
async function settleAddress(place: Place, dev: boolean): Promise<Place> {
  const port = place.port || (await freePort());
  const own = `http://localhost:${place.port}`;
  const publicUrl = place.publicUrl === own ? `http://localhost:${dev ? webPort : port}` : place.publicUrl;
  return { ...place, port, publicUrl };
}

function welcome(place: Place, address: string, total: string): string {
  const accounts = demoAccounts.map(({ email, who }) => `    ${email.padEnd(28)}${who}`);
  const everywhere = /^(127\.|localhost$|::1$)/.test(place.host)
    ? []
    : [`\n  HOST=${place.host} lets others on the network in, and these passwords are public.`];
  const demo = [
    '',
    `  Demo accounts, all with the password ${demoPassword}:`,
    ...accounts,
    ...everywhere,
    ...(place.smtpUrl ? [] : ['', `  Mail of the demo arrives at ${address}/dev/mail`]),
  ];
  return [
    '',
    `Ready in ${total}: ${address}`,
    ...(place.demo ? demo : []),
    '',
    'Ctrl-C stops it and keeps everything.',
    '',
  ].join('\n');
}
