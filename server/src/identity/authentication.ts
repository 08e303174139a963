import type { Request, Response } from 'express';
import type { Context } from '../platform/context.ts';
import { RateLimits } from '../platform/rate-limit.ts';
import { SharedReads } from '../platform/shared-reads.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { type Cookies, openCookies } from './cookies.ts';
import { type Holdings, type Library, openLibrary, renewAfter, sessionLength } from './library.ts';
import { readSession } from './viewer-of.ts';

export type Session = { viewer: Viewer; expiresAt: Date };

/** What says who asks, and lets people in and out. */
export type Authentication = {
  library: Library;
  cookies: Cookies;
  limits: RateLimits;
  /** Who asks: without a session's cookie, nobody, and no statement runs; else one statement, begun after they asked. */
  viewerOf(request: Request): Promise<Viewer>;
  /** The session that a Cookie header carries, as it is now. */
  sessionIn(cookie: string | undefined): Promise<Session | null>;
  /** Goes on as whom the library's answer says: hands its cookies to the browser and changes the context's viewer. */
  proceed(ctx: Context, answer: Headers): Promise<void>;
};

/** Goes on as whoever this is. */
export function proceedAs(ctx: Context, viewer: Viewer): void {
  ctx.viewer = viewer;
  ctx.scope = { ...ctx.scope, viewer };
}

export function openAuthentication(holdings: Holdings): Authentication {
  const { settings, rows, clock } = holdings;
  const cookies = openCookies(settings);
  const library = openLibrary(holdings, cookies);

  const sessions = new SharedReads((token) => readSession(rows, token, clock()));
  const sessionIn = async (cookie: string | undefined) => {
    const token = cookies.sessionToken(cookie);
    const session = token === null ? null : await sessions.get(token);
    return session && { ...session, viewer: ownCopy(session.viewer) };
  };
  const authentication: Authentication = {
    library,
    cookies,
    limits: new RateLimits(rows, clock),
    sessionIn,
    async viewerOf(request) {
      serving.set(request, authentication);
      const session = await sessionIn(request.headers.cookie);
      if (!session) return anonymous;
      const begunOrRenewed = session.expiresAt.getTime() - sessionLength * 1000;
      if (begunOrRenewed + renewAfter * 1000 < clock().getTime()) await renew(library, request);
      return session.viewer;
    },
    async proceed(ctx, answer) {
      const set = hand(answer, ctx.http.response);
      const session = await sessionIn(set.map((cookie) => cookie.split(';', 1)[0]).join('; '));
      proceedAs(ctx, session?.viewer ?? anonymous);
    },
  };
  return authentication;
}

/** A command changes what it knows of its viewer as it goes: nobody else's question may see that. */
const ownCopy = (viewer: Viewer): Viewer => ({
  ...viewer,
  roles: [...viewer.roles],
  memberships: [...viewer.memberships],
  audiences: [...viewer.audiences],
});

/** The context of platform/ knows of no authentication: the request remembers which one serves it. */
const serving = new WeakMap<Request, Authentication>();

export function authenticationOf({ http }: Context): Authentication {
  const authentication = serving.get(http.request);
  if (!authentication) throw new Error('this request has not been asked who it is from');
  return authentication;
}

/** The request's cookies alone: the library is told nothing else of it. */
export const cookiesOf = ({ headers }: Request): Headers =>
  new Headers(headers.cookie === undefined ? {} : { cookie: headers.cookie });

/** A session in use goes on: the library moves its end, once a day at most. */
async function renew(library: Library, request: Request): Promise<void> {
  const { headers } = await library.api.getSession({ headers: cookiesOf(request), returnHeaders: true });
  if (request.res) hand(headers, request.res);
}

function hand(answer: Headers, response: Response): string[] {
  const set = answer.getSetCookie();
  for (const cookie of set) response.append('Set-Cookie', cookie);
  return set;
}
