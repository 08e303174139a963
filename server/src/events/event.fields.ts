import { Invalid } from '../platform/errors.ts';
import { checkedText } from '../platform/text.ts';
import type { EventInput } from './event.inputs.ts';
import { longestDays } from './event.lists.ts';
import type { Event } from './event.ts';
import { isLocalTime, isTimeZone, momentOf } from './zoned-time.ts';

type Said = Pick<Event, 'title' | 'description' | 'place' | 'link' | 'linkForBooked' | 'timeZone'>;
export type Times = { starts: string; ends: string; timeZone: string };

const mostPlaces = 10_000;
const day = 86_400_000;

/** What an input says of an event, but for when. */
export function saidIn(input: EventInput): Said {
  const link = checkedLink(input.link);
  return {
    title: checkedText('title', input.title, { most: 200, least: 1, name: 'a title' }),
    description: checkedText('description', input.description, { most: 10_000, name: 'the description' }),
    place: checkedText('place', input.place, { most: 300, name: 'the place' }) || null,
    link,
    linkForBooked: link !== null && input.linkForBooked,
    timeZone: input.timeZone,
  };
}

export const materialsIn = ({ materials }: EventInput): string =>
  checkedText('materials', materials, { most: 20_000, name: 'the materials' });

export function capacityIn({ capacity }: EventInput): number | null {
  if (capacity == null) return null;
  if (capacity < 1 || capacity > mostPlaces)
    throw new Invalid({ capacity: `Choose 1 to ${mostPlaces.toLocaleString('en-GB')} places, or leave it empty.` });
  return capacity;
}

/** When, as people say it: checked, but not yet in the order of things. */
export function timesIn({ starts, ends, timeZone }: EventInput): Times {
  const wrong: Record<string, string> = {};
  if (!isTimeZone(timeZone)) wrong.timeZone = 'Choose a time zone from the list.';
  if (!isLocalTime(starts)) wrong.starts = 'Say on which day and at what time it starts.';
  if (!isLocalTime(ends)) wrong.ends = 'Say when it ends.';
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return { starts, ends, timeZone };
}

/** The moments that these times mean. */
export function momentsOf({ starts, ends, timeZone }: Times): { startsAt: Date; endsAt: Date } {
  const [startsAt, endsAt] = [momentOf(starts, timeZone), momentOf(ends, timeZone)];
  if (endsAt <= startsAt) throw new Invalid({ ends: 'It ends before it starts. Choose a later time.' });
  if (endsAt.getTime() - startsAt.getTime() > longestDays * day)
    throw new Invalid({ ends: `An event lasts ${longestDays} days at most.` });
  return { startsAt, endsAt };
}

/** An address somewhere else, or null for none. */
export function checkedLink(given: string | null | undefined): string | null {
  const text = checkedText('link', given, { most: 2_000, name: 'the link' });
  if (!text) return null;
  const url = URL.parse(text);
  if (!url || !['https:', 'http:'].includes(url.protocol))
    throw new Invalid({ link: 'A link begins with https:// and has no spaces.' });
  return url.href;
}
