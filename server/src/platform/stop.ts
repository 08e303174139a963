import type { Logger } from 'pino';

/** Stops in order on the usual signals, and when the starter that this process serves is gone. */
export function stopOnSignals(close: () => Promise<void>, log: Logger): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    close().then(
      () => process.exit(0),
      (cause: unknown) => {
        log.error({ err: cause }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
}
