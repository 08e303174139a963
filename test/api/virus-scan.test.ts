import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWordFile } from '@knowledge-hub/seeds/makers/office-file.ts';
import { scan } from '@knowledge-hub/server/files/clamd.ts';
import { eicar, openClamd } from '../harness/clamd.ts';
import { openEvents, type Events } from './events.setup.ts';
import { get, send, sendImage } from './files.setup.ts';
import * as q from './library.setup.ts';

let clamd: Awaited<ReturnType<typeof openClamd>>;
let world: Events;
beforeAll(async () => {
  clamd = await openClamd();
  world = await openEvents({ CLAMD_ADDRESS: clamd.address });
});
afterAll(async () => {
  // First: a scan that waits for an answer would keep the worker from stopping.
  await clamd?.close();
  await world?.hub.close();
});

async function* chunks(...some: Buffer[]) {
  yield* some;
}
const place = () => {
  const [host = '', port] = clamd.address.split(':');
  return { host, port: Number(port) };
};

describe('the scanner', () => {
  it('is sent all of a file, and says what is in it', async () => {
    const half = Math.floor(eicar.length / 2);
    const [one, two] = [Buffer.from(eicar.slice(0, half)), Buffer.from(eicar.slice(half))];
    expect(await scan(place(), chunks(one, two))).toEqual({ clean: false, found: 'Eicar-Test-Signature' });
    expect(await scan(place(), chunks(Buffer.alloc(3_000_000), one))).toEqual({ clean: true, found: null });
  });

  it.each(['full', 'hangs up'] as const)('says nothing when it is %s', async (mode) => {
    clamd.state.mode = mode;
    await expect(scan(place(), chunks(Buffer.from('x')))).rejects.toThrow(/virus scanner/);
    clamd.state.mode = 'works';
  });
});

describe('with a scanner', () => {
  const current = async (id: string) => (await world.askers.member.get(q.read, { id })).document.current;

  it('a clean document is given out once it was looked at, and found by its words', async () => {
    const { member } = world.askers;
    const made = await q.addWord(member, world.communities.hidden.id, 'cleanword');
    for (let round = 0; round < 200 && (await current(made.id)).scan !== 'READY'; round++) await sleep(50);
    expect((await get(member, made.current.address)).status).toBe(200);
  });

  it('nobody is given one that holds a virus, its uploader neither', async () => {
    const { member, second } = world.askers;
    const uploadId = await send(member, Buffer.from(`Notes ${eicar}`), { name: 'a.txt', purpose: 'DOCUMENT' });
    const input = { communityId: world.communities.hidden.id, uploadId, title: 'Infected' };
    const { addDocument } = await member.get(q.add, { input });
    for (let round = 0; round < 200 && (await current(addDocument.id)).scan === 'WAITING'; round++) await sleep(50);
    expect((await current(addDocument.id)).scan).toBe('INFECTED');
    for (const asker of [member, second]) expect((await get(asker, addDocument.current.address)).status).toBe(404);
  });

  it.each(['silent', 'full', 'hangs up'] as const)('nobody is given any while it is %s', async (mode) => {
    clamd.state.mode = mode;
    const { member } = world.askers;
    const uploadId = await send(member, makeWordFile('unseen'), { name: 'a.docx', purpose: 'DOCUMENT' });
    const input = { communityId: world.communities.hidden.id, uploadId, title: 'Waits' };
    const { addDocument } = await member.get(q.add, { input });
    await sleep(1_500);
    expect((await current(addDocument.id)).scan).toBe('WAITING');
    expect((await get(member, addDocument.current.address)).status).toBe(404);
    clamd.state.mode = 'works';
  });

  it('a picture of our own making needs none', async () => {
    clamd.state.mode = 'hangs up';
    const { member } = world.askers;
    expect((await get(member, (await sendImage(member)).address)).status).toBe(200);
    clamd.state.mode = 'works';
  });
});
