import { type IncomingMessage, ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Response } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Hub } from '../hub.ts';
import type { Context } from '../platform/context.ts';
import { Gate } from '../platform/gate.ts';
import { Watch } from '../platform/watch.ts';
import type { HubServices } from '../services.ts';
import { formatError } from './format-error.ts';
import { type Graphql, RequestContext } from './graphql.ts';
import { Attempts } from './live-attempts.ts';
import { Callers } from './live-callers.ts';
import { liveDocuments } from './live-document.ts';
import { guardConnection } from './live-guard.ts';
import { readLive } from './live-reading.ts';

export type Live = {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Lets everybody go: they come back to another process. */
  close(): void;
};

const path = '/graphql';
const mostBytes = 64 * 1024;
/** Of one connection at a time. */
const mostSubscriptions = 12;
/** Of all readings for subscriptions at a time, so that a lively discussion leaves the database to pages. */
const readingsAtOnce = 3;
const minute = 60_000;
const goingAway = 1001;

/** Subscriptions, by WebSocket, for those who are signed in; rights and session are looked at before whatever is sent. */
export function openLive(hub: Hub, services: HubServices, graphql: Graphql): Live {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes, perMessageDeflate: false });
  const [watch, gate, callers] = [new Watch(hub.signals), new Gate(readingsAtOnce), new Callers()];
  const attempts = new Attempts(hub.settings.production);
  const checked = liveDocuments(graphql);
  const format = formatError(hub.log);
  const worded = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    errors.map((error) => format(error.toJSON(), error));

  const contextNow = async (request: IncomingMessage): Promise<Context | null> => {
    const session = await services.sessionIn(request.headers.cookie);
    const http = { request: request as Request, response: new ServerResponse(request) as Response };
    return session && new RequestContext(hub, services, session.viewer, http);
  };

  useServer<Record<string, unknown>, { request: IncomingMessage; socket: WebSocket }>(
    {
      schema: graphql.schema,
      connectionInitWaitTimeout: 5_000,
      onConnect({ extra: { request, socket }, subscriptions }) {
        callers.opened(request, subscriptions, () => socket.close(goingAway, 'Nothing is listened to'));
      },
      onSubscribe({ extra, subscriptions }, _id, payload) {
        if (!callers.mayAsk(extra.request)) throw new GraphQLError('Too much is asked.');
        if (Object.keys(subscriptions).length > mostSubscriptions)
          return [new GraphQLError('Too much is listened to at once.', { extensions: { code: 'RATE_LIMITED' } })];
        const operation = checked(payload);
        if (!('document' in operation)) return operation;
        return { ...operation, contextValue: extra.request };
      },
      subscribe({ contextValue, ...operation }) {
        const now = () => contextNow(contextValue as IncomingMessage);
        return readLive({ operation, contextNow: now, watch, gate });
      },
      onNext: (_ctx, _id, _payload, _args, { data, errors }) => ({
        ...(data === undefined ? {} : { data }),
        ...(errors ? { errors: worded(errors) } : {}),
      }),
      onError: (_ctx, _id, _payload, errors) => worded(errors),
      onClose: ({ extra }) => callers.drop(extra.request),
    },
    sockets,
  );

  // What ends by the calendar, a role or a session, nobody announces.
  let day = hub.clock().toISOString().slice(0, 10);
  const rounds = setInterval(() => {
    const today = hub.clock().toISOString().slice(0, 10);
    if (today !== day) watch.look();
    day = today;
    attempts.forget();
    callers.closeIdle();
    for (const personId of callers.ended(hub.clock())) watch.look(`person:${personId}`);
  }, minute).unref();

  const admit = async (request: IncomingMessage): Promise<number> => {
    if (new URL(request.url ?? '', 'http://hub').pathname !== path) return 404;
    if (!fromOurPages(request, hub.settings)) return 403;
    if (attempts.tooMany(request)) return 429;
    const session = await services.sessionIn(request.headers.cookie);
    const personId = session?.viewer.personId;
    if (!session || !personId) return 401;
    if (callers.full) return 503;
    if (!callers.hasRoomFor(personId)) return 429;
    callers.add(request, personId, session.expiresAt);
    return 101;
  };

  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      admit(request)
        .catch(() => 503)
        .then((status) => {
          if (status !== 101) {
            attempts.refused(request);
            return refuse(socket, status);
          }
          socket.once('close', () => callers.drop(request));
          sockets.handleUpgrade(request, socket, head, (open) => {
            guardConnection(open);
            sockets.emit('connection', open, request);
          });
        })
        .catch(() => socket.destroy());
    },
    close() {
      clearInterval(rounds);
      for (const each of sockets.clients) each.close(goingAway, 'Going away');
      sockets.close();
    },
  };
}

/** A page of another site can open a socket here with our cookies, and only its Origin tells. */
function fromOurPages({ headers }: IncomingMessage, { publicUrl, production }: Hub['settings']): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (origin === new URL(publicUrl).origin) return true;
  return !production && URL.canParse(origin) && new URL(origin).host === host;
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
