import type { ThreadStory } from '../story.ts';

const community = 'income-and-commercial';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'Shared benchmark sheet: prices, margins and staffing for traded services',
    author: 'oliver-tindall',
    at: '2025-06-04T08:40:00Z',
    pinned: true,
    body: `Every few weeks somebody asks what others charge for a 1,100-litre lift, a pre-application meeting or a wasp nest, and the answers sink down the page. The prices now live in one place: [shared benchmark sheet](https://example.org/commercial-benchmarks).

How it works:

- one row per council per service, newest year on top
- give the price, the volume and who does the work; leave margin blank if you cannot share it
- write "do not quote" in the last column if a figure is sensitive

There are 31 rows so far, heavy on waste and light on property. Please check your own rows in April and October, and put disagreements about method in this thread, not in the cells.`,
    replies: [
      {
        author: 'rachel-sumner',
        at: '2025-06-05T10:22:00Z',
        body: `Merrowdale's rows are in. I have given trade waste prices net of disposal as well as gross, because our gate fee rose mid-year and the headline comparison was misleading without it. Could there be a column for contract length? A twelve-month customer and a rolling monthly one are different products.`,
      },
      {
        author: 'oliver-tindall',
        at: '2025-06-05T13:05:00Z',
        body: `Column added, @{rachel-sumner}, and I have asked the five waste collectors already on the sheet to fill it.`,
      },
      {
        author: 'ravi-nair',
        at: '2025-07-02T15:48:00Z',
        body: `Can each margin say whether overheads are in? Two of these are contribution before recharges and at least one looks like full cost. A 38% margin and a 9% margin could be the same service under two sets of rules, and somebody will put the 38% in a cabinet report.`,
      },
      {
        author: 'oliver-tindall',
        at: '2025-07-03T08:15:00Z',
        body: `Fair challenge. From today "margin" means income less direct costs and support services, before corporate overhead. Four rows do not say how they were worked out, so I have greyed them until their owners reply.`,
      },
      {
        author: 'helen-prior',
        at: '2025-11-19T16:30:00Z',
        body: `London prices were pulling the averages up by about 12%, so with Oliver's blessing I have put the boroughs on their own tab and switched both tabs to medians. If you quoted the old average for commercial waste in your 2026/27 fees paper, it is worth re-checking before it goes to full council.`,
      },
      {
        author: 'oliver-tindall',
        at: '2026-10-06T09:10:00Z',
        body: `October check done: 74 rows from 26 councils. Eleven are more than eighteen months old and now show in amber. Garden waste, bulky waste and pre-application advice are complete enough to cite in a report. Property is still thin: three councils, all using different definitions of yield.`,
      },
    ],
  },
  {
    community,
    title: 'Food caddies for very small trade waste customers: per lift, or one bundled price?',
    author: 'rachel-sumner',
    at: '2025-09-16T09:35:00Z',
    question: true,
    accepted: 2,
    body: `When larger workplaces had to separate food in March we subcontracted it: £11.40 for a 140-litre lift, of which the subcontractor takes £9.10. The micro-firms follow in March 2027. Of about 1,450 businesses on Merrowdale's books some 340 are small kitchens, and many have no yard for a bin of that size.

For a sandwich shop filling one 23-litre caddy a week the sum works for neither side. Before I ask for a vehicle of our own: has anybody bundled a caddy with residual and recycling at one price? I would like to know take-up, what you did about contamination, and whether larger customers tried to slide down into it.`,
    replies: [
      {
        author: 'joanne-pell',
        at: '2025-09-16T11:02:00Z',
        body: `We got as far as a price and stopped at the vehicle. With 610 customers and no dedicated food round, the caddies would ride with household food, and nobody could agree how to apportion the tonnage. Our disposal partner wanted a weighed sample every quarter. Solvable, but it ate the margin.`,
      },
      {
        author: 'lucy-farrant',
        at: '2025-09-17T08:20:00Z',
        body: `Apportionment is less frightening than it sounds. We weigh twenty caddies on two routes in May and November, take the mean (7.4 kg last time) and multiply by lifts. The disposal side accepted it after one meeting.`,
      },
      {
        author: 'hannah-treloar',
        at: '2025-09-18T14:41:00Z',
        body: `Aldermoor has sold a bundle since April: 240-litre residual fortnightly, 240-litre mixed recycling fortnightly, 23-litre caddy weekly, **£11.90 a week by direct debit only**. By the end of August 212 customers had taken it, 61 of them new to us.

- Ceiling: one of each container. Anything more and you go on the ordinary tariff, so nobody slid down.
- Contamination: a tag the first time, £18 for the second, and we take the caddy away for a month at the third. Nine tags, two charges, no removals so far.
- Margin is about 14% after disposal and support services. Per lift, the same customers would have been at 3%.

Happy to send the terms and conditions.`,
      },
      {
        author: 'rachel-sumner',
        at: '2025-09-18T15:30:00Z',
        body: `That is exactly what I was after, thank you. Two follow-ups: is the 14% at this year's gate fee, and how many of the 212 moved across from a dearer product? Yes please to the terms.`,
      },
      {
        author: 'hannah-treloar',
        at: '2025-09-19T10:12:00Z',
        body: `At this year's gate fee, yes. And 88 came across from something dearer, so we gave up roughly £13,000 a year to win about £37,000 from the 61 new ones. I should have put that in the first answer. Terms are on their way to you.`,
      },
      {
        author: 'rhys-pritchard',
        at: '2025-09-22T12:55:00Z',
        body: `A view from the customer's end. Separate collection has been the rule for workplaces in Wales since April 2024, and our property team buys it for 41 sites. What small sites wanted was one invoice and a caddy that does not smell in July. Whoever supplied liners kept the contract; whoever did not lost it by the first summer.`,
      },
      {
        author: 'helen-prior',
        at: '2025-09-24T17:15:00Z',
        body: `A note of caution on bundles. They are pleasant to sell and hard to reprice, because no customer can see which part went up. When our residual cost jumped we had to raise the whole bundle by 11% and lost one in six. Itemise on the invoice even if you charge one figure.`,
      },
      {
        author: 'owen-pascoe',
        at: '2025-09-25T20:40:00Z',
        body: `From the member's postbag in Aldermoor: two complaints about the bundle in five months, against dozens when we last raised the per-lift price. Traders like knowing the weekly cost. I had to be persuaded, I thought it was giving margin away.`,
      },
      {
        author: 'rachel-sumner',
        at: '2026-08-12T09:05:00Z',
        body: `Nearly a year on: a trial on our own account since June, 46 kitchens in two streets, with a driver lent by the household crews. One street has 140-litre bins, the other caddies in a bundle at £12.40, itemised as Helen advised. Contamination is 2.4% by weight. Rhys was right about liners: we offered a cheaper price without them and it lasted nine days in July. They set out less than I had modelled, so stops per hour will decide it. The vehicle is ordered for January.`,
      },
    ],
  },
  {
    community,
    title: 'Trade waste arrears: has anyone gone direct debit only?',
    author: 'hannah-treloar',
    at: '2026-01-13T10:18:00Z',
    question: true,
    accepted: 1,
    body: `Commercial waste debt over 90 days stands at £64,000 on £910,000 of billing. Quarterly invoicing in arrears is the root of it: by the time a takeaway has missed one payment we have emptied its bins for five months.

I want to move every account to monthly direct debit in advance from April and withdraw invoicing altogether for anybody spending under £2,500 a year. Legal is comfortable. The revenues team worries about the mandate-chasing; members worry about village halls and churches. Who has done it, and what did you lose?`,
    replies: [
      {
        author: 'jasmine-oldershaw',
        at: '2026-01-13T13:44:00Z',
        body: `Mandate-chasing is real but short. Ours was one temporary officer for nine weeks, £6,300. The pain was corporate customers with 30-day purchase order systems who cannot pay by direct debit whatever you threaten.`,
      },
      {
        author: 'rachel-sumner',
        at: '2026-01-14T09:27:00Z',
        body: `We did this in two steps and I would copy the order.

1. New customers from October 2024: direct debit in advance, no exceptions below £3,000 a year.
2. Existing customers from April 2025: invoice still possible, but annual and in advance, with 6% off for direct debit.

This month 83% of accounts are on direct debit, from seven in ten before the second step. Debt over 90 days fell from 8.1% of billing to 2.6%. We lost 34 customers, of whom 21 already owed us money. Charities and halls got a written exemption signed by the portfolio holder, so that argument happened once and not forty times.`,
      },
      {
        author: 'hannah-treloar',
        at: '2026-01-14T10:50:00Z',
        body: `The discount in place of a ban is neat, and the exemption list answers the village halls. Taking both to the briefing on Thursday.`,
      },
      {
        author: 'dev-choudhury',
        at: '2026-01-15T16:02:00Z',
        body: `One warning from the revenues side: check who is the legal customer before you suspend a collection. We stopped lifting for "the restaurant" and the debt turned out to belong to a company dissolved the previous spring. The new tenant was rightly cross. A company search at sign-up costs nothing.`,
      },
      {
        author: 'ben-hargreaves',
        at: '2026-01-19T11:33:00Z',
        body: `And tell your environmental health and enforcement colleagues the suspension date. Otherwise the bags appear in the alley and two services spend a week working out why.`,
      },
    ],
  },
  {
    community,
    title: 'Adverts on the council website: is £11,400 a year worth the fuss?',
    author: 'amy-lockley',
    at: '2025-10-07T12:10:00Z',
    question: true,
    accepted: 3,
    body: `Netherfold put display adverts on its website in 2023 through a network that sells space for a group of councils. We were told to expect £25,000. Last year brought £11,400, paid in arrears, and I spend a surprising amount of time explaining why the planning page is showing a sofa sale.

The contract is up in March and I have to recommend keep, change or stop. What do others earn per thousand page views, which pages do you exclude, and has anybody measured the harm: slower pages, complaints, accessibility failures?`,
    replies: [
      {
        author: 'iain-petrie',
        at: '2025-10-07T13:36:00Z',
        body: `We measured. With adverts on, the median page took 4.1 seconds to become usable on a mid-range phone; with them off, 1.6. The accessibility audit raised eleven issues and nine sat inside the advert frames, which we could not fix. Switched off in February 2025. We gave up £9,000 and nobody has asked for it back.`,
      },
      {
        author: 'dev-choudhury',
        at: '2025-10-07T15:20:00Z',
        body: `To balance my own colleague: £9,000 was a fifth of a revenues officer and the bill for the faster pages came from another budget. I would have kept them on the news and events pages, which nobody visits in distress.`,
      },
      {
        author: 'jackie-swarbrick',
        at: '2025-10-08T09:05:00Z',
        body: `Our seafront events site is a different case: visitors expect adverts and local hotels want the space. We sell it ourselves, flat price, £350 a month for a banner, twelve slots, ten sold. No network, no tracking, one image and a link. £42,000 a year if all ten stay the course.`,
      },
      {
        author: 'oliver-tindall',
        at: '2025-10-08T11:47:00Z',
        body: `From eight councils who answered me last year, network adverts earn between 90p and £2.60 per thousand views, and the spread is explained by three things: how much traffic comes from phones, whether "pay" and "report" journeys are excluded (they should be), and whether the council blocks categories such as gambling and high-interest credit.

So a district with about six million views tops out near £15,000. Yours is doing what it can; the £25,000 was never there. If you keep it:

- exclude council tax, benefits, housing, planning and anything with a form
- ask for a quarterly report by category, not only by income
- write in a 30-day right to stop if pages fail an accessibility check

If you stop, direct sponsorship of the newsletter usually replaces half of it.`,
      },
      {
        author: 'amy-lockley',
        at: '2025-10-08T12:31:00Z',
        body: `Six and a bit million views, so about £1.85 a thousand and squarely in your range. The newsletter idea is good: 14,000 subscribers and we have never sold a line in it.`,
      },
      {
        author: 'janet-probert',
        at: '2025-10-08T19:58:00Z',
        body: `Speaking as Amy's leader: I get the sofa complaints as well. I would rather lose £11,000 than have a payday lender beside the hardship fund page, which did happen in 2023, once, for a morning.`,
      },
      {
        author: 'femi-adeyemi',
        at: '2025-10-13T10:09:00Z',
        body: `If you retender, buy it as a concession and ask for a guaranteed minimum plus a share. A bidder who will not guarantee even 60% of their own forecast has told you what the forecast is worth.`,
      },
      {
        author: 'amy-lockley',
        at: '2026-04-21T08:52:00Z',
        body: `Closing the loop. We let the network contract lapse in March. The newsletter sold out its six sponsor slots at £180 a month to local firms, so £12,960 in a full year against £11,400, and the site now passes its accessibility check. Our [rate card and rules for sponsors](https://example.org/newsletter-rate-card) are there to copy.`,
      },
    ],
  },
  {
    community,
    title: 'Roundabout sponsorship when the county owns the roundabout',
    author: 'ruth-endacott',
    at: '2025-11-04T09:22:00Z',
    question: true,
    accepted: 1,
    body: `Oakhampton Vale cuts the grass on 19 roundabouts under an agency agreement, but the highway belongs to the county. Local firms keep asking to sponsor them and I think there is £30,000 to £40,000 a year in it. Has anyone in a two-tier area got as far as signing? I am stuck on three points: licence from the highway authority, advertisement consent for the signs, and how the income is split.`,
    replies: [
      {
        author: 'natalie-brewer',
        at: '2025-11-04T12:40:00Z',
        body: `Allow for the road safety audit. Our county insisted on one per roundabout at £650, and two of the best sites failed because of sign clutter on the approach.`,
      },
      {
        author: 'lucy-farrant',
        at: '2025-11-05T08:31:00Z',
        body: `Aldermoor has 14 signed, in the same county as you. What worked, in this order:

1. One licence for the whole list, not site by site. It took five months, most of it agreeing sign size (we settled on 900 by 450 mm, low on the island).
2. A single batch application for advertisement consent with a drawing of the standard sign. Ask your planners first: they may want splays shown on every plan.
3. Split 70/30 to us, because we pay for the maintenance and the selling. The county's share goes to its own verge budget, which made it easier to say yes.

Last year £27,300 gross, £16,800 after signs, planting and a part-time seller.`,
      },
      {
        author: 'ruth-endacott',
        at: '2025-11-05T09:14:00Z',
        body: `Same county, and I did not know. Could you share the licence plan? If they have already agreed a sign size for you, I would be foolish to ask for another.`,
      },
      {
        author: 'margaret-stoke',
        at: '2025-11-06T21:12:00Z',
        body: `We ran this for ten years. The income is fine. What catches you is the sponsor who goes bust with a sign saying otherwise, or opens a branch a mile away and wants the other sponsor moved. Put a twelve-month term and no exclusivity in the agreement.`,
      },
      {
        author: 'lucy-farrant',
        at: '2025-11-10T10:26:00Z',
        body: `Licence plan sent. A small correction to what I wrote: the 70/30 split is of net income after signs, not gross. I had to look it up.`,
      },
    ],
  },
  {
    community,
    title: 'Community lottery: ticket sales flat for four years',
    author: 'sarah-preece',
    at: '2026-02-10T11:25:00Z',
    question: true,
    body: `Our lottery, run with Netherfold, peaked at 720 tickets a week on the Underhill side and has sat near 590 ever since: about £18,400 a year for 74 groups, at 60p in the pound. The external manager's answer is always another launch. The last brought 130 players who were gone in two months.

Nine groups sell more than half of the tickets. Those that go quiet get a call from me and about half start again. Is a plateau simply what a rural district of 79,000 gets, or has somebody restarted growth? And when would you say it has done its job and hand it over to the voluntary sector?`,
    replies: [
      {
        author: 'daniel-fry',
        at: '2026-02-10T14:08:00Z',
        body: `Tickets per thousand residents is the useful figure. You are at 7.4. Ours peaked at 3.7 and was at 1.7 when we closed it in August 2023, so from here your plateau looks like a success. Ask your manager for the median of its rural districts, and not the examples in the brochure.`,
      },
      {
        author: 'hannah-treloar',
        at: '2026-02-11T09:40:00Z',
        body: `We restarted ours once. Ringing the 30 quiet causes told us that most had lost the one volunteer who set up the page, and the call alone did nothing for those. A two-hour evening workshop, with somebody sitting beside them while they sent the first email, brought 170 tickets in six weeks. 120 of those were still playing a year later.`,
      },
      {
        author: 'brian-tattersall',
        at: '2026-02-11T20:17:00Z',
        body: `Is it the council's business at all? I supported ours and I am less sure now. £18,000 is real money to a scout hut, but add up the officer time and the licence and ask whether you would start it today.`,
      },
      {
        author: 'sarah-preece',
        at: '2026-02-12T08:55:00Z',
        body: `A reasonable question, Cllr Tattersall. My time is about four hours a week, call it £5,200, plus £1,100 a year in licence fees, against the £18,400. The grants budget fell by £45,000 before the lottery opened and it covers two fifths of that, which I say in every village hall before anybody else does.`,
      },
      {
        author: 'zoe-cartmell',
        at: '2026-02-13T15:31:00Z',
        body: `On handing over: a voluntary body would run it as a society lottery, and a council's local authority lottery does not just transfer across. The new promoter needs its own licence or registration in place before the last draw of yours. Leave six months.`,
      },
      {
        author: 'priya-raman',
        at: '2026-02-17T10:03:00Z',
        body: `Payroll was our growth. 260 tickets a week come from council and housing association staff through payroll deduction, set up once with two employers and never touched since.`,
      },
      {
        author: 'sarah-preece',
        at: '2026-05-19T09:48:00Z',
        body: `Update: we tried Hannah's workshop. 22 groups asked, 13 came, 94 new tickets a week by mid-May, most of them still there. I am leaving payroll alone, since Oakhampton Vale found it felt worse than it earned. I am leaving the question open because we still have no answer on when to let go.`,
      },
    ],
  },
  {
    community,
    title: 'Fees and charges: what we found when we costed 214 lines',
    author: 'daniel-fry',
    at: '2025-07-15T13:20:00Z',
    body: `For years our fees schedule went up by a blanket percentage. This spring two of us costed all 214 lines with the service managers, forty minutes each. Findings, in case they save you the trouble:

- 61 lines had no transactions in two years, so we deleted them
- 38 recovered under half of full cost, most of them licensing and street naming
- 9 recovered more than cost under a power to charge that does not allow a surplus
- the twelve largest lines were 91% of all income

Net effect for 2026/27 is about £148,000, and two thirds of that comes from seven lines. If I did it again I would cost those twelve properly and leave the rest alone. The workbook has our hourly rates in it but I can send a cleaned copy.`,
    replies: [
      {
        author: 'joyce-laidler',
        at: '2025-07-15T20:33:00Z',
        body: `The nine lines over cost interest me more than the £148,000. Did you refund anybody, and what did your monitoring officer say?`,
      },
      {
        author: 'daniel-fry',
        at: '2025-07-16T08:47:00Z',
        body: `No refunds. Costs have to balance taking one year with another, and three of the nine had run deficits earlier. For the other six we cut the fee and wrote down how it will be monitored. The monitoring officer asked for that note to go to the audit committee, which was the right call.`,
      },
      {
        author: 'ben-hargreaves',
        at: '2025-07-17T11:19:00Z',
        body: `Be careful with "recovers under half of cost" in licensing. Some fees are set nationally, so you will report a shortfall nobody can close. We colour those grey so that members stop asking each January.`,
      },
      {
        author: 'natalie-brewer',
        at: '2025-07-21T09:30:00Z',
        body: `Cleaned copy please. Did you include the cost of taking the payment? For our £12 replacement permit, card fees, post and contact centre time come to £8.70.`,
      },
      {
        author: 'daniel-fry',
        at: '2025-07-21T10:44:00Z',
        body: `Only at a flat £2.10 a transaction, so ours is probably kind to the small fees. Sent. The tab you want is "drivers".`,
      },
      {
        author: 'morag-lennox',
        at: '2025-08-05T18:25:00Z',
        body: `We asked officers for the same exercise in Kirkdrummond after reading this. Our version of the 61 was 83 dead lines out of 402, including a charge for dipping sheep. Deleting them was the most popular thing the committee did all year.`,
      },
    ],
  },
  {
    community,
    title: 'LATCo for grounds maintenance and cleansing: what did the Teckal advice cost you?',
    author: 'graham-oxley',
    at: '2026-03-03T09:50:00Z',
    question: true,
    accepted: 5,
    body: `Stannerton's cabinet wants an options paper by July on moving grounds maintenance and street cleansing (62 staff, £2.9m) into a wholly owned company. I have three quotes for external legal advice: £16,000, £27,500 and £61,000, for what reads like the same scope.

What did you pay, what was in it, and which parts could your own lawyers have done? I would also like to hear from anybody who got as far as a business case and decided against.`,
    replies: [
      {
        author: 'victoria-amos',
        at: '2026-03-03T11:14:00Z',
        body: `Ours is a housing company, so not like for like, but of £310,000 to set it up £48,000 was legal. Only £9,000 of that was control and activity tests. The rest was the loan agreement, the articles and tax.`,
      },
      {
        author: 'gareth-blount',
        at: '2026-03-03T14:29:00Z',
        body: `The tests themselves are a short note: the council controls it as it would a department, more than 80% of its activity is for the council, no private money in it. A competent in-house team can write that in three days. Pay for tax, pensions and the shareholder agreement. And settle now who will count the 80% each quarter, because in year three somebody will want to sell grass cutting to every school for miles.`,
      },
      {
        author: 'janet-probert',
        at: '2026-03-03T20:06:00Z',
        body: `We looked at this in 2024 for a smaller service and said no. Nobody could tell cabinet what the company would do in its first year that the depot manager could not do already with a bit more freedom.`,
      },
      {
        author: 'graham-oxley',
        at: '2026-03-04T08:38:00Z',
        body: `Useful, all three. To be clear about motive: we cannot recruit drivers on our pay scale, and housing associations have asked us to quote for about £400,000 of estate work. It is not meant to cut pay for existing staff.`,
      },
      {
        author: 'emma-featherstone',
        at: '2026-03-04T10:57:00Z',
        body: `Scope the support services before anything else. Thornbeck's catering company buys finance, HR and IT back from the council at £212,000 a year. The first draft of the business case had £90,000.`,
      },
      {
        author: 'oliver-tindall',
        at: '2026-03-05T09:33:00Z',
        body: `I asked five councils that set up an environmental services LATCo since 2021 for their outside costs, start to first day of trading:

- legal (tests, articles, shareholder and services agreements): £14,000 to £39,000
- tax and VAT: £6,000 to £11,000
- actuary and admission to the pension fund: £4,500 to £9,000
- everything else (registration, insurance, branding, bank): £8,000 to £20,000

The £14,000 council used its own lawyers for all but the shareholder agreement. The £39,000 one let the firm draft the services specification, which its own managers then rewrote. So your £16,000 quote is credible if you draft the specification, and £61,000 wants explaining. The working is on the LATCo tab of the benchmark sheet.`,
      },
      {
        author: 'morag-lennox',
        at: '2026-03-05T19:41:00Z',
        body: `Procurement law is different here, so take this as experience only. The pension guarantee was the part our committee understood least and argued over longest. Get the actuary in the room before the vote, not after.`,
      },
      {
        author: 'ravi-nair',
        at: '2026-03-06T11:26:00Z',
        body: `Seconding that. Ask for a pass-through arrangement at a fixed contribution rate. Without it the company carries a pension risk bigger than its yearly turnover margin, and auditors will ask who really stands behind it.`,
      },
      {
        author: 'marcus-whitehouse',
        at: '2026-03-06T16:50:00Z',
        body: `I will be the dissenting voice. Whatever the set-up costs, look at what it costs to exist. Board, audit, separate ledger, insurance, company secretary: the small one we closed in 2022 took £85,000 a year before anybody did any work. To clear that on £400,000 of outside work you need a margin above 21%. Grounds maintenance does not make 21%.`,
      },
      {
        author: 'joyce-laidler',
        at: '2026-03-08T17:22:00Z',
        body: `Marcus's sum is the one to show members. In fairness to the other side, our catering company broke even in year two because sickness fell from 14 days to 8 after the move, and no business case had counted on it.`,
      },
      {
        author: 'graham-oxley',
        at: '2026-03-09T09:02:00Z',
        body: `Cllr Laidler, was the fall in sickness down to the company or to a new manager? I have to ask because our trade union will.`,
      },
      {
        author: 'joyce-laidler',
        at: '2026-03-09T20:15:00Z',
        body: `A bit of both, and I would not swear to the split. The new manager came with the company. You could have hired her without one.`,
      },
      {
        author: 'victoria-amos',
        at: '2026-03-11T13:18:00Z',
        body: `Correcting my figure above: the £48,000 included £6,000 of branding that should not have been in the legal line. Legal fees proper were £42,000. I have put the right one on the sheet.`,
      },
      {
        author: 'graham-oxley',
        at: '2026-07-14T10:35:00Z',
        body: `Where we ended: £19,500 fixed fee for legal and tax together, our own lawyers writing the tests. The paper went to cabinet on 7 July with three options and the running cost shown on its own line, thanks to Marcus. They chose a two-year trial of market supplements for drivers and a school and housing SLA from within the council, with the company held back until the housing work is actually signed. I can share the paper with anyone facing the same choice.`,
      },
    ],
  },
  {
    community,
    title: 'We wound up our facilities company: six notes for anyone about to open one',
    author: 'peter-langstaff',
    at: '2025-12-02T14:05:00Z',
    body: `Garrowby Vale closed its cleaning, catering and repairs company in March, nine years after setting it up to earn £300,000 a year. It cost us £2.6m more than it returned. Notes while I remember:

1. It inherited our pay, our pensions and a depot three times too big, then bid against firms with none of them.
2. Two directors were heads of service, buying from themselves.
3. The working capital loan was extended four times without going to members.
4. Cabinet's yearly report was written by the company and had no cash flow in it.
5. Each rescue bought six months. The rebrand alone was £38,000.
6. Nobody had written down, at the start, what would make us stop.

None of this means that companies are wrong. Ours needed number 6.`,
    replies: [
      {
        author: 'pauline-rudd',
        at: '2025-12-02T20:48:00Z',
        body: `As an audit chair, number 4 is the one I recognise. Did your committee ever see the accounts before they were filed? Ours now takes them each September, with the managing director in the chair opposite and no officer reading out the answers.`,
      },
      {
        author: 'peter-langstaff',
        at: '2025-12-03T08:22:00Z',
        body: `Not until the auditor asked in 2023 whether the loan was recoverable, and by then the questions were about history. September with the managing director present is what I would write into the shareholder agreement next time.`,
      },
      {
        author: 'victoria-amos',
        at: '2025-12-03T12:09:00Z',
        body: `Candid, thank you. I run a company that is still open, and would add a seventh: agree what counts as success in pounds before the first year ends. Ours went seven years without a dividend, and the only reason that caused no row is that the plan had said so.`,
      },
      {
        author: 'jago-trevanion',
        at: '2025-12-03T21:30:00Z',
        body: `Hard to read from a council with a company two years old. How did you tell the staff, and how many came back?`,
      },
      {
        author: 'peter-langstaff',
        at: '2025-12-04T09:16:00Z',
        body: `Face to face, in three groups, the morning the cabinet papers were published and not after. Of 214 people 171 transferred back to the council and 26 to new contractors; 17 took redundancy, 14 of them by choice. The trade unions were more helpful than we had any right to expect.`,
      },
      {
        author: 'oliver-tindall',
        at: '2025-12-05T10:40:00Z',
        body: `Would you turn this into a case study? We have plenty about opening companies and almost nothing about closing them. I can help with the figures so that it does not take your December.`,
      },
      {
        author: 'peter-langstaff',
        at: '2025-12-05T11:55:00Z',
        body: `Yes, after the settlement is out of the way. Remind me in January, and please make me say what we tried that did not work, because I shall be tempted to leave that out.`,
      },
      {
        author: 'gareth-blount',
        at: '2025-12-11T15:27:00Z',
        body: `A small legal footnote: check every contract for change-of-control and assignment clauses before announcing. In one I advised on, a software licence ended the day the company did, with the asset register in it.`,
      },
    ],
  },
  {
    community,
    title: 'Garden waste subscription: at what price do people start to drop out?',
    author: 'lucy-farrant',
    at: '2025-11-18T10:12:00Z',
    question: true,
    body: `Aldermoor stopped free collections in March 2024 and charges £56 a bin, £1 up on the first year. We have 20,100 subscribers, nearly half of households. Finance would like £65 in April 2026. A pound cost us nothing that I can see, but £9 is a different step and I doubt the line stays straight.

Price before and after, subscribers before and after, and any early-bird rate, please. Tonnage as well if you have it: members fear it will all go into residual.`,
    replies: [
      {
        author: 'joanne-pell',
        at: '2025-11-18T11:37:00Z',
        body: `Fenbourne, April 2025: £48 to £55, subscribers 17,400 to 16,650 (down 4.3%). Early bird at £51 until the end of February, taken by 71%. Garden tonnage fell 6%, residual did not move by anything we could see above the weather.`,
      },
      {
        author: 'rachel-sumner',
        at: '2025-11-18T13:20:00Z',
        body: `Merrowdale went from £60 to £68 in 2024. Households fell 5.1%, but second bins fell 19%, so watch those separately. No early bird. Most who left had subscribed for a year or less; the long-standing ones hardly noticed.`,
      },
      {
        author: 'ravi-nair',
        at: '2025-11-18T16:44:00Z',
        body: `Do the sum at the margin before anybody panics. Going from £56 to £65, you could lose 13.8% of subscribers and still collect the same cash. Every round you can drop after that is extra.`,
      },
      {
        author: 'lucy-farrant',
        at: '2025-11-19T08:58:00Z',
        body: `True for cash, Ravi, but in the member's inbox 2,800 leavers are 2,800 emails. And a round only drops out when the losses fall in the same villages, which they never do.`,
      },
      {
        author: 'owen-pascoe',
        at: '2025-11-19T21:05:00Z',
        body: `I am the member with the inbox. I can defend £65 if there is a lower price for people on council tax reduction and we say plainly what it costs to run. I cannot defend a rise that comes out as "to balance the MTFS".`,
      },
      {
        author: 'colm-quigley',
        at: '2025-11-20T12:15:00Z',
        body: `For contrast, there is no charge here: garden and food go together in the brown bin. I mention it because the debate about starting to charge is under way and your figures will be quoted in it.`,
      },
      {
        author: 'helen-prior',
        at: '2025-11-24T09:41:00Z',
        body: `Our curve, £70 to £78 to £85 over three years: minus 3%, minus 4%, minus 11%. Something happens between £78 and £85. It may be London, or it may be that £85 is the first figure larger than a local gardener with a van.`,
      },
      {
        author: 'lucy-farrant',
        at: '2026-06-16T09:27:00Z',
        body: `What happened: cabinet said no to £65. The price went up with inflation to £58, and we ended March with 20,300 subscriptions, 81% of them renewed without a call. A lower rate for people on council tax reduction comes back to members this autumn with costs. I have put all the curves from this thread on the benchmark sheet. Joanne's and mine are the only ones that show tonnage, so more of that would be welcome.`,
      },
    ],
  },
  {
    community,
    title: 'Rooftop masts: telecoms rents at renewal',
    author: 'simran-sandhu',
    at: '2026-06-23T15:10:00Z',
    question: true,
    body: `Three mast agreements on Elmstow's multi-storey and civic centre roofs come up for renewal before Christmas. They bring in £41,500 between them. The agent acting for the operators has opened at £4,200 for all three, under the Electronic Communications Code, with access at any hour.

Has any council held a renewal above £2,500 a site lately, and on what argument? Roof repairs, escorts for access, a shorter term, the option to redevelop? I would rather hear from somebody who has been through it than pay for a valuer to tell me the market has gone.`,
    replies: [],
  },
];
