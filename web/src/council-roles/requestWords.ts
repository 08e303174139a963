export const stateWords = {
  WAITING: 'Waiting',
  CONFIRMED: 'Confirmed',
  REFUSED: 'Refused',
  WITHDRAWN: 'Taken back',
  EXPIRED: 'Expired',
} as const;

export const stateTones = {
  WAITING: 'warning',
  CONFIRMED: 'success',
  REFUSED: 'danger',
  WITHDRAWN: 'plain',
  EXPIRED: 'plain',
} as const;

const day = 86_400_000;

/** "today", "1 day", "12 days": how long something has waited. */
export function ageWords(since: string, now = new Date()): string {
  const days = Math.floor((now.getTime() - new Date(since).getTime()) / day);
  return days < 1 ? 'since today' : days === 1 ? 'for 1 day' : `for ${days} days`;
}
