import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { makeFolder } from './make-folder.ts';
import { explainFileError } from './start-error.ts';

export type MailSink = { url: string; stop(): Promise<void> };

/** A real SMTP server on loopback that delivers nothing: each message becomes an .eml file in `dir`. */
export async function startMailSink({ dir, port = 0 }: { dir: string; port?: number }): Promise<MailSink> {
  try {
    makeFolder(dir, 0o700);
  } catch (error) {
    throw explainFileError(error, dir);
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 10 * 1024 * 1024,
    onData: (stream, _session, done) => void keep(stream, dir).then(() => done(), done),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject).on('error', () => {}); // a client that hangs up is no reason to stop
      resolve();
    });
  });
  const { port: chosen } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${chosen}`, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Written under another name first, so that a reader of the folder never meets half a message. */
async function keep(stream: SMTPServerDataStream, dir: string): Promise<void> {
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}`;
  const unfinished = path.join(dir, `${name}.part`);
  await pipeline(stream, fs.createWriteStream(unfinished, { mode: 0o600 }));
  if (stream.sizeExceeded) {
    fs.rmSync(unfinished);
    throw Object.assign(new Error('The message is larger than 10 MB.'), { responseCode: 552 });
  }
  fs.renameSync(unfinished, path.join(dir, `${name}.eml`));
}
