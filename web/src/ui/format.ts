const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "3 March 2026", from a date or a moment. */
export const formatDate = (moment: string) => day.format(new Date(moment));

/** "14:02". */
export const formatTime = (moment: string | Date) => clock.format(new Date(moment));

/** "14:02 today", "yesterday", "4 days ago", then the date. */
export function formatAgo(moment: string, now = new Date()) {
  const then = new Date(moment);
  const days = Math.round((dayOf(now) - dayOf(then)) / 86_400_000);
  if (days <= 0) return `${clock.format(then)} today`;
  if (days === 1) return 'yesterday';
  return days < 7 ? `${days} days ago` : day.format(then);
}
const dayOf = (moment: Date) => Date.parse(calendar.format(moment));

/** "£1.2m", "£420k", "£950". */
export function formatMoney(pounds: number) {
  const size = Math.abs(pounds);
  if (size >= 999_500_000) return `£${short(pounds / 1_000_000_000, 100)}bn`;
  if (size >= 999_500) return `£${short(pounds / 1_000_000, 100)}m`;
  return size >= 1_000 ? `£${short(pounds / 1_000, 10)}k` : `£${whole.format(pounds)}`;
}
const short = (value: number, exactBelow: number) =>
  Math.abs(value) < exactBelow ? String(Math.round(value * 10) / 10) : whole.format(value);

/** "12,480", "3.5". */
export const formatNumber = (value: number) => decimal.format(value);

/** "1 reply", "3 replies": the plural is the singular and "s" unless given. */
export const formatCount = (count: number, one: string, many = `${one}s`) =>
  `${whole.format(count)} ${count === 1 ? one : many}`;

/** "A, B and C". */
export const formatList = (words: string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);

/** The first letters of the first and last names. */
export function initials(name: string) {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => !/^(cllr|councillor|dr|mr|mrs|ms|prof)\.?$/i.test(word));
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ([...first].slice(0, 1).join('') + [...last].slice(0, 1).join('')).toLocaleUpperCase('en-GB');
}

/** What somebody typed, between quotation marks; those that they typed themselves become single ones within. */
export const quoted = (text: string): string => `“${text.replace(/["“”]([^"“”]*)["“”]/g, '‘$1’')}”`;
