import type { EntityManager } from '@mikro-orm/postgresql';
import { Event } from '@knowledge-hub/server/events/event.ts';
import { Document } from '@knowledge-hub/server/library/document.ts';
import { makeHandout } from '../makers/handout.ts';

const seeingAll = { filters: { visible: { everything: true } } };

/** What there was to read at events, and their recordings: from what their communities keep. */
export async function tellHandouts(em: EntityManager, now: Date): Promise<void> {
  const events = await em.find(Event, { cancelledAt: null, seriesId: null }, seeingAll);
  const documents = await em.find(Document, { removedAt: null }, { ...seeingAll, orderBy: { title: 'asc' } });
  for (const event of events) {
    const kept = documents.filter(({ community }) => community.id === event.community.id);
    const over = event.endsAt < now;
    for (const document of kept.slice(0, over ? 2 : 1)) makeHandout(em, { event, document, at: event.startsAt });
    if (!over) continue;
    const at = new Date(event.endsAt.getTime() + 86_400_000);
    makeHandout(em, { event, title: 'Recording', link: `https://recordings.example/${event.id}`, at });
  }
}
