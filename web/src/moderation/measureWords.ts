export const measureWords = { WARNING: 'Warning', MUTE: 'Not writing for a time', BAN: 'Banned' } as const;
export type Measure = keyof typeof measureWords;

export const measureChoices = [
  { value: 'WARNING', label: 'Warn', hint: 'They read why, and write again once they have said so.' },
  { value: 'MUTE', label: 'Mute', hint: 'They read on, and do not write until a day that you choose.' },
  {
    value: 'BAN',
    label: 'Ban',
    hint: 'Out at once, with no way back in until it ends or you lift it. What anyone signed in may read stays so.',
  },
];

const day = 24 * 3600 * 1000;
export const spans = [
  { value: '1', label: 'A day' },
  { value: '7', label: 'A week' },
  { value: '30', label: 'A month' },
  { value: '180', label: 'Half a year' },
];

/** That many days from now, as the server takes it. */
export const daysOn = (days: string, now = Date.now()): string => new Date(now + Number(days) * day).toISOString();
