const minute = 60_000;
const day = 24 * 60 * minute;
const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const kept = clocks.get(timeZone);
  if (kept) return kept;
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** Whether it is a zone of the IANA list that this machine knows, written as there. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z_]+(\/[A-Za-z_+-]+\d*)*$/.test(name) && name.length <= 60 && known(name);
}

function known(name: string): boolean {
  try {
    return clockIn(name).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** A day and time as people write it, without a zone: one that the calendar has. */
export function isLocalTime(text: string): boolean {
  if (!written.test(text)) return false;
  const moment = new Date(`${text}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** What the clocks of a zone show at a moment: YYYY-MM-DDTHH:MM. */
export function localTimeOf(moment: Date, timeZone: string): string {
  const parts = Object.fromEntries(
    clockIn(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year!.padStart(4, '0')}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/**
 * The moment at which clocks of a zone show a time. When they show it twice it is the first time; a time that they skip
 * is as long after the change as it would have been without.
 */
export function momentOf(local: string, timeZone: string): Date {
  const level = Date.parse(`${local}Z`);
  const ahead = (at: number) =>
    Date.parse(`${localTimeOf(new Date(at), timeZone)}Z`) - Math.floor(at / minute) * minute;
  const [before, after] = [level - ahead(level - day), level - ahead(level + day)];
  const shown = [before, after].filter((at) => localTimeOf(new Date(at), timeZone) === local);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}
