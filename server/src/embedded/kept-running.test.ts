import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptRunning, type Care, type Running } from './kept-running.ts';
import type { Ending } from './service.ts';

class Puppet implements Running {
  readonly #ends = Promise.withResolvers<Ending>();
  readonly exited = this.#ends.promise;

  async die(): Promise<void> {
    this.#ends.resolve({ code: null, signal: 'SIGKILL' });
    await new Promise(setImmediate);
  }

  async stop(): Promise<void> {
    this.#ends.resolve({ code: 0, signal: null });
  }
}

let lives: Puppet[];
let waits: number[];
const fail = vi.fn<(error: Error) => void>();

function begin(): Puppet {
  const puppet = new Puppet();
  lives.push(puppet);
  return puppet;
}

async function wait(milliseconds: number): Promise<void> {
  waits.push(milliseconds);
}

function keep(over: Partial<Care<Puppet>> = {}): KeptRunning<Puppet> {
  return new KeptRunning(begin(), { name: 'The worker', again: async () => begin(), fail, wait, ...over });
}

async function killTheLast(): Promise<void> {
  await lives.at(-1)?.die();
}

beforeEach(() => {
  [lives, waits] = [[], []];
  fail.mockReset();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the first death is made good at once, later ones after growing waits, up to half a minute', async () => {
  keep();
  for (let death = 1; death <= 9; death++) await killTheLast();
  expect(lives).toHaveLength(10);
  expect(waits).toEqual([0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  expect(fail).not.toHaveBeenCalled();
});

test('more deaths than allowed within a minute are the end, and a quiet minute forgives', async () => {
  keep({ deathsPerMinute: 1 });
  await killTheLast();
  vi.setSystemTime(Date.now() + 61_000);
  await killTheLast();
  expect(fail).not.toHaveBeenCalled();
  await killTheLast();
  expect(fail).toHaveBeenCalledOnce();
  expect(lives).toHaveLength(3);
});

test('a start that fails is tried again', async () => {
  const again = vi.fn<() => Promise<Puppet>>(async () => new Puppet()).mockRejectedValueOnce(new Error('port taken'));
  keep({ again });
  await killTheLast();
  expect(again).toHaveBeenCalledTimes(2);
});

test('what is asked to stop stays stopped', async () => {
  const kept = keep();
  await kept.stop();
  expect(lives).toHaveLength(1);
  expect(waits).toEqual([]);
});
