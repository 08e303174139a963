import type { ThreadStory } from '../story.ts';

const community = 'councils-in-intervention';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'The first week after a section 114 notice, as I would do it now',
    author: 'helen-prior',
    at: '2025-07-08T20:17:00Z',
    body: `I issued one at a previous council and have advised two colleagues since. My list for the first five days:

- Tell payroll, care providers and schools, in that order, that they will be paid. Do it within the hour. Rumour reached our largest care provider before I did.
- One spending panel, daily, 30 minutes, with a form of six questions. Not three panels.
- A single number people can ring who think that their job has gone.
- Write down why for each refusal. You will be asked in two years.
- Meet the unions before the press.

What I got wrong was to stop everything, including the gully contract. It rained. Contractually committed and legally required are wider than a frightened manager believes.`,
    replies: [
      {
        author: 'marcus-whitehouse',
        at: '2025-07-09T08:42:00Z',
        body: `Our panel refused £140 of nappies for a children's home on day two. It was in the paper on day three. Give one named director power to approve anything for a person in our care, on the spot, and look at it afterwards.`,
      },
      {
        author: 'louise-tomlinson',
        at: '2025-07-10T10:05:00Z',
        body: `From HR: people did not ask first about redundancy. They asked whether they could still order printer ink, because that was how they would know if it was serious. Managers need an answer to small questions.`,
      },
      {
        author: 'pauline-rudd',
        at: '2025-07-13T18:39:00Z',
        body: `And audit committee should meet within the fortnight, in public, even if there is little to say. Ours was cancelled "out of sensitivity" and we were never forgiven for it.`,
      },
      {
        author: 'helen-prior',
        at: '2025-07-14T20:02:00Z',
        body: `Nappies, ink and a public meeting. I have put all three into the note I give to people when they ring. Longer version in the library, without names.`,
      },
    ],
  },
  {
    community,
    title: 'Working beside commissioners: who keeps the decision log?',
    author: 'joyce-laidler',
    at: '2026-03-23T20:29:00Z',
    question: true,
    accepted: 1,
    body: `We have an improvement board and, I am told, may have commissioners by the summer. I hold resources. Colleagues elsewhere describe a fog in the first months in which nobody could say afterwards whether a decision had been the council's, the commissioner's, or the council's after a conversation in a corridor.

As members we will be answerable for all of it at the next election. How did you record who decided, and did it alter how people behaved? I would like to have something ready before they come and not look as if I were armed against them.`,
    replies: [
      {
        author: 'denise-fellows',
        at: '2026-03-23T21:22:00Z',
        body: `Quarrybank had fog for about four months. I once told a headteacher that a decision was mine, and learned from the local radio that it was not.`,
      },
      {
        author: 'marcus-whitehouse',
        at: '2026-03-24T08:36:00Z',
        body: `The monitoring officer keeps it, nobody else. One line for each decision:

1. what, date, cost
2. whose power: council, cabinet, officer, commissioner under directions
3. was a commissioner consulted, what was said, in their own words if they will
4. would we have decided otherwise? yes or no

The last column is the valuable one and it was the lead commissioner's idea. In eighteen months there were 412 lines and nineteen yeses. When our directions were reduced, that column was the evidence that we could be left alone.

Offer it to them on arrival as a service. They are as anxious about the fog as you are.`,
      },
      {
        author: 'joyce-laidler',
        at: '2026-03-24T20:11:00Z',
        body: `Nineteen in 412 says more than any maturity matrix I have been shown. Our MO has drafted the log already and asked for column four to be optional. I have said no.`,
      },
    ],
  },
  {
    community,
    title: 'Holding on to heads of service in year two',
    author: 'louise-tomlinson',
    at: '2026-11-02T11:18:00Z',
    question: true,
    body: `Year one ran on adrenalin. We are sixteen months in, the improvement plan has 94 actions, and three of eleven heads of service have resigned since August, none of them for more money. Exit interviews all mention reporting: the same item to the board, to scrutiny, to the advisers and to the directorate, in four formats.

Has anybody persuaded their board to accept one report? And what did you do for the people who had been steady all the way through and are now simply tired? Leave, a sabbatical, thanks with something behind it?`,
    replies: [
      {
        author: 'marcus-whitehouse',
        at: '2026-11-03T08:27:00Z',
        body: `Ninety-four is the trouble. We cut 107 actions to 26 in month fourteen by asking the board which of them it would miss. One report, monthly, eight pages, same to all, agreed after I showed that reporting took 1.6 full-time heads of service. As for tired people: two weeks' paid leave each, in rota, phone handed in at my door. Cost almost nothing and no one of the nine has left.`,
      },
    ],
  },
];
