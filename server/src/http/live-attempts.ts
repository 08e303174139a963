import type { IncomingMessage } from 'node:http';

/** Of one address, in a minute. Whole councils come from one, so what is let in does not count. */
const mostRefused = 600;
/** So many addresses are remembered at a time. */
const mostAddresses = 20_000;

/** Who knocks in vain, so that a flood of them costs no look at sessions. */
export class Attempts {
  readonly #refused = new Map<string, number>();

  constructor(readonly behindProxy: boolean) {}

  tooMany(request: IncomingMessage): boolean {
    return (this.#refused.get(this.#from(request)) ?? 0) >= mostRefused;
  }

  refused(request: IncomingMessage): void {
    if (this.#refused.size >= mostAddresses) this.#refused.clear();
    const address = this.#from(request);
    this.#refused.set(address, (this.#refused.get(address) ?? 0) + 1);
  }

  /** Each minute. */
  forget(): void {
    this.#refused.clear();
  }

  /** As the proxy says, which stands one hop away; what comes before in its list anybody can write. */
  #from({ headers, socket }: IncomingMessage): string {
    const told = this.behindProxy
      ? String(headers['x-forwarded-for'] ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : '';
    return told || (socket.remoteAddress ?? '');
  }
}
