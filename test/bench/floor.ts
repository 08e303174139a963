import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { PeerPage } from './pages.ts';
import type { Measured, Target } from './runs.ts';

export type Floor = { url: string; pid: number | undefined; stop(): Promise<void> };

/** What no more than SQL and HTTP can do with the same content on this machine, beside which figures of others can be set. */
export async function startFloor(databaseUrl: string): Promise<Floor> {
  const child = fork(path.join(import.meta.dirname, 'floor-server.ts'), [databaseUrl], { execArgv: [] });
  const [address] = (await once(child, 'message')) as [AddressInfo];
  const stop = async () => {
    const gone = once(child, 'exit');
    child.disconnect();
    await gone;
  };
  return { url: `http://127.0.0.1:${address.port}`, pid: child.pid, stop };
}

export const floorName = 'the floor: SQL and HTTP alone';

export const floorTarget = ({ url, pid }: Floor, { name, shape, asks }: PeerPage): Target => ({
  name,
  by: floorName,
  url,
  pid,
  requests: asks.map(({ variables }) => ({
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ page: shape, values: Object.values(variables) }),
  })),
  isRight: (body) => body.startsWith('{"data":') && !body.startsWith('{"data":null'),
});

export type Share = { name: string; by: string; connections: number; ofFloor: number };

/** How much of the floor's throughput a page reaches, sessions, permissions and GraphQL included. */
export function sharesOf(pages: Measured[]): Share[] {
  const floors = pages.filter(({ by }) => by === floorName);
  return pages.flatMap(({ name, by, connections, perSecond }) => {
    const floor = floors.find((each) => each.name === name && each.connections === connections);
    return floor && by !== floorName ? [{ name, by, connections, ofFloor: perSecond / floor.perSecond }] : [];
  });
}
