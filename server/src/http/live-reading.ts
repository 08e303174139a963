import { setTimeout as pause } from 'node:timers/promises';
import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import type { Context } from '../platform/context.ts';
import { Unauthenticated } from '../platform/errors.ts';
import { databaseAway } from '../platform/faults.ts';
import type { Gate } from '../platform/gate.ts';
import { Listening, type Topic } from '../platform/listening.ts';
import type { Watch } from '../platform/watch.ts';
import { Waker } from './waker.ts';

export type LiveReading = {
  operation: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;
  /** As whoever it is at this moment; null where their session has ended. */
  contextNow(): Promise<Context | null>;
  watch: Watch;
  /** Live readings give way to pages. */
  gate: Gate;
};

/** However often something changes, it is not read more often than this. */
const leastMs = 250;
const untilDatabaseIsBack = 2_000;

/**
 * What a subscription sends: the rows as they are now, and again whenever they may have changed, each time read as the
 * present viewer. It holds no events: whoever takes them slowly gets fewer. It ends with the right to see.
 */
export function readLive(reading: LiveReading): AsyncGenerator<ExecutionResult> {
  const waker = new Waker();
  const results = answers(reading, waker);
  const end = results.return.bind(results);
  // What waits for a change would hear of nobody leaving until there is one.
  results.return = (value) => {
    waker.end();
    return end(value);
  };
  return results;
}

async function* answers(
  { operation, contextNow, watch, gate }: LiveReading,
  waker: Waker,
): AsyncGenerator<ExecutionResult> {
  const first = await contextNow();
  if (!first) return yield ended();
  const source = await createSourceEventStream({ ...operation, contextValue: first });
  if (!(source instanceof Listening)) return yield source as ExecutionResult;
  const rights: Topic = `person:${first.viewer.personId}`;
  const leave = watch.on([...source.topics, rights], (topic) => waker.wake(topic !== rights));
  try {
    let before = '';
    for (let news = true; ;) {
      const result = await gate.pass(() => read(operation, contextNow));
      const text = JSON.stringify(result);
      if (isAway(result)) waker.wakeIn(untilDatabaseIsBack, news);
      else if (news || text !== before) yield result;
      if (result.errors && !isAway(result)) return;
      if (!isAway(result)) before = text;
      await pause(leastMs);
      const woken = await waker.next();
      if (!woken) return;
      news = woken.news;
    }
  } finally {
    waker.end();
    leave();
  }
}

async function read(
  operation: LiveReading['operation'],
  contextNow: LiveReading['contextNow'],
): Promise<ExecutionResult> {
  try {
    const contextValue = await contextNow();
    return contextValue ? await execute({ ...operation, contextValue }) : ended();
  } catch (cause) {
    return { errors: [new GraphQLError('', { originalError: cause as Error })] };
  }
}

const ended = (): ExecutionResult => ({ errors: [new Unauthenticated('You are not signed in any more.')] });

const isAway = ({ errors }: ExecutionResult): boolean =>
  errors?.some(({ originalError }) => databaseAway(originalError)) ?? false;
