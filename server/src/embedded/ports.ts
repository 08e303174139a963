import net from 'node:net';
import { StartError } from './start-error.ts';

/** A port on loopback that nothing uses at this moment. */
export async function freePort(): Promise<number> {
  const server = await listen(0, '127.0.0.1');
  const { port } = server.address() as net.AddressInfo;
  await close(server);
  return port;
}

/** Refuses, with a sentence, a port that cannot be listened on. `setting` is what the reader can change, if any. */
export async function checkPort(host: string, port: number, setting?: string): Promise<void> {
  const error = (await whyNot(host, port)) ?? (host === '127.0.0.1' ? await whyNotBeside(port) : undefined);
  if (!error) return;
  const or = (advice: string) => (setting ? `, or set ${setting} to ${advice}` : '');
  if (error.code === 'EADDRINUSE') {
    throw new StartError(`Port ${port} is already in use by another program: stop that one${or('another port')}.`);
  }
  if (error.code === 'EACCES') {
    throw new StartError(`Only an administrator may listen on port ${port}: start as one${or('a port above 1023')}.`);
  }
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code ?? '')) {
    throw new StartError(`HOST=${host} is not an address of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`);
  }
  throw error;
}

/** “localhost” may lead to the IPv6 side of the same port: whoever holds that would get our visitors. */
async function whyNotBeside(port: number): Promise<NodeJS.ErrnoException | undefined> {
  const error = await whyNot('::1', port);
  return error?.code === 'EADDRINUSE' ? error : undefined;
}

async function whyNot(host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await close(await listen(port, host));
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

function listen(port: number, host: string): Promise<net.Server> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject).listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

function close(server: net.Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
