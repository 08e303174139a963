import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { CalendarFeedResolver, CalendarFeedsResolver } from './calendar-feed.resolver.ts';
import { calendarFeedsOfViewer } from './calendar-feed.shape.ts';
import { CalendarFeed } from './calendar-feed.ts';
import { followAudience } from './event.audience.ts';
import { eventNews } from './event.news.ts';
import { EventResolver } from './event.resolver.ts';
import { eventSearchable } from './event.searchable.ts';
import { eventIsIn, eventShape } from './event.shape.ts';
import { Event } from './event.ts';
import { eventHolder } from './held-pictures.ts';
import { leaveEvents } from './leave-events.ts';

// The viewer is no subject: nobody else finds or reads one.
Object.assign(viewerShape.fields, calendarFeedsOfViewer);

export const events: Module = {
  name: 'events',
  entities: [Event, CalendarFeed],
  resolvers: [EventResolver, CalendarFeedResolver, CalendarFeedsResolver],
  subjects: [
    {
      kind: 'EVENT',
      address: ['/events/', 'id'],
      shape: eventShape,
      news: eventNews,
      follow: followAudience,
      within: eventIsIn,
    },
  ],
  beforeErasure: leaveEvents,
  searchables: [eventSearchable],
  fileHolders: [eventHolder],
};
