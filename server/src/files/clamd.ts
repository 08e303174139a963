import { once } from 'node:events';
import { connect } from 'node:net';

export type VirusScanner = { host: string; port: number };
export type Verdict = { clean: boolean; found: string | null };

const patience = 60_000;

/** Asks clamd, by its INSTREAM command, about bytes; throws where it does not answer, or not with a verdict. */
export async function scan({ host, port }: VirusScanner, bytes: AsyncIterable<Buffer>): Promise<Verdict> {
  const socket = connect({ host, port });
  socket.setTimeout(patience, () => socket.destroy(new Error('the virus scanner does not answer')));
  const answer = answerOf(socket);
  // Whatever goes wrong while sending is told by the answer, or by there being none.
  answer.catch(() => undefined);
  try {
    await once(socket, 'connect');
    socket.write('zINSTREAM\0');
    for await (const some of bytes) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(some.length);
      socket.write(length);
      if (!socket.write(some)) await Promise.race([once(socket, 'drain'), answer]);
    }
    socket.write(Buffer.alloc(4));
    return verdictOf(await answer);
  } finally {
    socket.destroy();
  }
}

const answerOf = (socket: ReturnType<typeof connect>): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (some: string) => {
      text += some;
      if (text.includes('\0')) resolve(text.replace(/\0.*$/s, '').trim());
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the virus scanner hung up')));
  });

function verdictOf(answer: string): Verdict {
  if (/^stream: OK$/.test(answer)) return { clean: true, found: null };
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found) return { clean: false, found };
  throw new Error(`the virus scanner says: ${answer.slice(0, 200)}`);
}
