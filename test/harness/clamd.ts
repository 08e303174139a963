import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The line by which every scanner is tried; in halves, so that none takes offence at this file. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Speaks the INSTREAM part of clamd's protocol, and knows one virus; `mode` makes it fail in the ways that one does. */
export async function openClamd() {
  const state = { mode: 'works' as 'works' | 'full' | 'silent' | 'hangs up', asked: 0 };
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
    let held = Buffer.alloc(0);
    socket.on('data', (some: Buffer) => {
      held = Buffer.concat([held, some]);
      const whole = contentOf(held);
      if (whole === null || state.mode === 'silent') return;
      state.asked += 1;
      if (state.mode === 'hangs up') return void socket.destroy();
      if (state.mode === 'full') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      socket.end(whole.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    state,
    address: `127.0.0.1:${port}`,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What was sent between the command and the empty chunk; null while that has not come. */
function contentOf(held: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (held.length < command.length) return null;
  if (held.toString('latin1', 0, command.length) !== command) throw new Error('no INSTREAM');
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= held.length;) {
    const length = held.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > held.length) return null;
    chunks.push(held.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
