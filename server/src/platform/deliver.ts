import type { Task } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Announcement } from './announce.ts';

/** Hears what was announced. May be called twice for one announcement, and must not mind. */
export type Listener = { name: string; hear(announcement: Announcement): Promise<void> };

/** One job → each listener. What fails is tried again with growing pauses and, after the last try, stays with its error. */
export const deliver =
  (listeners: Listener[], log: Logger): Task =>
  async (payload) => {
    const announcement = payload as Announcement;
    const results = await Promise.allSettled(listeners.map((listener) => listener.hear(announcement)));
    const failures = results.flatMap((result, at) =>
      result.status === 'rejected' ? [{ listener: listeners[at]!.name, cause: result.reason as unknown }] : [],
    );
    for (const { listener, cause } of failures) log.error({ err: cause, listener, announcement }, 'a listener failed');
    if (failures.length > 0)
      throw new Error(failures.map(({ listener, cause }) => `${listener}: ${briefly(cause)}`).join('; '));
  };

/** Enough for an administrator to see what stands in the way; the whole of it is in the log. */
const briefly = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause)).slice(0, 300);
