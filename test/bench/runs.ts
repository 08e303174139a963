import autocannon from 'autocannon';
import { processorTime } from './processor-time.ts';

/** Something to fire requests at, one after another in turn. */
export type Target = {
  name: string;
  /** Who asks; or, of a search, which engine is asked. */
  by: string;
  url: string;
  requests: { method: 'POST'; path: string; headers: Record<string, string>; body: string }[];
  /** Of the process that answers, whose use of the processor is measured where the system tells. */
  pid?: number | undefined;
  /** Whether an answer is what was wanted: a fast refusal is no speed. */
  isRight: (body: string) => boolean;
};

/** `wrong` are answers that were refusals, or came from the simpler search: fast perhaps, but no speed. */
export type Figures = {
  perSecond: number;
  p50: number;
  p95: number;
  /** Milliseconds of processor time of the answering process for each request: what other work on the machine changes least. */
  processor: number | null;
  wrong: number;
};
export type Measured = Figures & { name: string; by: string; connections: number; bytes: number };

export type Pace = { rounds: number; seconds: number };

/** Medians of several short runs, the targets in turn: what disturbs the machine for a while disturbs all of them. */
export async function measure(
  targets: Target[],
  connections: number,
  pace: Pace,
  say: (line: string) => void,
): Promise<Measured[]> {
  const bytes = await Promise.all(targets.map((target) => checked(target)));
  for (const target of targets) await run(target, connections, 1);
  const figures = targets.map((): Figures[] => []);
  for (let round = 1; round <= pace.rounds; round++) {
    say(`${connections} connections, round ${round} of ${pace.rounds}`);
    for (const [at, target] of targets.entries()) figures[at]!.push(await run(target, connections, pace.seconds));
  }
  return targets.map(({ name, by }, at) => ({ name, by, connections, bytes: bytes[at]!, ...medians(figures[at]!) }));
}

/** Throws unless every request of the target is answered rightly; returns the bytes of an answer, on average. */
async function checked({ name, by, url, requests, isRight }: Target): Promise<number> {
  let bytes = 0;
  for (const request of requests) {
    const body = await (await fetch(url + request.path, request)).text();
    if (!isRight(body)) throw new Error(`${name} (${by}) is not answered as it should be: ${body.slice(0, 600)}`);
    bytes += Buffer.byteLength(body);
  }
  return Math.round(bytes / requests.length);
}

async function run({ url, requests, isRight, pid }: Target, connections: number, seconds: number): Promise<Figures> {
  const times: number[] = [];
  let [first, last, wrong] = [0, 0, 0];
  const before = processorTime(pid);
  await new Promise<void>((resolve, reject) => {
    const options = { url, requests, connections, duration: seconds, sampleInt: 250, excludeErrorStats: true };
    const verifyBody = (body: string) => isRight(body);
    const instance = autocannon({ ...options, verifyBody } as autocannon.Options, (cause, result) => {
      wrong = (result?.non2xx ?? 0) + (result?.errors ?? 0) + (result?.mismatches ?? 0);
      if (cause) reject(cause as Error);
      else resolve();
    });
    instance.on('response', (_client, _status, _bytes, time) => {
      last = performance.now();
      first ||= last - time;
      times.push(time);
    });
  });
  const used = processorTime(pid) - before;
  times.sort((one, other) => one - other);
  return {
    perSecond: times.length && (1000 * times.length) / (last - first),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    processor: times.length > 0 && Number.isFinite(used) ? used / times.length : null,
    wrong,
  };
}

const quantile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

const median = (numbers: number[]): number =>
  quantile(
    numbers.toSorted((one, other) => one - other),
    0.5,
  );

const medians = (runs: Figures[]): Figures => ({
  perSecond: median(runs.map(({ perSecond }) => perSecond)),
  p50: median(runs.map(({ p50 }) => p50)),
  p95: median(runs.map(({ p95 }) => p95)),
  processor: runs.some(({ processor }) => processor === null) ? null : median(runs.map(({ processor }) => processor!)),
  wrong: runs.reduce((sum, { wrong }) => sum + wrong, 0),
});
