import { formatCount } from '../ui/format.ts';

/** "Town hall, Merrowdale and online". */
export const whereWords = ({ place, online }: { place?: string | null; online: boolean }): string => {
  if (place) return online ? `${place}, and online` : place;
  return online ? 'Online' : '';
};

type Places = { capacity?: number | null; bookedCount: number };

/** "12 places left", "Full: join the queue"; nothing where there is room for everybody. */
export function placesWords({ capacity, bookedCount }: Places): string {
  if (capacity == null) return '';
  const left = capacity - bookedCount;
  return left > 0 ? `${formatCount(left, 'place')} left` : 'Full: people wait in line';
}

/** "14 of 20 places taken, 3 waiting". */
export function takenWords({ capacity, bookedCount, waitingCount }: Places & { waitingCount: number }): string {
  const taken =
    capacity == null
      ? `${formatCount(bookedCount, 'person', 'people')} coming`
      : `${bookedCount} of ${formatCount(capacity, 'place')} taken`;
  return waitingCount > 0 ? `${taken}, ${waitingCount} waiting` : taken;
}

export const repeats = [
  { value: '', label: 'Once' },
  { value: 'WEEKLY', label: 'Every week' },
  { value: 'FORTNIGHTLY', label: 'Every second week' },
  { value: 'MONTHLY_BY_DATE', label: 'Every month, on the same date' },
  { value: 'MONTHLY_BY_WEEKDAY', label: 'Every month, on the same weekday' },
] as const;
export type Every = Exclude<(typeof repeats)[number]['value'], ''>;
