import type { ThreadStory } from '../story.ts';

const community = 'homelessness-prevention';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'TA round: the same five numbers, whenever you have them',
    author: 'marcia-campbell',
    at: '2025-09-02T08:30:00Z',
    pinned: true,
    body: `Official figures reach us months late, so we keep our own. One line each, whenever you close a month:

1. households in temporary accommodation
2. families in B&B for over six weeks
3. average nightly rate you pay, self-contained two-bed
4. prevention cases closed with the home kept or another found, %
5. net cost forecast for the year

Copperhithe, end of August: 2,310 · 0 · £84 · 46% · £10.9m. The second number was 47 in March 2023. What moved it was leasing, buying back and one panel that meets every Tuesday.

Say if a number is a guess. Guesses are welcome; unmarked ones are not.`,
    replies: [
      {
        author: 'karolina-nowak',
        at: '2025-09-02T12:14:00Z',
        body: `Fenbourne, August: 63 · 0 · £58 · 57% · £390,000. Small numbers, so one large family moves everything. Two of the 63 account for £71,000 of the cost because nothing with five bedrooms exists within forty miles.`,
      },
      {
        author: 'farah-hussain',
        at: '2025-09-08T09:03:00Z',
        body: `Inglebrook: 512 · 3 · £61 · 49% · £3.9m. The 3 used to be 41; I will write that up separately next month.`,
      },
      {
        author: 'patrick-cullinane',
        at: '2025-10-06T14:22:00Z',
        body: `Brindlewharf, September: 3,040 · 52 · £91 · 39% · £16m or so (guess, finance closes on the 12th). I am regeneration rather than housing, posting for a colleague who is ill. 180 of those households are in blocks we intend to demolish.`,
      },
      {
        author: 'michael-robson',
        at: '2026-02-05T10:41:00Z',
        body: `Saltergate, January: 388 · 6 · £52 · 54% · £2.6m. Up 31 since October, nearly all asked to leave by family. Christmas, overcrowding, and in eight cases a hospital bed in the living room.`,
      },
      {
        author: 'nigel-fairbrass',
        at: '2026-06-10T20:33:00Z',
        body: `From the member side at Zeal Haven, with the officers' permission: 241 · 2 · £79 · 51% · £2.2m. We put these five on one page for cabinet each month. It has replaced eleven pages and the questions have improved.`,
      },
      {
        author: 'marcia-campbell',
        at: '2026-11-04T08:52:00Z',
        body: `Copperhithe, October: 2,148 · 1 · £79 · 52% · £9.8m. First October in nine years lower than the one before. Nineteen councils have posted or mailed figures since last summer; a sheet with all of them, names removed where asked, is in the library.`,
      },
    ],
  },
  {
    community,
    title: 'Nightly paid: has anyone got providers below £85 without losing rooms?',
    author: 'kwame-asante',
    at: '2026-01-13T10:08:00Z',
    question: true,
    accepted: 4,
    body: `Leasing and buying have brought us from 412 nightly-paid placements to about 260, and there it sticks. The average two-bed is £88, with four providers above £95. When my placements team says no, a neighbouring borough says yes by four o'clock and the room is gone.

We tried a cap of £80 in 2024. It lasted eleven days. There is a pan-London rate on paper that everyone breaks on Fridays, ourselves included.

So: what has shifted a price and held for six months? Block booking, longer terms, paying faster, guaranteeing damage, walking away together? I have to bring £900,000 out of this line by March 2027.`,
    replies: [
      {
        author: 'farah-hussain',
        at: '2026-01-13T11:35:00Z',
        body: `Paying faster did more for us than I would have believed. Providers were waiting 47 days. We got it to seven and asked for £4 a night off in return; six of eight agreed. It cost finance some grumbling and nothing else.`,
      },
      {
        author: 'ibrahim-yusuf',
        at: '2026-01-13T19:40:00Z',
        body: `Councillor's view from Dovecote Hill. We outbid you on two of those Fridays, I am fairly sure. Our team has the same instruction from me that yours has from your members: no family on a chair in the office. Until leaders agree the cap, officers cannot hold it.`,
      },
      {
        author: 'marcia-campbell',
        at: '2026-01-14T08:17:00Z',
        body: `Kwame is my colleague so I will only add context: 71% of our placements are made after 3 pm, and 60% of households had been in touch with us more than a fortnight before. The price is partly a planning failure, ours.`,
      },
      {
        author: 'kwame-asante',
        at: '2026-01-14T09:26:00Z',
        body: `Both points taken. Farah, our average is 39 days to pay. I had never looked at it as a lever. If anybody has the wording of the early-payment deal, please share it.`,
      },
      {
        author: 'victoria-amos',
        at: '2026-01-15T10:52:00Z',
        body: `What held for us (62 units, two-bed from £86 to £71, eighteen months so far):

- We asked each provider for their rent to the owner. Four told us. Margins were £19 to £34 a night, so we knew where to stop.
- We offered the ones at the lower end a twelve-month block for 80% of their units with a four-week break, and left the dearest two with spot only.
- Voids in the block are ours, repairs are theirs, with £15 a day deducted after 48 hours without heating or hot water.
- We placed by noon, from a 9 am list of who will be roofless tonight. That alone took the Friday premium away.

The risk is empty rooms. Ours ran at 3.1%, break-even was 9%. The model is [here](https://example.org/zeal-haven/block-booking-model), swap in your own rates.`,
      },
      {
        author: 'carol-elliott',
        at: '2026-01-15T21:11:00Z',
        body: `The £15 a day deduction interests me more than the rate. Our members hear about cold rooms every week. Has it ever been applied?`,
      },
      {
        author: 'victoria-amos',
        at: '2026-01-16T08:48:00Z',
        body: `Fourteen times in the first quarter, twice in the last. I would keep it even if it had saved nothing.`,
      },
      {
        author: 'patrick-cullinane',
        at: '2026-01-16T13:30:00Z',
        body: `One warning about blocks. We took 45 units on a block in 2022 in a single building, and when the fire service served a notice we had 45 households to move in nine days. Spread them.`,
      },
      {
        author: 'simran-sandhu',
        at: '2026-01-19T15:44:00Z',
        body: `And read the headlease. Two of our providers had no right to sublet to the council at all.`,
      },
      {
        author: 'joe-linehan',
        at: '2026-01-21T11:05:00Z',
        body: `If it helps the case: I looked at 5,800 of our placements over two years. After provider, size and distance, the hour of booking explained £9 of the rate. Booking before noon against after four is the same as moving a whole price band.`,
      },
      {
        author: 'kwame-asante',
        at: '2026-04-28T09:37:00Z',
        body: `Update after a quarter. 110 units on block terms with three providers at £76, payment in ten days, noon list running four days out of five. The two-bed average is £81.40. Worth £620,000 in a full year if it holds, so I am two thirds of the way.`,
      },
      {
        author: 'kwame-asante',
        at: '2026-10-15T16:20:00Z',
        body: `It has held: £79 in September. Voids 4.4%, higher than Victoria's, because we took too many one-beds. A correction as well: the £88 at the top included two hotels that should never have been in it. Like for like it was £86, so I have claimed too much by about £190,000.`,
      },
    ],
  },
  {
    community,
    title: 'Section 8 notices since May: when are you accepting a prevention duty?',
    author: 'karolina-nowak',
    at: '2026-05-19T09:44:00Z',
    question: true,
    accepted: 2,
    body: `The trigger now rests on a valid section 8 notice with a date inside 56 days, where it used to be a section 21. In practice people come to us with a four-month notice for sale on day three. Strictly it is not yet within 56 days. Practically, this is the best moment to do anything.

My team of four splits down the middle: two open a case at once, two give advice and diarise. What is your rule, and do you count the early ones in HCLIC? I also want to know who checks the grounds, as half of ours are filled in wrongly.`,
    replies: [
      {
        author: 'michael-robson',
        at: '2026-05-19T12:02:00Z',
        body: `Advice and diarise was our rule for the first fortnight. Of the nineteen we diarised, six had already stopped answering the phone by the time we rang to check, so we have dropped it.`,
      },
      {
        author: 'farah-hussain',
        at: '2026-05-20T08:29:00Z',
        body: `On checking notices: we trained two tenancy relations officers for a day each with our own solicitor. Of 44 notices seen so far, 21 had the wrong ground, wrong dates or an old form. A polite letter to the landlord has ended eleven of those for the time being.`,
      },
      {
        author: 'marcia-campbell',
        at: '2026-05-20T10:15:00Z',
        body: `Our rule, agreed with legal, on half a page:

1. Anyone with any notice gets an assessment within five working days. You do not need the duty to be owed in order to be helpful.
2. The duty is accepted when the date is inside 56 days, or earlier if on the facts they are likely to be homeless within 56 days: rent arrears building, landlord already refusing rent, harassment.
3. The early ones go on the system as advice cases with a flag, and convert. We do not report them as preventions before the duty exists, however tempting.
4. Arrears notices jump the queue, because four weeks is four weeks.

Under section 21 about 30% of our early cases closed without ever becoming a duty. Number 3 is where auditors will look.`,
      },
      {
        author: 'karolina-nowak',
        at: '2026-05-20T11:08:00Z',
        body: `Exactly what I needed, including the unwelcome part about reporting. One of my two will be pleased and one will sulk.`,
      },
      {
        author: 'sarah-preece',
        at: '2026-05-22T14:36:00Z',
        body: `Do remember the tail: section 21 notices served before 1 May can still go to court until 31 July. We have a handful of those, from landlords who served in a hurry in April, and they are the most urgent people on our list.`,
      },
      {
        author: 'trevor-clulow',
        at: '2026-05-27T18:22:00Z',
        body: `Useful to members too. I had been telling residents to wait for the 56 days, because that is what I was told at my induction. I shall stop.`,
      },
    ],
  },
  {
    community,
    title: 'Families in B&B over six weeks: 41 to 3 in ten months',
    author: 'farah-hussain',
    at: '2025-10-22T12:51:00Z',
    body: `Promised this. Inglebrook had 41 families past six weeks in November 2024. By September it was three.

What we did, largest effect first:

- Took 60 of our own general needs voids a year for TA. Painful with tenants' groups; it is still the cheapest unit we have, at £9 a night net.
- Gave one officer the list of families at week three, with authority to spend up to £3,500 on anything that ends the stay. Average spend was £1,240.
- Stopped using two hotels altogether, because having the rooms made us use them.

It did not work to offer private tenancies at week five. By then the children had changed school twice and every answer was no. We start that conversation on day two.`,
    replies: [
      {
        author: 'ibrahim-yusuf',
        at: '2025-10-22T20:09:00Z',
        body: `How did you get the voids past your tenants? Ours would say, with some justice, that people have waited eight years for those homes.`,
      },
      {
        author: 'farah-hussain',
        at: '2025-10-23T08:40:00Z',
        body: `By saying how many, for how long, and reporting it to them every quarter: 60 of roughly 900 relets, returned to general letting after eighteen months in each. And two of their board visited a family at week nine in one room. Nobody argued after that, though I would not call it agreement.`,
      },
      {
        author: 'nigel-fairbrass',
        at: '2025-10-23T19:15:00Z',
        body: `We have no stock, as many districts have not. Has anyone persuaded a registered provider to do the same with voids?`,
      },
      {
        author: 'graham-oxley',
        at: '2025-10-27T09:33:00Z',
        body: `Stannerton transferred its stock in 2004. Our provider gives us eight homes a year on a lease for TA in exchange for our nominations officer clearing their hard-to-let blocks. It took fourteen months to agree and a change of regional director.`,
      },
      {
        author: 'leila-haddad',
        at: '2025-10-28T10:58:00Z',
        body: `Seconding day two. We sit an early help worker in the placements team two mornings a week, and the first thing she asks is which school. Moves after that are drawn on a map around the school instead of around the hotel.`,
      },
      {
        author: 'carol-elliott',
        at: '2026-03-19T21:26:00Z',
        body: `We borrowed the £3,500 authority at Saltergate in January. Eleven families so far, average £980, the strangest being a skip and a locksmith. Director was nervous. I asked him what the hotel had cost and he signed.`,
      },
    ],
  },
  {
    community,
    title: 'Leasing or buying for TA: how does the sum come out for you?',
    author: 'nigel-fairbrass',
    at: '2026-04-14T20:02:00Z',
    question: true,
    body: `We have £9m of borrowing headroom that officers would like to put into buying about 34 ex-council flats for temporary accommodation through our housing company, or directly. The alternative is a ten-year lease of 50 homes from a fund, indexed to CPI with a collar, handed back at the end.

On paper both beat nightly paid. Buying breaks even in year 13 at a 5.1% loan rate, leasing saves from year one but leaves us with nothing. With reorganisation in two years I am also unsure whose problem year 13 is. What did others choose, and what did the paper leave out?`,
    replies: [
      {
        author: 'kwame-asante',
        at: '2026-04-15T08:54:00Z',
        body: `Indexation is what the paper leaves out. Rents we can recover for TA are tied to 2011 allowances. A lease rising with CPI against income that does not rise is a loss you can date. On the indexed lease we were offered the lines crossed in year four; the short ones we take direct from owners stay fixed.`,
      },
      {
        author: 'victoria-amos',
        at: '2026-04-15T10:31:00Z',
        body: `I should declare that I run the company in question. From purchases so far: allow £18,000 to £26,000 a flat for works, not the £8,000 in most models, and expect one in six to fall through on leasehold questions. Service charges on former council blocks have gone up 11% a year.`,
      },
      {
        author: 'nigel-fairbrass',
        at: '2026-04-15T19:47:00Z',
        body: `Declared and appreciated, though I would point out to readers that Victoria is arguing against her own volume.`,
      },
      {
        author: 'colin-beddoes',
        at: '2026-04-17T11:20:00Z',
        body: `Look hard at hand-back. A surveyor's reading of three fund leases last year: full repairing obligations with vacant possession at expiry, meaning you rehouse 50 households in the last year while paying to put the homes in better order than you received them.`,
      },
      {
        author: 'farah-hussain',
        at: '2026-04-20T13:08:00Z',
        body: `We bought 72 between 2021 and 2024, in the HRA with grant for part of it. Net saving £4,700 a home a year against nightly. No regrets, but we had a repairs service to put behind them. Without that I would lease short, five years, and buy slowly.`,
      },
      {
        author: 'simran-sandhu',
        at: '2026-05-06T15:55:00Z',
        body: `On whose problem year 13 is: either option could need consent once a section 24 direction is made, if the value is over the threshold. We moved a purchase of 20 forward by four months for no other reason than that. Ask your solicitor for the date before you ask your treasurer for the rate.`,
      },
    ],
  },
  {
    community,
    title: 'Subsidy loss on TA: where do you show it in budget monitoring?',
    author: 'carol-elliott',
    at: '2026-02-24T20:18:00Z',
    question: true,
    accepted: 1,
    body: `A question from the other side of the desk. Our monitoring shows temporary accommodation overspent by £240,000. It also shows housing benefit overspent by £1.1m, in a different directorate, under another cabinet member. I learned last week that most of the second number is the first number: what we pay for TA beyond what we get back in subsidy.

So the housing committee congratulates itself every quarter while resources takes the blame. Is there a recognised way to show the whole cost in one place? I want to ask for it without accusing anybody of hiding anything.`,
    replies: [
      {
        author: 'dev-choudhury',
        at: '2026-02-25T08:33:00Z',
        body: `Nobody hides it, it simply falls out of the subsidy claim, which revenues completes. But you are right, and in half the councils I know the loss sits with whoever shouts least.`,
      },
      {
        author: 'kwame-asante',
        at: '2026-02-25T10:50:00Z',
        body: `Ask for a memorandum table, no change to the ledger needed. Ours has one row for each type of TA and five columns:

- what we pay the provider
- rent and charges collected from the household
- HB paid, and the subsidy we get back on it
- arrears written off
- net cost per household per night

Leased comes out at £10 net for us, nightly paid £34, hotel £58. Only the last column matters for decisions. It took two of us four days the first time and an hour a month since. Then move the subsidy loss budget to housing at the start of a year, with the money, so the person who chooses the placement carries the whole price.`,
      },
      {
        author: 'carol-elliott',
        at: '2026-02-25T21:35:00Z',
        body: `Net per household per night is the phrase I was looking for. May I pass your table to our finance people with your name on it?`,
      },
      {
        author: 'kwame-asante',
        at: '2026-02-26T08:44:00Z',
        body: `Please do. Blank copy: [TA net cost table](https://example.org/copperhithe/ta-net-cost). Watch the collection column. Ours said 96% until we found that it was counting HB as collected rent.`,
      },
      {
        author: 'nigel-fairbrass',
        at: '2026-03-02T19:12:00Z',
        body: `With TA now meant to be met from general funding rather than the prevention grant, this is the year to ask. We did, and the true figure was 2.4 times what committee had been shown. It was quiet for a moment and then very productive.`,
      },
    ],
  },
  {
    community,
    title: 'Hospital discharge: a housing officer on the ward two days a week',
    author: 'deborah-finch',
    at: '2025-11-19T11:27:00Z',
    body: `Duty to refer was giving us an email on the day of discharge, from a ward clerk, with no phone number for the patient. In February we put a housing options officer in the acute trust's discharge hub on Tuesdays and Thursdays, and in the mental health unit on Wednesdays.

February to October: 131 people seen, 88 went home or somewhere planned, 19 into TA, 24 lost to follow-up. Referrals now arrive on average eight days before discharge. The ICB estimates 540 bed days; I would halve that before quoting it. Cost £41,000, paid half by the Better Care Fund and half by us, agreed to March 2027.`,
    replies: [
      {
        author: 'neil-hutchinson',
        at: '2025-11-19T14:05:00Z',
        body: `From safeguarding, the 24 lost are the ones I would look at. When we reviewed ours, seven of fifteen had self-discharged after being told there was "no housing". Words on the ward matter more than the protocol.`,
      },
      {
        author: 'deborah-finch',
        at: '2025-11-20T09:18:00Z',
        body: `We have changed the script on the mental health unit since, and I will look at the same thing for the acute side. Thank you, uncomfortable and useful.`,
      },
      {
        author: 'carys-howells',
        at: '2025-11-24T10:46:00Z',
        body: `Same idea in Wales under different law, three mornings, shared by two councils. The unglamorous success was a key safe and a £60 heater budget. Half our delayed cases had a home; it just was not warm or open.`,
      },
      {
        author: 'grace-boateng',
        at: '2026-01-08T20:40:00Z',
        body: `Who employs the officer? Ours was hosted by the trust and within a year had become a discharge coordinator with a council lanyard.`,
      },
    ],
  },
];
