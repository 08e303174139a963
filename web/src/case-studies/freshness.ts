import { formatDate } from '../ui/format.ts';

type Dates = { publishedAt?: string | null; reviewBy?: string | null };

/** Whether the day by which a study should have been looked at again has passed. */
export const reviewDue = ({ reviewBy }: Dates, now = new Date()) =>
  reviewBy != null && reviewBy < now.toISOString().slice(0, 10);

/** "Published 3 March 2026"; nothing before that. */
export const publishedWords = ({ publishedAt }: Dates) => (publishedAt ? `Published ${formatDate(publishedAt)}` : '');

/** "today", "1 day ago", "12 days ago": since when it waits. */
export function waitWords(since: string, now = new Date()) {
  const days = Math.floor((now.getTime() - new Date(since).getTime()) / 86_400_000);
  if (days <= 0) return 'today';
  return days === 1 ? '1 day ago' : `${days} days ago`;
}
