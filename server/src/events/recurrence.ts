import { Invalid } from '../platform/errors.ts';
import { choices } from '../platform/vocabulary.ts';

export const Recurrence = choices(
  'EventRecurrence',
  ['WEEKLY', 'FORTNIGHTLY', 'MONTHLY_BY_DATE', 'MONTHLY_BY_WEEKDAY'],
  'How often: by date leaves out months without that day; by weekday means the second Tuesday, or the last one when the first is its last.',
);
export type Recurrence = keyof typeof Recurrence;

export type Repeat = { every: Recurrence; until?: string | null; count?: number | null };

export const mostOccurrences = 60;
/** Months that are looked through: five years, and the short months among them. */
const mostMonths = 60;
const week = 7;

const dayOf = (local: string) => new Date(`${local.slice(0, 10)}T00:00Z`);
const written = (day: Date) => day.toISOString().slice(0, 10);
const plusDays = (day: Date, days: number) => new Date(day.getTime() + days * 86_400_000);
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Local times of all occurrences, the first included: the clock shows the same time at each, whatever the season. */
export function occurrencesOf(first: string, { every, until, count }: Repeat): string[] {
  if ((until == null) === (count == null))
    throw new Invalid({ 'repeat.until': 'Say either until when, or how often.' });
  if (count != null && (count < 2 || count > mostOccurrences))
    throw new Invalid({ 'repeat.count': `Choose 2 to ${mostOccurrences} times.` });
  const found: string[] = [];
  for (const day of daysOf(dayOf(first), every)) {
    if (until != null && written(day) > until) break;
    found.push(written(day) + first.slice(10));
    if (found.length === count) break;
    if (found.length > mostOccurrences)
      throw new Invalid({ 'repeat.until': `These are more than ${mostOccurrences} events. Choose an earlier day.` });
  }
  if (found.length < 2) throw new Invalid({ 'repeat.until': 'Choose a later day: until then it takes place once.' });
  return found;
}

function* daysOf(first: Date, every: Recurrence): Generator<Date> {
  if (every === 'WEEKLY' || every === 'FORTNIGHTLY') {
    const step = every === 'WEEKLY' ? week : 2 * week;
    for (let times = 0; times <= mostOccurrences; times++) yield plusDays(first, times * step);
    return;
  }
  const inMonth = every === 'MONTHLY_BY_DATE' ? sameDate : sameWeekday;
  for (let months = 0; months <= mostMonths; months++) {
    const month = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1));
    const date = inMonth(first, month.getUTCFullYear(), month.getUTCMonth());
    if (date !== null) yield plusDays(month, date - 1);
  }
}

const sameDate = (first: Date, year: number, month: number): number | null =>
  first.getUTCDate() <= lastOf(year, month) ? first.getUTCDate() : null;

/** The second Tuesday of each month; of what begins in the last seven days of a month after the fourth week, the last. */
function sameWeekday(first: Date, year: number, month: number): number {
  const nth = Math.ceil(first.getUTCDate() / week);
  const begins = new Date(Date.UTC(year, month, 1)).getUTCDay();
  const earliest = 1 + ((first.getUTCDay() - begins + week) % week);
  const last = lastOf(year, month);
  return nth === 5 ? earliest + Math.floor((last - earliest) / week) * week : earliest + (nth - 1) * week;
}
