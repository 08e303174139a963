import type { EntityManager } from '@mikro-orm/postgresql';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import { CalendarFeed } from '@knowledge-hub/server/events/calendar-feed.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeEvent } from '@knowledge-hub/seeds/makers/event.ts';

/** What communities plan, who comes, and a calendar that somebody follows. */
export async function makePlanned(
  em: EntityManager,
  { member, author, facilitator, outsider }: Record<'member' | 'author' | 'facilitator' | 'outsider', Person>,
  { open, hidden, onRequest }: Record<'open' | 'hidden' | 'onRequest', Community>,
) {
  const startsAt = new Date(Date.now() + 40 * 24 * 3600_000);
  const link = 'https://meet.example/room';
  const planned = {
    openEvent: makeEvent(em, {
      community: open,
      title: 'Pangolin clinic',
      startsAt,
      booked: [member],
      waiting: [author],
    }),
    onRequestEvent: makeEvent(em, { community: onRequest, title: 'Narwhal clinic', startsAt }),
    hiddenEvent: makeEvent(em, {
      community: hidden,
      title: 'Axolotl clinic',
      startsAt,
      link,
      linkForBooked: true,
      booked: [member],
    }),
    offEvent: makeEvent(em, {
      community: open,
      title: 'Called off',
      startsAt,
      cancelledAt: new Date(),
      cancelReason: 'Ill',
    }),
    pastEvent: makeEvent(em, { community: open, title: 'Over', startsAt: new Date(Date.now() - 9 * 24 * 3600_000) }),
  };
  const seriesId = planned.onRequestEvent.id;
  planned.onRequestEvent.seriesId = seriesId;
  makeEvent(em, {
    community: onRequest,
    title: 'Narwhal clinic',
    startsAt: new Date(startsAt.getTime() + 3600_000),
    seriesId,
  });
  const feed = (person: Person, community: Community | null) =>
    em.create(CalendarFeed, { person, community, tokenHash: crypto.randomUUID(), since: new Date() });
  const feeds = {
    feed: feed(member, open),
    outsidersFeed: feed(outsider, null),
    facilitatorsFeed: feed(facilitator, hidden),
  };
  await em.flush();
  return { ...planned, ...feeds };
}
