import type { ThreadStory } from '../story.ts';

export const threads: ThreadStory[] = [
  {
    caseStudy: 'garrowby-vale-winding-up-latco',
    title: 'Who carried the pension guarantee when the company closed?',
    author: 'joyce-laidler',
    at: '2026-03-19T20:41:00Z',
    body: `We own a catering company of about ninety people which is not failing but is not thriving. Our admission agreement has the council as guarantor. The study says the exit valuation was obtained before the vote. Was it a surprise, and could the number have been smaller if you had closed earlier?`,
    question: true,
    accepted: 1,
    replies: [
      {
        author: 'marcus-whitehouse',
        at: '2026-03-20T08:12:00Z',
        body: `Not Garrowby, but we had a smaller one in 2022. The figure depends heavily on whether your fund uses the gilts-based exit basis or the ongoing one. Ask for both in writing. Ours differed by a factor of four.`,
      },
      {
        author: 'peter-langstaff',
        at: '2026-03-20T09:55:00Z',
        body: `Less of a surprise than we had braced for. Because 171 people came back to us with their past service, the fund agreed to move those liabilities to the council as an ongoing employer and crystallise only what was left. That is why exit costs were £700,000 all in and not several times that.

Earlier would have been cheaper on the loan, which grew every year. On pensions it made hardly any difference; the 2022 valuation had been kind to us.

Three things I would do in your position: get the admission agreement out and check what ends it, ask the actuary now while nothing depends on the answer, and have the cost of that advice paid by the council and not the company.`,
      },
      {
        author: 'joyce-laidler',
        at: '2026-03-20T21:17:00Z',
        body: `Very clear, thank you. I have asked our section 151 officer to put both bases in the shareholder report in June.`,
      },
    ],
  },
  {
    caseStudy: 'merrowdale-trade-waste-income',
    title: 'How did you weigh the bins for the round costing?',
    author: 'hannah-treloar',
    at: '2026-02-17T10:04:00Z',
    body: `We want to cost rounds before setting April 2027 prices, but none of our trade vehicles has on-board weighing and the quote for retrofit is £14,000 each. You say eight weeks of lifts, weights and hours. Was that every lift, or a sample? And did the crews mind?`,
    question: true,
    accepted: 1,
    replies: [
      {
        author: 'joanne-pell',
        at: '2026-02-17T13:30:00Z',
        body: `Interested in the answer too. We tried it in 2024 with standard weights per bin size and sector from an old national survey, and the totals came out 22% over the weighbridge.`,
      },
      {
        author: 'rachel-sumner',
        at: '2026-02-18T07:48:00Z',
        body: `A sample. Two weighing vehicles were hired for the eight weeks at about £5,800 altogether, and we rotated them so that each of the eleven rounds was weighed twice, once in a normal week and once after a bank holiday. Everything else was lifts from the crews' tablets and start and finish times from the tachograph.

Then we scaled every round to its weighbridge ticket, so that the total had to be right even where single bins were not. Joanne, that step is probably your 22%.

The crews minded for a week. They thought it was about them until the first results showed that the two worst rounds were badly designed and not badly worked. The union rep asked for that in writing and got it. I can send the spreadsheet with names taken out.`,
      },
      {
        author: 'hannah-treloar',
        at: '2026-02-18T09:15:00Z',
        body: `Hire instead of retrofit had not occurred to us. Yes please to the spreadsheet.`,
      },
      {
        author: 'gareth-morris',
        at: '2026-02-24T15:22:00Z',
        body: `One caution from a place with a lot of pubs: eight weeks in spring will not show you August. We took our sample in two halves.`,
      },
      {
        author: 'rachel-sumner',
        at: '2026-02-24T16:40:00Z',
        body: `Fair. We re-cost each January on a fortnight and compare with a fortnight in August now, for exactly that reason.`,
      },
    ],
  },
  {
    caseStudy: 'zeal-haven-housing-company',
    title: 'Is 2.2 points over borrowing cost still defensible on new loans?',
    author: 'meera-joshi',
    at: '2025-07-03T21:26:00Z',
    body: `Reading this as a cabinet member whose officers are proposing something similar for sixty homes. The margin was set when the council could borrow at under 2%. With PWLB where it is, does a scheme at 80% of market rent still pass your stress test, and who checks that your margin is a market rate?`,
    question: true,
    accepted: 0,
    replies: [
      {
        author: 'victoria-amos',
        at: '2025-07-04T11:09:00Z',
        body: `Short answer: mostly not. Of the four schemes that failed the test, three were in the past two years. We have built nothing since spring 2024 that was not on land we already owned, because with land at nil the sums just about work at a third intermediate rent.

The margin is checked each June by a treasury adviser on a fixed fee who does not advise on anything else. They compare it with senior lending to small housing landlords. The paper goes to audit committee in public. Last month they said 1.9 to 2.6, so 2.2 stands, but on new loans we lend for shorter terms.

If your officers' model shows a dividend before year six I would look hard at the void rate.`,
      },
      {
        author: 'helen-prior',
        at: '2025-07-07T08:35:00Z',
        body: `Agree with Victoria. Ask also what happens to your MRP if the company cannot repay at maturity and needs refinancing. That was the question our auditors spent longest on, and the answer changed the size of the programme.`,
      },
      {
        author: 'meera-joshi',
        at: '2025-07-07T19:50:00Z',
        body: `The model shows a dividend in year three. I shall be asking about voids on Thursday.`,
      },
    ],
  },
  {
    caseStudy: 'quarrybank-school-services-three-years-on',
    title: 'Would you still fix prices for one year with large trusts?',
    author: 'clare-wetherden',
    at: '2026-09-08T12:18:00Z',
    body: `Our two biggest multi-academy trusts have both told us that they will only sign for three years with a cap, and between them they are £1.3m of our traded income. You moved to one-year terms. Did any trust refuse, and did you give way?`,
    question: true,
    replies: [
      {
        author: 'marcus-whitehouse',
        at: '2026-09-09T17:02:00Z',
        body: `One refused and we let them have three years with the index as a pass-through on pay only, no cap. It is the nearest thing to a compromise I could sign. A cap is you insuring them against a pay award neither of you controls. I would be curious whether anyone has priced that risk instead of avoiding it.`,
      },
      {
        author: 'liam-duckworth',
        at: '2026-09-14T09:27:00Z',
        body: `We priced it for ICT support: 1.8% on top in return for a collar between 0 and 4%. Two trusts took it, both for two years. The 2025 award came in under the collar so it has paid for itself, but I would not read much into one year.`,
      },
    ],
  },
  {
    caseStudy: 'llanfryn-selling-recyclates',
    title: 'Did the floor price rule survive the card market?',
    author: 'gareth-morris',
    at: '2025-10-14T14:11:00Z',
    body: `We are 7,000 tonnes, kerbside sort, broker contract ending March 2027. The budget rule (average of the worst twelve months in five years) looks sensible, but your five years now include some very odd months. What did you budget for 2024/25 and what did you get?`,
    question: true,
    accepted: 0,
    replies: [
      {
        author: 'dafydd-parry',
        at: '2025-10-15T09:03:00Z',
        body: `It survived, with one amendment.

| Year | Budget | Actual |
|---|---|---|
| 2023/24 | £175,000 | £168,000 |
| 2024/25 | £152,000 | £204,000 |

So 2023/24 was below the floor by £7,000 and the reserve paid it, which is what the reserve is for. It held £111,000 at that point and has since reached £150,000.

The amendment: we now weight by tonnage in the year we are budgeting for, since deposit return and lighter packaging will take cans and bottles out of the kerbside stream before long. On old tonnages the floor was flattering us.`,
      },
      {
        author: 'lucy-farrant',
        at: '2025-10-15T11:46:00Z',
        body: `Useful table. Does the reserve sit with you or with finance? Ours would be swept up at year end.`,
      },
      {
        author: 'dafydd-parry',
        at: '2025-10-15T13:20:00Z',
        body: `Earmarked, named in the statement of accounts, and only the section 151 officer can release it. That was the price of letting us keep it.`,
      },
      {
        author: 'gareth-morris',
        at: '2025-10-16T08:58:00Z',
        body: `That is what I needed for our paper. Diolch.`,
      },
    ],
  },
  {
    caseStudy: 'oakhampton-vale-lottery-that-flopped',
    title: 'Thank you for writing this one up',
    author: 'roger-stittle',
    at: '2025-06-24T19:33:00Z',
    body: `Our scrutiny committee had a lottery proposal before it last week with the same 2,200 tickets a week in it, from what I suspect was the same presentation. I read the paragraph about asking for the median aloud. The item was deferred for officers to ring three councils that had stopped.

I do not say it was a bad idea, only that nobody in the room had heard of one failing.`,
    replies: [
      {
        author: 'daniel-fry',
        at: '2025-06-25T08:44:00Z',
        body: `I am glad it was some use. Happy to be one of the three calls, preferably not between 1 and 12 July when we close the accounts. Two of the others who stopped have said I may pass on their numbers privately.`,
      },
      {
        author: 'sarah-preece',
        at: '2025-06-25T12:15:00Z',
        body: `Speaking for one that carried on: 590 a week, still, in a district of 79,000. Scale from that and not from 2,200 and it can be a decent small thing. If your committee is looking for serious money it is the wrong place to look.`,
      },
      {
        author: 'roger-stittle',
        at: '2025-09-18T20:05:00Z',
        body: `An update, since people rarely give one. Officers came back with 450 tickets a week, no saving assumed and the grant round kept. Committee supported it and cabinet has agreed a two-year trial from January.`,
      },
    ],
  },
  {
    caseStudy: 'eastmarch-forty-largest-contracts',
    title: 'We did the first ten and found £310,000',
    author: 'emma-featherstone',
    at: '2026-05-12T13:37:00Z',
    body: `After reading this we took our ten largest contracts by value and copied the two-page sheet more or less as it stands. Six weeks, two people, no consultants.

- £188,000 a year: CPI applied where the contract said CPIH less 0.5, compounding since 2020
- £74,000: a volume rebate on agency staff, never requested
- £48,000: KPI deductions on a cleaning contract that had been waived by email by someone who left in 2021

Nothing as splendid as your waste clause. The surprise was leisure, where we turned out to owe the operator £26,000 and have paid it.`,
    replies: [
      {
        author: 'femi-adeyemi',
        at: '2026-05-12T16:20:00Z',
        body: `Marvellous, and good that you paid the £26,000. We owed two suppliers money as well and it did more for the other conversations than anything we said. Did you go back for earlier years on the indexation?`,
      },
      {
        author: 'emma-featherstone',
        at: '2026-05-13T08:06:00Z',
        body: `Legal advice is that we can go back six years on most of it. We have asked for three and expect to settle for two, since we want the supplier to keep answering the telephone.`,
      },
      {
        author: 'pauline-rudd',
        at: '2026-05-14T20:52:00Z',
        body: `From the audit committee side: would either of you object to our internal auditors borrowing the sheet? Ours test whether a contract was let properly and never whether it is being paid properly.`,
      },
      {
        author: 'femi-adeyemi',
        at: '2026-05-15T09:14:00Z',
        body: `Please do. Start with anything let before 2015 that has been extended; that is where most of ours were.`,
      },
    ],
  },
];
