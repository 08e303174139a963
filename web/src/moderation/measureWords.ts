export const measureWords = { WARNING: 'Warning', MUTE: 'Not writing for a time', BAN: 'Banned' } as const;
export type Measure = keyof typeof measureWords;

/** `open`: whether anyone signed in may read what is said there. */
export const measureChoices = (open: boolean) => [
  { value: 'WARNING', label: 'Warn', hint: 'They read why, and write again once they have said so.' },
  { value: 'MUTE', label: 'Mute', hint: 'They read on, and do not write until a day that you choose.' },
  {
    value: 'BAN',
    label: 'Ban',
    hint: open
      ? 'Out at once, with no way back in until it ends or you lift it. As this community is open, they can still read it, like others who are not members; they cannot join or write.'
      : 'Out at once, with no way back in until it ends or you lift it. They read nothing of what is said here.',
  },
];

/** What a ban means to whom it is against. */
export const banWords = (open: boolean): string =>
  open
    ? 'You are not a member any more, and cannot join or write. This community is open, so you can still read it, like others who are not members.'
    : 'You are not a member any more, and cannot join: what is said here is for members.';

const day = 24 * 3600 * 1000;
export const spans = [
  { value: '1', label: 'A day' },
  { value: '7', label: 'A week' },
  { value: '30', label: 'A month' },
  { value: '180', label: 'Half a year' },
];

/** That many days from now, as the server takes it. */
export const daysOn = (days: string, now = Date.now()): string => new Date(now + Number(days) * day).toISOString();
