import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HubProcess, serverProgram } from '@knowledge-hub/server/embedded/hub-processes.ts';
import { notifyAll } from '@knowledge-hub/server/notifications/notify.ts';
import { childEnvironment, cleanEnvironment } from '@knowledge-hub/server/platform/settings.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { mailFolder, startHub, type TestHub } from '../harness/hub.ts';

/** A hundred by DIGEST_KILLS=100, in some ten minutes. */
const kills = Number(process.env.DIGEST_KILLS ?? 10);
const readers = 40;
/** See send-digest.ts: each of them may be caught between the mail server's word and the mark. */
const handedOverAtOnce = 2;
const domain = `kills-${crypto.randomUUID().slice(0, 8)}.example`;

let hub: TestHub;
let worker: HubProcess | undefined;

beforeAll(async () => {
  hub = await startHub({}, { worker: false });
});
afterAll(async () => {
  await worker?.stop();
  await hub?.close();
});

function startWorker(): HubProcess {
  const { settings } = hub;
  const env = {
    HUB_EMBEDDED: '1',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: settings.databaseUrl,
    MEILISEARCH_URL: settings.meilisearchUrl,
    MEILISEARCH_API_KEY: settings.meilisearchApiKey,
    SMTP_URL: settings.smtpUrl!,
    PUBLIC_URL: settings.publicUrl,
    DATA_DIR: settings.dataDir,
    SESSION_SECRET: settings.sessionSecret,
  };
  const launch = serverProgram('worker', childEnvironment(env, cleanEnvironment()), 'once');
  return new HubProcess(launch, { log: path.join(settings.dataDir, `${domain}.log`) });
}

const count = async (text: string): Promise<number> => (await hub.hub.pool.query<{ n: number }>(text)).rows[0]!.n;
const sent = () => count('select count(*)::int as n from digest where done_at is not null');
const unsent = () => count('select count(*)::int as n from digest where done_at is null');
const undue = () => count('select count(*)::int as n from mail_preference where next_at <= now()');

async function until(holds: () => Promise<boolean>, patience = 90_000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(10)) if (await holds()) return;
  throw new Error('this takes too long');
}

/** Every copy of every mail to these readers: its Message-ID, and what it tells of. */
async function mails(): Promise<{ id: string; to: string; told: string[] }[]> {
  const folder = mailFolder();
  const files = (await readdir(folder)).filter((file) => file.endsWith('.eml'));
  const all = await Promise.all(files.map(async (file) => PostalMime.parse(await readFile(path.join(folder, file)))));
  return all
    .filter(({ to }) => to?.[0]?.address?.endsWith(domain))
    .map(({ messageId = '', to, text = '' }) => ({
      id: messageId,
      to: to![0]!.address!,
      told: text.match(/Round \d+/g) ?? [],
    }));
}

it(
  `each digest goes once although the worker is killed ${kills} times`,
  { timeout: 60_000 + kills * 30_000 },
  async () => {
    const { community, people } = await hub.make((em) => {
      const members = Array.from({ length: readers }, (_, at) => makePerson(em, { email: `reader-${at}@${domain}` }));
      return {
        community: makeCommunity(em, { visibility: 'OPEN', facilitators: [members[0]!], members: members.slice(1) }),
        people: members,
      };
    });
    const ids = people.map(({ id }) => id);
    for (let round = 0; round < kills; round++) {
      await notifyAll(hub.hub.rows, ids, {
        reason: 'NEW_THREAD',
        key: `round:${round}`,
        titles: { one: `Round ${round}`, several: `Round ${round}` },
        url: '/communities',
        subject: { kind: 'COMMUNITY', id: community.id },
        happenings: [{ at: new Date(), by: null }],
      });
      await hub.hub.pool.query('update mail_preference set next_at = now()');
      await hub.hub.pool.query(`select graphile_worker.add_job('digests', job_key := 'digests')`);
      const before = await sent();
      const enough = before + 1 + Math.floor(Math.random() * readers * 0.7);
      worker ??= startWorker();
      await until(async () => (await sent()) >= enough || ((await unsent()) === 0 && (await undue()) === 0));
      await sleep(Math.random() * 20);
      process.kill(worker.child.pid, 'SIGKILL');
      await worker.exited;
      worker = undefined;
    }
    worker = startWorker();
    await until(async () => (await undue()) === 0 && (await unsent()) === 0, 180_000);
    const copies = await mails();
    const once = new Map(copies.map((mail) => [mail.id, mail]));
    const told = [...once.values()].flatMap(({ to, told: lines }) => lines.map((line) => `${line} to ${to}`));
    expect(new Set(told).size, 'all was told').toBe(kills * readers);
    expect(told.length, 'nothing was told in two mails').toBe(kills * readers);
    // What the mail server had taken when the worker died before it could say so comes again as the same message.
    expect(copies.length - once.size, 'second copies of a message').toBeLessThanOrEqual(kills * handedOverAtOnce);
    if (copies.length > once.size) console.info(`${copies.length - once.size} of ${copies.length} were second copies`);
  },
);
