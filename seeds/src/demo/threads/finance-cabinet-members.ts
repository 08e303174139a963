import type { ThreadStory } from '../story.ts';

const community = 'finance-cabinet-members';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'First budget council as portfolio holder: what do you wish you had been told?',
    author: 'owen-pascoe',
    at: '2026-01-18T20:24:00Z',
    question: true,
    accepted: 1,
    body: `I took finance at Aldermoor in May and on 24 February I move a budget for the first time. Net £12.7m, council tax up 2.99%, garden waste to £58, a small draw on reserves. Chamber of 38 with no overall control, press bench likely to be one person and a dog.

Officers have given me a speech of 22 minutes that could be read by anyone. I have sat through eleven of these from the back and cannot recall a sentence. What did you do with your first, and what went wrong?`,
    replies: [
      {
        author: 'jago-trevanion',
        at: '2026-01-18T21:10:00Z',
        body: `I don't hold finance but I have watched four. Best one was nine minutes. She said what it cost a household, what we would stop, what frightened her, and sat down.`,
      },
      {
        author: 'joyce-laidler',
        at: '2026-01-18T21:46:00Z',
        body: `Seven of these now. In order of usefulness:

- Learn six numbers by heart and leave the rest to the paper: net budget, tax in pounds a year for band D, the gap this year, the gap in year three, reserves at the end, the largest single pressure.
- Ask your section 151 officer which question they would least like asked. Then prepare that one.
- Write to the other group leaders a week before with an offer: officers will cost any amendment that reaches them by Friday noon. It removes the back-of-an-envelope ones.
- Keep five minutes for the reply. If the vote moves, it moves then.

What went wrong with my first: I answered an intervention about potholes and never found my place again. Say "I'll come to that in my reply", and carry on.`,
      },
      {
        author: 'pauline-rudd',
        at: '2026-01-19T08:15:00Z',
        body: `From an audit chair: do read the section 25 statement aloud, or the heart of it. In my experience it is the only page that everybody is legally supposed to have regard to and the one fewest have opened.`,
      },
      {
        author: 'owen-pascoe',
        at: '2026-01-19T19:33:00Z',
        body: `The question they would least like asked turned out to be about the leisure contract inflation clause. I would never have found it. Thank you, Joyce.`,
      },
      {
        author: 'william-hargest',
        at: '2026-01-20T21:02:00Z',
        body: `Being leader of a small council means doing both jobs. My advice is to thank the finance team by name at the start, not the end. By the end people have gone for their coats.`,
      },
      {
        author: 'morag-lennox',
        at: '2026-01-21T20:38:00Z',
        body: `In Scotland the groups table whole alternative budgets and it can go on past midnight. I have learned to have one page showing all of them side by side on the same basis, made by officers, agreed by all. It lowers the temperature more than any speech.`,
      },
      {
        author: 'roger-stittle',
        at: '2026-01-22T18:27:00Z',
        body: `If there is still time, take it to scrutiny before the speech is written. We began in October this year for the first time. Two of our seven recommendations look likely to be in the budget, and a cabinet member who says so on the night is a cabinet member I can thank.`,
      },
      {
        author: 'oliver-tindall',
        at: '2026-01-23T09:12:00Z',
        body: `Tidying up as your supporting officer: I have put three anonymous budget speeches in the library at seven, eleven and twenty-two minutes. You can guess which has the most downloads.`,
      },
      {
        author: 'owen-pascoe',
        at: '2026-02-25T21:55:00Z',
        body: `Nine and a half minutes, six numbers, carried 20 to 16 with two abstaining. I was asked about potholes and said I would come to it in my reply. Somebody at the back laughed, so I suspect a member of this community was watching the webcast.`,
      },
    ],
  },
  {
    community,
    title: 'Nobody outside the room believes our MTFS gap',
    author: 'william-hargest',
    at: '2025-10-14T20:47:00Z',
    body: `Underhill and Wye will be £1.9m short by 2028/29 on a net budget of £10.4m. I say so in parish halls, and people nod and ask for a new footbridge. The trouble is that we have announced a gap every autumn since 2011 and each February we have balanced. I would not believe me either.

Officers show a widening wedge on a graph, the same wedge as ever moved one year to the right. I have started showing instead what we stopped doing in order to balance: fourteen things in fourteen years, with a photograph of each. It is the first slide anyone has asked to keep. Interested in what others use.`,
    replies: [
      {
        author: 'joyce-laidler',
        at: '2025-10-14T21:31:00Z',
        body: `I am going to steal the photographs. We publish the forecast gap made each year beside what the outturn then was. Over nine years officers were too gloomy by 3.1% of budget on average. It hurt to print, and it is the reason I am believed this year.`,
      },
      {
        author: 'margaret-stoke',
        at: '2025-10-15T19:56:00Z',
        body: `Part of the problem is the word. Nobody has a gap at home. We now say "for every £10 we plan to spend in 2028, we know where £8.20 is coming from".`,
      },
      {
        author: 'pauline-rudd',
        at: '2025-10-16T08:44:00Z',
        body: `Hold on before we congratulate ourselves. If the wedge has been wrong for fourteen years, is it not worth asking why? In ours the answer was that the plan assumed no growth in the tax base, in a town with two large sites under construction. That was caution, repeated until it became inaccuracy.`,
      },
      {
        author: 'william-hargest',
        at: '2025-10-16T20:19:00Z',
        body: `That smarts, Pauline, and I have asked the question. First answer: we assume 0.4% growth and have had 0.9% for six years running. About £90,000 of my £1.9m by year three, so not the answer, but not nothing.`,
      },
      {
        author: 'brian-tattersall',
        at: '2025-10-19T17:48:00Z',
        body: `In Hollinsea it goes the other way. We assumed seafront parking would rise 3% a year and it rained for two summers. Show a good, a middling and a bad case, and put your name to the middling.`,
      },
      {
        author: 'janet-probert',
        at: '2025-10-21T21:14:00Z',
        body: `We had residents try a simulator, sixty people in a hall on a wet Thursday, with eleven levers. They cut communications, then discovered it was worth £94,000, and then went very quiet. Best public meeting I have chaired. Cost us a hall and sandwiches.`,
      },
      {
        author: 'oliver-tindall',
        at: '2025-10-22T09:06:00Z',
        body: `Janet's officers have shared [the eleven levers as a spreadsheet](https://example.org/netherfold/budget-levers). It runs on figures any district will have.`,
      },
    ],
  },
  {
    community,
    title: 'Loans to our own company: which questions should I be asking?',
    author: 'david-okonkwo',
    at: '2026-06-04T19:41:00Z',
    question: true,
    body: `Harlow Cross has lent £23m to its housing company at 5.6%, borrowed at roughly 4%. The margin, near £370,000, is in our budget as income. In April the company asked to defer the interest for a year because sales are slow.

I am new to shareholder committee. The officers' paper recommends agreeing and describes the deferral as "cash neutral to the group". I have the feeling I am being asked to lend them the money to pay me. Who has sat through this and what did you ask?`,
    replies: [
      {
        author: 'joyce-laidler',
        at: '2026-06-04T20:35:00Z',
        body: `Your feeling is sound. Mine were: who has seen the company's cash flow month by month for 24 months; what security do we hold and at whose valuation; is the income still in our budget; and who in this meeting sits on both sides? The last one produced a silence.`,
      },
      {
        author: 'pauline-rudd',
        at: '2026-06-05T08:52:00Z',
        body: `Ask what expected credit loss has been put against the loan and what it would be if the deferral were an outside borrower asking. If finance has not recalculated it since the request, the paper is not ready for decision.`,
      },
      {
        author: 'morag-lennox',
        at: '2026-06-05T21:20:00Z',
        body: `And whether the company has other creditors who are being paid. We were being deferred while the car leases were not.`,
      },
      {
        author: 'david-okonkwo',
        at: '2026-06-09T20:11:00Z',
        body: `Paper withdrawn for a month. It emerged that the director who wrote it is also a director of the company, quite openly declared, and none of us had thought about what that meant. External adviser appointed, £14,000. I am told I have cost the group time. I can live with it.`,
      },
      {
        author: 'oliver-tindall',
        at: '2026-06-10T08:47:00Z',
        body: `Three councils have let me put their shareholder agreements in the library with names removed. The clause to compare is the one on reserved matters: in only one of them does deferring interest need the shareholder's consent in advance.`,
      },
    ],
  },
  {
    community,
    title: 'Budget amendments from the floor: how strict is your deadline?',
    author: 'roger-stittle',
    at: '2025-12-11T18:39:00Z',
    question: true,
    body: `I chair overview and scrutiny and sit on the opposite side to the cabinet at Fenbourne. The constitution lets any member move an amendment on the night. Last February we had nine, three on napkins, and adjourned twice so that the S151 officer could say whether they balanced. It was nobody's finest hour, and two of the nine were mine.

The administration wants a deadline of seven clear days. My group reads it as a gag. What do you have, and does it work for those not in power?`,
    replies: [
      {
        author: 'joyce-laidler',
        at: '2025-12-11T20:05:00Z',
        body: `Noon, two working days before, must be costed by finance, and officers are bound not to tell us what is in it until it is published. That last part is what won over the opposition.`,
      },
      {
        author: 'margaret-stoke',
        at: '2025-12-12T19:27:00Z',
        body: `Five clear days at Brackenhurst with one exception: an amendment that arises from an amendment. We have used the exception twice in six years.`,
      },
      {
        author: 'brian-tattersall',
        at: '2025-12-14T16:50:00Z',
        body: `We have none and I would not vote for one. A chamber that cannot be surprised is a registry office. Yes, we adjourn. There is tea.`,
      },
      {
        author: 'morag-lennox',
        at: '2025-12-15T20:44:00Z',
        body: `With respect to Brian's tea, officers at one in the morning make mistakes, and ours made one of £600,000 in 2019. Deadline plus confidential costing; opposition groups here use it more than we do.`,
      },
      {
        author: 'roger-stittle',
        at: '2026-03-06T18:12:00Z',
        body: `We settled on three working days, confidential costing, and finance must offer each group two hours in January. Four amendments this year, none on napkins, one of mine carried. I take back "gag".`,
      },
    ],
  },
  {
    community,
    title: 'Reading the treasury report: a crib sheet for people who are not bankers',
    author: 'oliver-tindall',
    at: '2026-08-04T10:02:00Z',
    body: `Several of you asked. Four audit chairs and two section 151 officers went over this, so blame them too.

1. How much do we owe, and how much of it must be refinanced within two years?
2. What is the gap between what we need to borrow and what we have borrowed? (That is internal borrowing. It is cheap until it is not.)
3. Which investments could we not get back within a week?
4. What share of net budget goes on interest and MRP, and where is it in year three?
5. Is there any limit we came within a tenth of?

If the answer to one of them takes officers over a minute, ask for it in writing. Longer version: [crib sheet](https://example.org/finance-members/treasury-crib).`,
    replies: [
      {
        author: 'pauline-rudd',
        at: '2026-08-04T18:58:00Z',
        body: `I asked all five in July. Number 2 took eleven minutes and a follow-up note, from which it appeared that £38m of internal borrowing would have to be replaced at today's rates as reserves run down. It is now a line in the MTFS.`,
      },
      {
        author: 'david-okonkwo',
        at: '2026-08-05T20:23:00Z',
        body: `What would count as a worrying answer to number 4? Ours is 9% rising to 13%.`,
      },
      {
        author: 'joyce-laidler',
        at: '2026-08-06T19:35:00Z',
        body: `There is no magic figure and I distrust those who offer one. I ask what we would have to stop in order to pay the extra four points. In a district with a £14m budget that is over half a million a year.`,
      },
      {
        author: 'morag-lennox',
        at: '2026-08-10T21:07:00Z',
        body: `Scottish readers: loans fund repayments rather than MRP, otherwise all five hold. I have pinned it inside my folder.`,
      },
    ],
  },
  {
    community,
    title: 'Garden waste at £62: holding your nerve',
    author: 'brian-tattersall',
    at: '2026-11-15T17:36:00Z',
    body: `We go from £49 to £62 in April, and the inbox has begun. Finance assumes we lose 6% of 17,300 subscribers; last time, at plus £8, it was 4% in year one and half of those were back by May. Even if we lose one in six it brings in about £46,000 more than today, before any saving on rounds. Past one in five we are worse off, so that is my tripwire.

I have told my group that the decision is made once and we do not discuss it again until the figures are in, on 30 June. Anyone who has gone above £60 in one step, I should be glad to hear what July looked like.`,
    replies: [],
  },
];
