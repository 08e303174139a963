import { formatNumber } from '../ui/format.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** Shares of fewer say nothing that the two numbers do not. */
const fewestForShare = 5;

/** "November 2026", of a day in it. */
export const formatMonth = (day: string) => month.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));

/** "3 of 4", and the share where there are enough of them to speak of one. */
export function shareWords(part: number, all: number) {
  const words = `${formatNumber(part)} of ${formatNumber(all)}`;
  return all < fewestForShare ? words : `${words} (${Math.round((100 * part) / all)}%)`;
}

/** "40 minutes", "5 hours", "2.5 days". */
export function durationWords(minutes: number) {
  if (minutes < 90) return many(Math.max(1, Math.round(minutes)), 'minute');
  if (minutes < 36 * 60) return many(Math.round(minutes / 60), 'hour');
  return many(Math.round(minutes / 144) / 10, 'day');
}

const many = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
