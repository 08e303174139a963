import type { ThreadStory } from '../story.ts';

const community = 'income-and-commercial';

/** An announcement, a poll and two ideas. */
export const threads: ThreadStory[] = [
  {
    community,
    form: 'ANNOUNCEMENT',
    locked: true,
    title: 'Spring meeting: 18 March, online, on what trade waste really costs',
    author: 'hannah-treloar',
    at: '2026-10-12T08:30:00Z',
    body: `We meet on **Thursday 18 March, 10.00 to 11.30**, online. Priya Raman shows the cost model that Merrowdale uses for trade waste, round by round, and what it changed.

Bring your own cost per lift if you know it. If you do not, bring that: it is the commonest answer.`,
    replies: [],
  },
  {
    community,
    form: 'POLL',
    title: 'When should the shared benchmark sheet be checked?',
    author: 'oliver-tindall',
    at: '2026-11-14T09:00:00Z',
    body: `The sheet is checked every April and October. Both months are also budget months for many of us, and last time a third of the figures came late.`,
    poll: {
      closesAt: '2026-12-18T17:00:00Z',
      options: [
        {
          label: 'Leave it: April and October',
          votes: ['owen-pascoe', 'margaret-stoke', 'iain-petrie', 'joyce-laidler'],
        },
        {
          label: 'May and November',
          votes: [
            'priya-raman',
            'lucy-farrant',
            'dev-choudhury',
            'natalie-brewer',
            'ravi-nair',
            'amy-lockley',
            'daniel-fry',
          ],
        },
        { label: 'Once a year, in June', votes: ['joanne-pell', 'colin-beddoes'] },
      ],
    },
    replies: [
      {
        author: 'lucy-farrant',
        at: '2026-11-14T11:20:00Z',
        body: `May for us. In April nobody answers my e-mails, and I do not answer theirs.`,
      },
    ],
  },
  {
    community,
    form: 'IDEA',
    title: 'A register of framework contracts that councils may buy from',
    author: 'femi-adeyemi',
    at: '2026-09-22T13:05:00Z',
    votes: ['priya-raman', 'lucy-farrant', 'dev-choudhury', 'marcus-whitehouse', 'sarah-preece', 'ravi-nair'],
    body: `Several of us have let frameworks that others may use, and hardly anybody does, because nobody knows. One page: what it is for, until when, who may call off, and a name to ring.`,
    replies: [
      {
        author: 'marcus-whitehouse',
        at: '2026-09-22T15:40:00Z',
        body: `Ours for bin lifts runs to 2029 and has two users. Happy to be the first line on it.`,
      },
    ],
  },
  {
    community,
    form: 'IDEA',
    title: 'Shadow a commercial team for a day',
    author: 'jasmine-oldershaw',
    at: '2026-10-02T10:15:00Z',
    votes: ['amy-lockley', 'emma-featherstone'],
    body: `I learnt more in one day with another district's trade waste team than in a year of papers. A list of teams that would have a visitor, and of people who would like to be one.`,
    replies: [],
  },
];
