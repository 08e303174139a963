export type MailPreference = {
  frequency: 'AT_ONCE' | 'DAILY' | 'WEEKLY' | 'NEVER';
  hour: number;
  weekday: number;
  timeZone: string;
};

export const frequencyChoices: { value: MailPreference['frequency']; label: string; hint?: string }[] = [
  { value: 'AT_ONCE', label: 'At once', hint: 'One mail for each thing.' },
  { value: 'DAILY', label: 'Once a day', hint: 'Nothing on days when nothing is new.' },
  { value: 'WEEKLY', label: 'Once a week' },
  { value: 'NEVER', label: 'Never', hint: 'You still see it under Notifications.' },
];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const weekdayOptions = weekdays.map((label, at) => ({ value: String(at + 1), label }));

export const hourOptions = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

const words = (zone: string): string => zone.replaceAll('_', ' ').replaceAll('/', ', ');

/** Where the hub's people are first, then everywhere else, and always the present one. */
export function zoneOptions(present: string): { value: string; label: string }[] {
  const zones = new Set(['Europe/London', present, ...Intl.supportedValuesOf('timeZone')]);
  return [...zones].map((value) => ({ value, label: words(value) }));
}
