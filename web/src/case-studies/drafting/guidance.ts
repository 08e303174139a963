import type { SectionField } from '../caseStudyWords.ts';

type Guidance = {
  label: string;
  hint: string;
  /** Invented, and short enough to read at a glance. */
  example: string;
  /** How long it reads best: from, to. */
  words: readonly [number, number];
  rows: number;
  optional?: boolean;
};

/** What to write in each part of the story. */
export const guidance: Record<SectionField, Guidance> = {
  context: {
    label: 'The context',
    hint: 'What a reader from elsewhere needs to know of your place before the story begins.',
    example:
      'We are a rural district of 98,000 people, with one market town and 140 villages. Three neighbouring districts run their own rounds along the same lanes.',
    words: [30, 100],
    rows: 4,
    optional: true,
  },
  challenge: {
    label: 'The challenge',
    hint: 'What was wrong, for whom, and what would have followed. Put a number on it if you have one.',
    example:
      'Trade waste lost £90,000 a year. Half of our 1,100 customers still paid the price of 2017, and nobody could say which rounds earned their keep.',
    words: [60, 150],
    rows: 6,
  },
  solution: {
    label: 'What was done',
    hint: 'The decisions, the people and the steps, in order, so that another council could follow them.',
    example:
      'Two officers weighed every bin on nine rounds for a month. From that we set a price for each round, wrote to every customer eight weeks ahead, and let go the 70 who cost more than they could ever pay.',
    words: [100, 250],
    rows: 9,
  },
  impact: {
    label: 'What changed',
    hint: 'For residents, for staff, for the budget, and how you know. Say what you cannot prove as well.',
    example:
      'The service broke even in its first year and has paid in since. We lost 130 customers, fewer than we had planned for, and complaints fell by a third once the rounds were regular.',
    words: [80, 200],
    rows: 7,
  },
  investment: {
    label: 'What it cost',
    hint: 'Money and time: to set up, and every year. When had it paid for itself?',
    example: '£38,000 for scales and letters, one officer for five months. Paid back in the first year.',
    words: [15, 60],
    rows: 3,
    optional: true,
  },
  sustained: {
    label: 'How it is sustained',
    hint: 'Who looks after it now, who pays, and what could still bring it down.',
    example: 'Prices are set each January from a new month of weighing. The team leader’s job description says so.',
    words: [15, 60],
    rows: 3,
    optional: true,
  },
  lessons: {
    label: 'Lessons learned',
    hint: 'What you would tell a colleague at another council over the telephone.',
    example:
      'Weigh before you talk about price. Tell the larger customers yourself, before the letter does. Begin with the rounds that lose most.',
    words: [40, 120],
    rows: 5,
    optional: true,
  },
  whatDidNotWork: {
    label: 'What did not work',
    hint: 'What you tried and dropped, what it cost, what you would leave out. Readers look for this first.',
    example:
      'We bought a routing system before we knew our own rounds and never used it: £22,000. Offering contracts of three years frightened small shops; they now choose one or three.',
    words: [40, 120],
    rows: 5,
    optional: true,
  },
};
