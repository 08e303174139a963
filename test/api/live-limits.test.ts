import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import WebSocket from 'ws';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { Listener } from '../harness/listen.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

let hub: TestHub;
let asker: Asker;
const inbox = 'subscription { inboxChanged { id unreadNotificationCount } }';

beforeAll(async () => {
  hub = await startHub({}, { worker: false });
  asker = await hub.as(await hub.make((em) => makePerson(em)));
});
afterAll(() => hub?.close());

/** What is below it, which can be stopped. */
const lineOf = (socket: WebSocket) => (socket as unknown as Record<string, Socket>)['_socket']!;

/** A connection without manners. */
async function connect(): Promise<WebSocket> {
  const cookie = asker.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const address = `${hub.url.replace('http', 'ws')}/graphql`;
  const socket = new WebSocket(address, 'graphql-transport-ws', { headers: { cookie } });
  socket.on('error', () => undefined);
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  return socket;
}

it('a connection that says too much is ended, and others are not', async () => {
  const quiet = new Listener(asker, inbox);
  await quiet.times(1);
  const loud = await connect();
  const closed = once(loud, 'close');
  for (let time = 0; time < 700; time++) loud.send('{"type":"ping"}');
  await closed;
  expect(quiet.over).toBe(false);
  quiet.leave();
});

it('one that takes nothing of what it asks for is ended before much waits for it', async () => {
  const slow = await connect();
  const line = lineOf(slow);
  line.pause();
  const closed = once(slow, 'close');
  const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(60_000) } });
  // Thirty million bytes come back; a few of them are on their way, four at most wait here.
  for (let time = 0; time < 500; time++) slow.send(ping);
  await expect.poll(() => slow.bufferedAmount === 0 || slow.readyState !== slow.OPEN, { timeout: 20_000 }).toBe(true);
  line.resume();
  await closed;
  const still = new Listener(asker, inbox);
  await still.times(1);
  still.leave();
});

it('a flood of connections that are refused is not looked at for the rest of the minute', async () => {
  const refusals: number[] = [];
  for (let wave = 0; wave < 14; wave++) {
    const listeners = Array.from({ length: 50 }, () => new Listener(hub.anonymous(), inbox));
    await expect.poll(() => listeners.every(({ closed }) => closed !== undefined), { timeout: 20_000 }).toBe(true);
    refusals.push(...listeners.map(({ closed }) => closed!));
  }
  expect(refusals.filter((code) => code === 401)).toHaveLength(600);
  expect(refusals.filter((code) => code === 429)).toHaveLength(100);
}, 120_000);
