import type { AlertFrequency } from './saved-search.ts';

const hour = 7;
/** Those who are told on one morning are told within half an hour, each always at the same minute. */
const spreadMinutes = 30;
const monday = 1;

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
});

function londonOf(time: Date): { year: number; month: number; day: number; hour: number } {
  const parts = inLondon.formatToParts(time).map(({ type, value }) => [type, Number(value)]);
  return Object.fromEntries(parts) as ReturnType<typeof londonOf>;
}

/** Seven in the morning in London, some days after this day there: London is level with UTC or an hour ahead. */
function morning(from: Date, daysLater: number): Date {
  const { year, month, day } = londonOf(from);
  const level = new Date(Date.UTC(year, month - 1, day + daysLater, hour));
  return londonOf(level).hour === hour ? level : new Date(level.getTime() - 3_600_000);
}

/** When to look next after this time; the id says at which minute. Null where nobody is to be told. */
export function nextRun(frequency: AlertFrequency, after: Date, id: string): Date | null {
  if (frequency === 'NONE') return null;
  const minutes = Number.parseInt(id.slice(-6), 16) % spreadMinutes;
  for (let days = 0; ; days++) {
    const time = new Date(morning(after, days).getTime() + minutes * 60_000);
    if (time > after && (frequency === 'DAILY' || time.getUTCDay() === monday)) return time;
  }
}
