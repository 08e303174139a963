import type { IncomingMessage } from 'node:http';

const most = 5_000;
/** As many windows as somebody has open, and more. */
const mostOfOne = 24;
/** Of one connection, in a minute. */
const mostAsked = 120;
const minute = 60_000;

export type Caller = { personId: string; expiresAt: Date; asked: number; since: number; connection?: Connection };
/** What is listened to over it, by id. */
type Connection = { subscriptions: Record<string, unknown>; idle: boolean; close(): void };

/** Who is connected, and within which limits. */
export class Callers {
  readonly #callers = new Map<IncomingMessage, Caller>();

  get full(): boolean {
    return this.#callers.size >= most;
  }

  hasRoomFor(personId: string): boolean {
    let open = 0;
    for (const caller of this.#callers.values()) if (caller.personId === personId) open += 1;
    return open < mostOfOne;
  }

  add(request: IncomingMessage, personId: string, expiresAt: Date): void {
    this.#callers.set(request, { personId, expiresAt, asked: 0, since: Date.now() });
  }

  /** Those whose session had its end until then. */
  ended(now: Date): string[] {
    return [...this.#callers.values()].filter(({ expiresAt }) => expiresAt < now).map(({ personId }) => personId);
  }

  opened(request: IncomingMessage, subscriptions: Record<string, unknown>, close: () => void): void {
    const caller = this.#callers.get(request);
    if (caller) caller.connection = { subscriptions, idle: false, close };
  }

  /** Lets those go who have listened to nothing since it was asked before. */
  closeIdle(): void {
    for (const { connection } of this.#callers.values()) {
      if (!connection) continue;
      const idle = Object.keys(connection.subscriptions).length === 0;
      if (idle && connection.idle) connection.close();
      connection.idle = idle;
    }
  }

  drop(request: IncomingMessage): void {
    this.#callers.delete(request);
  }

  /** Whether one more question of this connection is within what anybody needs. */
  mayAsk(request: IncomingMessage): boolean {
    const caller = this.#callers.get(request);
    if (!caller) return false;
    if (Date.now() - caller.since > minute) Object.assign(caller, { asked: 0, since: Date.now() });
    caller.asked += 1;
    return caller.asked <= mostAsked;
  }
}
