import { once } from 'node:events';
import net from 'node:net';

/** How it treats those who connect: as it should, not at all, or with one byte of an answer a second. */
export type Mood = 'passes' | 'refuses' | 'drips';

export type FaultProxy = { url: string; be(mood: Mood): Promise<void>; close(): Promise<void> };

/** Stands between the hub and a service over TCP, and does what networks do. */
export async function startFaultProxy(target: () => number): Promise<FaultProxy> {
  const open = new Set<net.Socket>();
  let mood: Mood = 'passes';
  const server = net.createServer((near) => {
    const far = net.connect(target(), '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
    }
    near.pipe(far);
    far.on('data', (chunk: Buffer) => (mood === 'drips' ? drip(near, chunk) : near.write(chunk)));
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as net.AddressInfo).port;
  };
  const hangUp = () => {
    for (const socket of open) socket.destroy();
  };
  const port = await listen(0);
  const stop = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    hangUp();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    async be(next) {
      mood = next;
      hangUp();
      if (next === 'refuses') await stop();
      else if (!server.listening) await listen(port);
    },
    close: stop,
  };
}

function drip(near: net.Socket, chunk: Buffer): void {
  let at = 0;
  const timer = setInterval(() => {
    if (near.destroyed || at >= chunk.length) return clearInterval(timer);
    near.write(chunk.subarray(at, (at += 1)));
  }, 1_000);
}
