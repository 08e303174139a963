import { type Request, type Response, Router } from 'express';
import type { Hub } from '../hub.ts';
import { addressOf } from '../identity/limits.ts';
import { readViewers } from '../identity/viewer-of.ts';
import { RateLimited } from '../platform/errors.ts';
import { isId } from '../platform/ids.ts';
import { type Limit, RateLimits } from '../platform/rate-limit.ts';
import sql from '../platform/sql.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { type CalendarRow, calendarOf, calendarRows } from './calendar.ts';
import { hashOf } from './calendar-token.ts';
import { isShelved } from './shelved.ts';
import { mineSql } from './event.lists.ts';

/** Calendars ask every few minutes at most; whoever tries addresses has no time for enough of them. */
const ofFeed: Limit = { name: 'calendar', most: 60, seconds: 600 };
const fromAddress: Limit = { name: 'calendar-from', most: 600, seconds: 600 };
const keptDays = 90;

type Viewers = { viewerOf(request: Request): Promise<Viewer> };
type Feed = { id: string; personId: string; communityId: string | null };

/** One event as a file, for whoever is signed in; and calendars by their secret address, as their owner may see them now. */
export function calendarRoutes(hub: Hub, { viewerOf }: Viewers): Router {
  const router = Router();
  const limits = new RateLimits(hub.rows, hub.clock);
  const site = hub.settings.publicUrl;
  const scopeOf = (viewer: Viewer) => ({ viewer, now: hub.clock(), subjects: hub.subjects });

  router.get(
    '/events/:id/calendar.ics',
    answering(async ({ params }, response, viewer) => {
      const id = String(params.id);
      const [event] = isId(id)
        ? await hub.rows<CalendarRow>(calendarRows(scopeOf(viewer), sql`e.id = ${id}::uuid`))
        : [];
      if (!event) return notThere(response);
      send(response, calendarOf(event.title, site, [event]), 'event.ics');
    }, viewerOf),
  );

  router.get(
    '/calendar/:token.ics',
    answering(async (request, response) => {
      await limits.spend(fromAddress, addressOf(request));
      const [feed] = await hub.rows<Feed>(sql`select id, person_id as "personId", community_id as "communityId"
      from calendar_feed where token_hash = ${hashOf(String(request.params.token))}`);
      if (!feed) return notThere(response);
      await limits.spend(ofFeed, feed.id);
      const viewer = (await readViewers(hub.rows, [feed.personId], hub.clock())).get(feed.personId) ?? anonymous;
      send(response, await feedOf(hub, feed, viewer.verified ? viewer : anonymous), 'knowledge-hub.ics');
    }),
  );

  return router;

  /** To whoever may see nothing of it any more it is empty, so that their calendar drops what it held. */
  async function feedOf({ rows, clock }: Hub, { communityId }: Feed, viewer: Viewer): Promise<string> {
    const scope = scopeOf(viewer);
    const of = communityId ? sql`e.community_id = ${communityId}::uuid` : mineSql(sql`e`, viewer);
    const since = new Date(clock().getTime() - keptDays * 86_400_000);
    const events = await rows<CalendarRow>(
      calendarRows(scope, sql`${of} and e.starts_at > ${since}::timestamptz and not ${isShelved(sql`e`)}`),
    );
    const [community] = communityId
      ? await rows<{ name: string }>(sql`select name from community
          where id = ${communityId}::uuid and audience && ${viewer.audiences}::text[]`)
      : [];
    return calendarOf(community ? `${community.name} – Knowledge Hub` : 'Knowledge Hub', site, events);
  }
}

type Answer = (request: Request, response: Response, viewer: Viewer) => Promise<void>;

const answering =
  (answer: Answer, viewerOf?: Viewers['viewerOf']) =>
  (request: Request, response: Response, next: (cause: unknown) => void): void => {
    response.set('Cache-Control', 'private, no-store');
    const asked = viewerOf ? viewerOf(request) : Promise.resolve(anonymous);
    asked
      .then((viewer) => answer(request, response, viewer))
      .catch((cause: unknown) => {
        if (!(cause instanceof RateLimited)) return next(cause);
        const seconds = Number(cause.extensions.retryAfter);
        response
          .status(429)
          .set('Retry-After', String(seconds))
          .type('text/plain')
          .send('Too many requests. Try again later.\n');
      });
  };

const notThere = (response: Response): void => {
  response.status(404).type('text/plain').send('There is no such calendar.\n');
};

const send = (response: Response, text: string, name: string): void => {
  response.type('text/calendar; charset=utf-8').set('Content-Disposition', `attachment; filename="${name}"`).send(text);
};
