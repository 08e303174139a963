import type { Mail } from '../platform/mail.ts';

export type What = 'PROMOTED' | 'MOVED' | 'CANCELLED' | 'TOMORROW' | 'SOON';

/** What stands in the list of notifications. It names no event: who loses the right to see one keeps the notification. */
export const noticeTitles: Record<What, string> = {
  PROMOTED: 'A place came free, and it is yours',
  MOVED: 'An event that you booked has a new time or place',
  CANCELLED: 'An event that you booked was called off',
  TOMORROW: 'An event that you booked is within a day',
  SOON: 'An event that you booked is about to begin',
};

export type Told = {
  to: { name: string; email: string };
  site: string;
  what: What;
  id: string;
  title: string;
  community: string;
  /** Nobody but members knows of the community: its words stand in no subject line. */
  discreet: boolean;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  place: string | null;
  link: string | null;
  cancelReason: string | null;
};

/** A letter about a booking. */
export function eventLetter(told: Told): Mail {
  const { to, site, what, id, title, community, discreet, cancelReason } = told;
  const where = [told.place && `Where: ${told.place}`, told.link && `Online: ${told.link}`].filter(Boolean).join('\n');
  const paragraphs = [
    `Dear ${to.name},`,
    sentences[what],
    `${title}\n${community}\n${whenWords(told)}`,
    what === 'CANCELLED' ? (cancelReason ?? '') : where,
    what === 'CANCELLED'
      ? `See the event: ${site}/events/${id}`
      : `See the event, or give up your place for somebody else: ${site}/events/${id}`,
    'You get this because you booked.',
    'Knowledge Hub',
  ];
  const subject = discreet ? noticeTitles[what] : `${openings[what]}: ${title}`;
  return { to: to.email, subject, text: paragraphs.filter(Boolean).join('\n\n') };
}

const sentences: Record<What, string> = {
  PROMOTED: 'A place came free, and as you were next in line it is yours.',
  MOVED: 'An event that you booked has a new time or place. This is how it is now:',
  CANCELLED: 'An event that you booked was called off:',
  TOMORROW: 'An event that you booked takes place within a day:',
  SOON: 'An event that you booked is about to begin:',
};

const openings: Record<What, string> = {
  PROMOTED: 'You have a place',
  MOVED: 'New time or place',
  CANCELLED: 'Called off',
  TOMORROW: 'Within a day',
  SOON: 'About to begin',
};

/** "Tuesday 8 December 2026, 10:00 to 11:30 (Europe/London)", as clocks there show it. */
export function whenWords({ startsAt, endsAt, timeZone }: Pick<Told, 'startsAt' | 'endsAt' | 'timeZone'>): string {
  const part = (options: Intl.DateTimeFormatOptions, moment: Date) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(moment);
  const day = (moment: Date) =>
    part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, moment).replace(',', '');
  const time = (moment: Date) => part({ hour: '2-digit', minute: '2-digit' }, moment);
  const end = day(endsAt) === day(startsAt) ? time(endsAt) : `${day(endsAt)}, ${time(endsAt)}`;
  return `${day(startsAt)}, ${time(startsAt)} to ${end} (${timeZone.replaceAll('_', ' ')})`;
}
