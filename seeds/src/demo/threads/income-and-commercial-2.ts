import type { ThreadStory } from '../story.ts';

const community = 'income-and-commercial';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'Building control: market for work, share a team, or accept the decline?',
    author: 'ben-hargreaves',
    at: '2025-09-02T10:05:00Z',
    question: true,
    accepted: 1,
    body: `Ironstow's share of building control applications has slid from 71% to 54% in six years, private approvers have taken most of the extensions work, and two of my five surveyors retire within eighteen months. The fee account ran £93,000 short last year.

Joining a neighbour looks obvious on paper. Before I write that paper: did sharing a team bring work back, or did it only spread the shortage of surveyors over a bigger area?`,
    replies: [
      {
        author: 'colm-quigley',
        at: '2025-09-02T15:19:00Z',
        body: `I envy nobody that market. Here the council does all of it, so my problem is volume against staffing and not share. The part that will carry over: we grew our own. Four trainees since 2021 on a day-release degree, three still with us, and a £4,000 retention payment on qualifying that is repaid if they go within three years.`,
      },
      {
        author: 'gareth-blount',
        at: '2025-09-04T09:47:00Z',
        body: `We host the legal side of a three-council building control partnership, and the honest answer is a bit of each.

- Share rose from 58% to 66% over four years. The surveyors credit next-day inspections, which a team of 14 can promise and a team of five cannot.
- Agency spend fell from £180,000 to £35,000.
- It took 22 months from first meeting to transfer, longer than anyone forecast, because pay scales differed by up to £3,900.

Two conditions made it work: one fee scale from the first day, and one named lead authority with the staff on its books. The earlier version, with three employers and a joint committee, drifted.`,
      },
      {
        author: 'ben-hargreaves',
        at: '2025-09-04T11:30:00Z',
        body: `Next-day inspections is the selling point I lacked. Builders tell me they do not care whose logo is on the certificate, only whether somebody turns up before the concrete does. Could I see the partnership agreement, with the money blacked out if need be?`,
      },
      {
        author: 'gareth-blount',
        at: '2025-09-08T08:52:00Z',
        body: `On its way, money included: it went to open cabinet in 2022.`,
      },
    ],
  },
  {
    community,
    title: 'Pest control: stopped in 2019, started again in 2024',
    author: 'zoe-cartmell',
    at: '2025-06-24T11:40:00Z',
    body: `A short history for whoever is about to cut theirs. Ravensmoor dropped its pest service in 2019 to save £58,000. What followed: rat complaints to environmental health up by a third, because people now reported instead of paying; £19,000 a year to a contractor for our own buildings; and officers visiting to enforce what a treatment would have solved.

We restarted with two technicians and a van each. Prices are £72 for rats (three visits), £68 wasps, £195 for a bedbug room, free rat treatment for households on council tax reduction. First full year: income £121,000, cost £109,000, and the contractor is gone. Bedbugs carry the margin. Wasps decide whether the year is good.`,
    replies: [
      {
        author: 'ben-hargreaves',
        at: '2025-06-24T14:22:00Z',
        body: `Matches ours. The piece I would add is school and housing contracts in winter, or the technicians have nothing to do from November to February.`,
      },
      {
        author: 'daniel-fry',
        at: '2025-06-25T09:15:00Z',
        body: `Is the £109,000 with overheads? And did you count the free treatments as income at full price or at nothing? It changes whether this is a £12,000 surplus or a subsidy with a good story.`,
      },
      {
        author: 'zoe-cartmell',
        at: '2025-06-25T16:08:00Z',
        body: `Direct costs plus vans plus 8% for support, no corporate recharge. Free treatments are counted at nothing: 141 of them, worth £10,150 at the tariff. With the full recharge we would be about £4,000 short, which I should have said.`,
      },
    ],
  },
  {
    community,
    title: 'Evening parking charges: what came out of the consultation',
    author: 'natalie-brewer',
    at: '2026-05-12T13:55:00Z',
    body: `Harlow Cross consulted on extending charges from 6 pm to 10 pm in four town centre car parks. 2,316 responses, 87% against, which surprised no one. The useful part was in the free text: about 300 people were shift workers at the hospital or staff in restaurants, and we had modelled every evening visitor as a diner.

The scheme that went ahead in April has a £2 flat evening rate, a £16 monthly permit for anyone working past 8 pm, and free parking after 6 on Mondays and Tuesdays. First five weeks: £31,400, against £38,000 modelled for the original. Evening ticket numbers are 6% down on last year's sensor counts. I will take questions.`,
    replies: [
      {
        author: 'anita-desouza',
        at: '2026-05-12T16:37:00Z',
        body: `Congratulations on surviving. What did enforcement cost? When we went to 10 pm the second shift of civil enforcement officers took 40% of the extra income.`,
      },
      {
        author: 'natalie-brewer',
        at: '2026-05-13T09:04:00Z',
        body: `Two officers to 9.30 pm with a premium, about £1,350 a week, so 21%. We left the last half hour alone on purpose.`,
      },
      {
        author: 'david-okonkwo',
        at: '2026-05-13T21:44:00Z',
        body: `As the cabinet member who had to present it: the worker permit changed the room. Restaurant owners who came to shout stayed to ask how to apply. 212 sold so far, I am told.`,
      },
      {
        author: 'brian-tattersall',
        at: '2026-05-14T20:21:00Z',
        body: `We decided against in Hollinsea and I still think we were right. A resort lives from its evenings. £2 is small, but "they even charge you at night" travels further than £2.`,
      },
      {
        author: 'natalie-brewer',
        at: '2026-05-15T08:33:00Z',
        body: `I would not argue with that for a seaside town. Ours empties at 5.30 and fills again with people from four miles away who have no other option. One correction to Cllr Okonkwo: 212 applications, 187 permits sold.`,
      },
    ],
  },
  {
    community,
    title: 'Empty units and forty pages: what do you show audit committee about investment property?',
    author: 'colin-beddoes',
    at: '2025-10-21T09:18:00Z',
    question: true,
    accepted: 1,
    body: `Many of you know how our retail park ended, sold last December at a loss. Five commercial properties are left, all inside the district, and audit committee has a report on them twice a year with the tenants' accounts attached.

Members now tell me they cannot find the risk in it. The last one ran to forty pages, and the fact that mattered (two units on the trade estate empty since March, £61,000 of rent) was on page 31. What do your members find useful? And do you show each property before or after borrowing costs?`,
    replies: [
      {
        author: 'rhys-pritchard',
        at: '2025-10-21T12:46:00Z',
        body: `Two pages, twice a year. Rent due, rent received, empty units with the months each has been empty, lease events in the next 24 months, and what we would get if we sold. Anything more goes in an appendix that one member reads.`,
      },
      {
        author: 'pauline-rudd',
        at: '2025-10-21T20:12:00Z',
        body: `From the receiving end, these are the six lines my committee asks for now, each with last year's figure beside it:

1. Net income after interest **and** MRP, as pounds and as a share of the net revenue budget
2. Empty space in months of rent lost
3. The largest tenant's share of rent, and when its lease can be broken
4. Debt outstanding against current value
5. The reserve held against voids and what would exhaust it
6. What the plan is for each property: hold, improve or sell, with a date

Line 6 is the one officers resist and the only one that has ever led to a decision. We sold an office block in 2024 because the same "hold pending market" had been printed three years running.`,
      },
      {
        author: 'colin-beddoes',
        at: '2025-10-22T08:29:00Z',
        body: `I have been the officer resisting line 6, so point taken. We will try this layout in January. Including MRP makes an ugly figure uglier, but better they hear it from us.`,
      },
      {
        author: 'ravi-nair',
        at: '2025-10-23T10:51:00Z',
        body: `If it helps, I put the same six lines in the treasury and investment strategy so that there are not two versions about. And check the void reserve against rates: empty property relief runs out after three months and the bill comes to you.`,
      },
    ],
  },
  {
    community,
    title: 'Commercial skills for service managers: our five half-days, free to reuse',
    author: 'priya-raman',
    at: '2026-01-27T09:45:00Z',
    body: `Merrowdale and two neighbours ran a short commercial course last autumn for 46 managers, mostly people who had a price list but had never been asked what it was based on. Five half-days:

- what your service really costs
- who buys it, who does not, and why
- pricing, discounts and saying no
- contracts: reading your own
- a business case on two pages

Trainers were our own people, so it cost £3,100 in rooms and cover. Everybody had to bring a live proposal: 29 were presented, 12 approved, worth £264,000 a year if they deliver, and I will report back on whether they do. Slides and exercises are [here](https://example.org/commercial-half-days). The costing session needs your own finance partner in the room or it falls flat.`,
    replies: [
      {
        author: 'ruth-endacott',
        at: '2026-01-27T12:58:00Z',
        body: `Downloaded. What did the 17 who presented nothing have in common?`,
      },
      {
        author: 'priya-raman',
        at: '2026-01-28T09:20:00Z',
        body: `Two groups. About half ran statutory services, where the right answer was a cheaper process and not income, and the course gave them no room for that. The others were sent by their head of service the day before. Next time there is a productivity strand, and the manager applies with a paragraph.`,
      },
      {
        author: 'femi-adeyemi',
        at: '2026-02-03T14:14:00Z',
        body: `We borrowed session four in Eastmarch last week: 22 contract managers, each with a contract they thought they knew. Nine found an indexation clause they had not been applying, one of them worth £46,000 in our favour. I have added a worksheet on indexation to your folder.`,
      },
      {
        author: 'oliver-tindall',
        at: '2026-10-20T10:32:00Z',
        body: `Nine months on, Priya: how much of the £264,000 has arrived, and which of the twelve went quiet?`,
      },
    ],
  },
  {
    community,
    title: 'Business cases: what should a councillor who is no accountant ask?',
    author: 'owen-pascoe',
    at: '2026-05-26T20:35:00Z',
    question: true,
    accepted: 1,
    body: `I hold finance in Aldermoor and I ran a garage for thirty years, so I know what a profit is. But business cases for new services come to me with net present values and "sensitivity analysis" and I find I am nodding.

I don't want training. I want five or six questions which, if the author cannot answer them in plain words, mean it should not come to cabinet yet. What do other members ask? And officers, which question do you dread?`,
    replies: [
      {
        author: 'joyce-laidler',
        at: '2026-05-26T21:20:00Z',
        body: `Mine is: who has already said they will buy it, by name? Interest in a survey is not a customer. It has stopped two proposals and improved three.`,
      },
      {
        author: 'helen-prior',
        at: '2026-05-27T08:46:00Z',
        body: `The ones I dread, and therefore ask my own team before a paper leaves the building:

1. What happens if income is a third lower and starts a year late? Both, together.
2. Which costs have you left out because they sit in somebody else's budget?
3. How many hours of which named people does this take, and what will they stop doing?
4. At what point would we stop, and who decides?
5. Whose forecast is it, and what was their last one like?
6. If it works, does the money reach the MTFS or stay in the service?

A net present value is only all of that squeezed into one number. If the six answers are good, the number looks after itself.`,
      },
      {
        author: 'owen-pascoe',
        at: '2026-05-27T19:58:00Z',
        body: `Printed and in the folder. Number 2 is what went wrong with our car wash idea, and that was me, not the officers.`,
      },
      {
        author: 'david-okonkwo',
        at: '2026-05-28T22:06:00Z',
        body: `I would add: what does the private firm already doing this think we are missing? There usually is one, in the next street.`,
      },
      {
        author: 'daniel-fry',
        at: '2026-05-29T09:11:00Z',
        body: `Small defence of sensitivity analysis: ask to see it as one chart with the break-even marked. If the break-even sits in the middle of the likely range, you are being asked to toss a coin, and you are entitled to be told so.`,
      },
      {
        author: 'morag-lennox',
        at: '2026-06-02T18:40:00Z',
        body: `We have Helen's six on the back of the committee agenda in Kirkdrummond now, with her permission. First meeting with them, one paper was withdrawn the day before. I count that a success.`,
      },
    ],
  },
  {
    community,
    title: 'Filming fees: day rate, or a rate by size of crew?',
    author: 'jackie-swarbrick',
    at: '2026-03-24T14:26:00Z',
    question: true,
    body: `We had eleven filming requests last year and charged every one of them a £500 day rate, from two students with a tripod to a crew of ninety who closed half the promenade for a week. I know that is wrong at both ends. What do you charge, who coordinates the road closures, and do you take a deposit?`,
    replies: [
      {
        author: 'morwenna-hicks',
        at: '2026-03-25T09:38:00Z',
        body: `Kestrel Bay goes by people on site, because that is what makes the work:

- up to 5, no vehicles: free, form only (students and local news live here)
- 6 to 20: £350 a day
- 21 to 60: £950
- over 60: £2,200, plus officer time at £62 an hour for meetings
- harbour, quays or anything on water: add £600

Deposit is a week's fee above 20 people. Closures are recharged at cost by the highways team, with ten working days' notice or a £250 late fee, which is remarkably effective. £58,000 in 2025, from 43 shoots. One production paid £18,000 of that, so do not budget for the average.`,
      },
      {
        author: 'jackie-swarbrick',
        at: '2026-03-25T12:02:00Z',
        body: `The crew of ninety would have paid £15,400 and not £3,500. I shall try not to think about it. We are adopting your bands from May with the last two rounded down, since our winters are long and I want the work.`,
      },
    ],
  },
  {
    community,
    title: 'Selling legal services to parishes and the fire authority: three years of figures',
    author: 'gareth-blount',
    at: '2025-08-12T10:30:00Z',
    body: `Besides the two districts we share with, Foxcombe's legal service sells spare hours to the fire authority and about thirty parish and town councils. Outside income: £88,000 in 2022/23, then £131,000, then £104,000. The rate is £96 an hour outside the partnership.

The fall in year three was deliberate. We had sold so much property work that the partners' own right-to-buy completions slipped to 19 weeks, and three chief executives had a word. Now 15% of each lawyer's hours may be sold, no more, and parishes buy a ten-hour bundle in advance (£780).

Parishes are the best customers: they pay in April and ring about cemeteries. The worst mistake was offering planning appeals at a fixed fee.`,
    replies: [
      {
        author: 'emma-featherstone',
        at: '2025-08-12T15:51:00Z',
        body: `How do you treat conflicts when a parish is in dispute with one of the three councils you act for?`,
      },
      {
        author: 'gareth-blount',
        at: '2025-08-13T09:07:00Z',
        body: `We act for neither, and the bundle terms say so. It has happened four times, always over play areas. The unused hours are refunded.`,
      },
      {
        author: 'graham-oxley',
        at: '2025-08-19T11:12:00Z',
        body: `From a customer of a scheme like this elsewhere: the bundle is worth having for the first call alone. Our clerk colleagues say they used to wait until a problem was big enough to justify a solicitor, and by then it was.`,
      },
    ],
  },
  {
    community,
    title: 'Bus shelter advertising retender: what came back',
    author: 'emma-featherstone',
    at: '2026-09-08T09:56:00Z',
    body: `For anyone whose shelter contract ends soon. Ours was fifteen years old: 148 shelters, contractor maintains, council gets £22,000 a year fixed. We split the new tender into two lots and it changed the answer.

Lot 1, 46 shelters on main roads with digital screens: two bids, winning offer £131,000 guaranteed or 38% of turnover, whichever is more. Lot 2, the other 102, maintenance only with paper panels where wanted: three bids, we pay £47,000. Net £84,000 better off before rates, compared with £22,000.

Things to settle first: who pays the business rates on the panels, power supply to each screen (nine sites failed), and brightness after 11 pm. Planning took longer than procurement.`,
    replies: [
      {
        author: 'anita-desouza',
        at: '2026-09-08T13:29:00Z',
        body: `Very timely. So it is £84,000 net in place of £22,000, an improvement of £62,000? The last line of your second paragraph could be read either way.`,
      },
      {
        author: 'emma-featherstone',
        at: '2026-09-08T14:11:00Z',
        body: `Yes, badly put: £84,000 net, which is £62,000 more than before. Nine screens are still waiting for power, so the first year will be nearer £66,000. Evaluation model and the lot descriptions available on request.`,
      },
    ],
  },
  {
    community,
    title: 'Beach huts: licence or lease, and how do you clear a waiting list of 640?',
    author: 'morwenna-hicks',
    at: '2026-02-24T10:48:00Z',
    question: true,
    body: `We have 118 council-owned huts let by annual licence at £890, and privately owned huts on 74 of our plots at £410. The waiting list has 640 names and moved by seven places last year. Private huts change hands for £30,000 or so and we see none of it beyond a £150 transfer fee.

Options being argued over: auctioning some licences, five-year fixed terms that do not renew, a transfer fee of 10 or 20%. Has anyone ended perpetual renewal without ending up in the national papers?`,
    replies: [
      {
        author: 'jackie-swarbrick',
        at: '2026-02-24T15:05:00Z',
        body: `We ended up in the national papers. It lasted two days. New licences are five years, drawn by lot from the list, and existing holders got ten years before the same rule reaches them. List now 410 and moving.`,
      },
      {
        author: 'jago-trevanion',
        at: '2026-02-24T20:52:00Z',
        body: `Colleagues will have guessed that I sit on the other side of Morwenna's table. I would accept fixed terms. I would not accept an auction: some of these families have had a hut since their grandparents, on a council rent, and they vote.`,
      },
      {
        author: 'simran-sandhu',
        at: '2026-02-26T11:36:00Z',
        body: `No beach in Elmstow, but the same question arose over garages. A percentage transfer fee on a private hut depends on the wording of your plot licence, and if it says £150 you probably need a new licence first. Take advice on VAT as well, since a hut and a plot may not be treated alike.`,
      },
    ],
  },
  {
    community,
    title: 'A £600,000 "commercial income" line in the MTFS that no service owns',
    author: 'ravi-nair',
    anonymous: true,
    at: '2026-11-17T16:42:00Z',
    question: true,
    body: `I have inherited a savings line called commercial income: £150,000 this year, rising to £600,000 by 2029/30. It has no owner, no list of schemes and no risk attached, and four years of colleagues have moved it quietly to the right. My own view is to take it out of the medium term financial strategy and show the gap.

Before I do: has another section 151 officer unpicked one of these? Did you delete it at a stroke, or replace it with named schemes over a year? And how did members take it with reorganisation coming?`,
    replies: [],
  },
];
