export type Times = { startsAt: string; endsAt: string; timeZone: string };

const part = (timeZone: string, options: Intl.DateTimeFormatOptions, moment: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(new Date(moment));
const dayIn = (timeZone: string, moment: string) =>
  part(timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, moment).replace(',', '');
const timeIn = (timeZone: string, moment: string) =>
  part(timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, moment);

/** "Tuesday 8 December 2026, 10:00 to 11:30", as clocks in a zone show it: the event's own unless told otherwise. */
export function whenWords({ startsAt, endsAt, timeZone }: Times, zone = timeZone): string {
  const [first, last] = [dayIn(zone, startsAt), dayIn(zone, endsAt)];
  const end = first === last ? timeIn(zone, endsAt) : `${last}, ${timeIn(zone, endsAt)}`;
  return `${first}, ${timeIn(zone, startsAt)} to ${end}`;
}

/** "UK time", "Central European Time". */
export const zoneWords = (timeZone: string): string =>
  timeZone === 'Europe/London'
    ? 'UK time'
    : (new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longGeneric' })
        .formatToParts(new Date())
        .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone);

/** The zone of whoever reads. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** When it is where the reader is; null where clocks show the same. */
export function whenHere(times: Times, zone = ownZone()): string | null {
  const here = whenWords(times, zone);
  return here === whenWords(times) ? null : here;
}

export const hasPassed = (moment: string, now = new Date()): boolean => new Date(moment) <= now;

/** What clocks of a zone show at a moment, for a form: day and time apart. */
export function localParts(moment: string, timeZone: string): { day: string; time: string } {
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return { day: iso.format(new Date(moment)), time: timeIn(timeZone, moment) };
}
