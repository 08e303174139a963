import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Answer, Asker } from './ask.ts';

type Heard = Pick<Answer<any>, 'data' | 'errors'>; // eslint-disable-line typescript/no-explicit-any -- each test knows the shape it asked for

/** Somebody at the other end of a subscription, with an asker's cookies. */
export class Listener {
  readonly heard: Heard[] = [];
  /** Whether the hub ended it, and the code if it closed the connection. */
  over = false;
  closed: number | undefined;
  readonly #leave: () => void;

  constructor(
    asker: Asker,
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    const cookie = asker.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    class Socket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie, ...headers } });
        this.once('unexpected-response', (_request, response) => {
          refused(response.statusCode ?? 0);
          this.terminate();
        });
        this.on('error', () => undefined);
      }
    }
    const refused = (status: number) => (this.closed ??= status);
    const client = createClient({
      url: `${asker.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
      onNonLazyError: () => undefined,
      on: { closed: (event) => (this.closed ??= (event as { code: number }).code) },
    });
    const end = () => (this.over = true);
    this.#leave = client.subscribe(
      { query, variables },
      {
        next: (result) => void this.heard.push(result as unknown as Heard),
        error: (cause) => {
          if (Array.isArray(cause)) this.heard.push({ data: null, errors: cause as never });
          end();
        },
        complete: end,
      },
    );
  }

  /** Waits until it has been told so often. */
  async times(count: number, ms = 5_000): Promise<Heard[]> {
    const until = Date.now() + ms;
    while (this.heard.length < count && Date.now() < until) await sleep(10);
    if (this.heard.length < count)
      throw new Error(`told ${this.heard.length} times, not ${count}: ${JSON.stringify(this.heard)}`);
    return this.heard;
  }

  /** Waits until the hub has ended it. */
  async end(ms = 5_000): Promise<void> {
    const until = Date.now() + ms;
    while (!this.over && Date.now() < until) await sleep(10);
    if (!this.over) throw new Error('it was not ended');
  }

  get last(): Heard {
    return this.heard.at(-1)!;
  }

  leave(): void {
    this.#leave();
  }
}

/** The first that is heard, as an answer; a door that stays shut says why by its number. */
export async function listenOnce(asker: Asker, query: string): Promise<Answer<unknown>> {
  const listener = new Listener(asker, query);
  for (let round = 0; round < 500 && listener.heard.length === 0 && !listener.over; round++) await sleep(10);
  listener.leave();
  const code = listener.closed === 401 ? 'UNAUTHENTICATED' : `closed by ${listener.closed}`;
  const shut: Heard = { data: null, errors: [{ message: '', extensions: { code } }] };
  return { status: 200, ...(listener.heard[0] ?? shut) };
}
