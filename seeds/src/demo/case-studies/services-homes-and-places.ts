import type { CaseStudyStory } from '../story.ts';

/** Homes, planning, local economies, skills and libraries. */
export const studies: CaseStudyStory[] = [
  {
    key: 'copperhithe-leased-homes-for-families',
    title: 'Copperhithe: out of nightly-paid rooms and into leased homes',
    summary: `Copperhithe cut nightly-paid placements from 412 to 268 by leasing 120 homes and buying 38 former council flats. The yearly cost is about £1m lower than it would have been, and no family stayed in B&B beyond six weeks for most of 2025.`,
    council: 'copperhithe',
    themes: ['homelessness', 'housing', 'finance'],
    deliveryModel: 'IN_HOUSE',
    context: `London borough, 229,600 people. One household in forty-one is in TA.`,
    challenge: `By March 2023 we had 412 households in nightly-paid rooms and 47 families in shared B&B past the six-week limit. Subsidy is still tied to 90% of the January 2011 LHA, so each nightly-paid placement left the general fund £238 a week short. The overspend that year was £5.3m. Children were crossing three boroughs to get to school.`,
    solution: `Two things, run by one small team with a housing officer, a surveyor, a lawyer two days a week and somebody from finance who could say yes.

- **Leasing.** Three- and five-year leases direct from owners, rent paid whether or not the home is full, council responsible for minor repairs. Owners are visited within two working days of ringing.
- **Buying back.** Thirty-eight flats sold under the Right to Buy came into the HRA at an average of £302,000, with retained receipts paying for a little under half.

Neither was new to us. What changed was that one panel met every Tuesday and decided every offer, with a price ceiling for each ward and size of home agreed in advance by the section 151 officer.`,
    impact: `Nightly-paid placements stood at 268 in September 2025. A leased home leaves us £71 a week short in place of £238, so 120 of them save £1.04m a year. Presentations rose by 18% over the period, which hides some of this in the outturn: the TA budget is still overspent, by £2.1m.

Families beyond six weeks in B&B: 47 in March 2023, none from January 2025 to August 2025, two in September.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 1_042_000,
        description: 'Net cost of 120 leased homes against nightly-paid rooms',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'AUDITED',
      },
      {
        kind: 'COST_AVOIDED',
        amount: 330_000,
        description: 'Placements not needed because of 38 flats bought back, counted at the same £167 a week',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 45,
        unit: 'families',
        description: 'Fewer families in B&B for over six weeks than in March 2023',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: `£11.5m of HRA capital for the flats, £410,000 a year for the team and lease incentives.`,
    lessons: `Speed beats price. Owners told us our rent was the second or third best offer they had; we were the only ones who turned up with a contract that week. Put finance on the panel as a member, since every lost deal in 2022 had been lost waiting for a signature.`,
    whatDidNotWork: `We bought a former guest house with nine rooms. Fire works took fourteen months and cost more than the purchase discount. We also lost eleven leases at the three-year break when owners sold.`,
    author: 'marcia-campbell',
    contact: 'kwame-asante',
    publishedOn: '2026-02-24',
  },
  {
    key: 'inglebrook-empty-council-homes',
    title: 'Inglebrook: turning round empty council homes in 34 days',
    summary: `Splitting empty homes into three streams on the day the keys come back has brought the average gap between tenants from 61 days to 34. Rent lost to the Housing Revenue Account is down by about £240,000 a year.`,
    council: 'inglebrook',
    themes: ['housing', 'productivity', 'service-redesign'],
    deliveryModel: 'IN_HOUSE',
    challenge: `About 640 of our homes change hands each year. In 2023/24 each stood empty for 61 days on average while 5,900 households waited. The work itself took eleven days. The rest was waiting: for a survey, a gas cap, an asbestos report, a key, a decision.`,
    solution: `The trades chargehand, the lettings officer and a tenant inspector now meet at the door on the day the keys come back and put the home into one of three streams.

- *Light*: clean, safety checks, let within ten days. About 45%.
- *Standard*: up to fifteen days' work. About 40%.
- *Major*: kitchen, rewire, damp. Taken out of the figures only if the head of service signs.

Electrical tests and asbestos surveys are done during the notice period wherever the tenant agrees, and most do for a £50 voucher. Viewing takes place while trades are still in.`,
    impact: `The average for April to September 2026 was 34 days. Twenty-seven days on 640 homes at an average rent of £98 a week comes to £242,000 in a full year, and council tax on empties is lower too (figure to come from finance). First-offer refusals went from 38% to 29%, which we did not expect; people seem to like seeing the work going on.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 242_000,
        description: 'Rent no longer lost between tenancies, full-year effect',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 34,
        unit: 'days',
        description: 'Average time between tenancies, down from 61',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: `One extra chargehand, £46,000 with on-costs. Vouchers have cost £9,400.`,
    sustained: `Too early to say. We have had one good summer and voids always slow in winter.`,
    lessons: `Measure from keys to keys and let nobody stop the clock. Half our old "performance" was homes parked in a code called "with others".

Tenant inspectors argued us out of magnolia and into leaving a decent carpet down, which saves four hours a home.`,
    whatDidNotWork: `A scheduling tool bought for responsive repairs could not cope with jobs in sequence. The team went back to a whiteboard, photographed at 4pm every day.`,
    author: 'farah-hussain',
    contact: 'farah-hussain',
    stage: 'DRAFT',
  },
  {
    key: 'harlow-cross-old-section-106-money',
    title: 'Asking for the money: old section 106 agreements in Harlow Cross',
    summary: `A planner and an accountant spent nine months reading 214 agreements signed since 2004. They found £640,000 that had fallen due and never been asked for, and £1.9m in the bank that nobody had a plan to spend.`,
    council: 'harlow-cross',
    themes: ['planning', 'finance'],
    deliveryModel: 'IN_HOUSE',
    challenge: `In 2021 we sent £207,000 back to a housebuilder because a play area contribution had not been spent within ten years. Members asked what else there was. Nobody could answer. S106 obligations were in three places: a planning database that had changed twice, a ledger code per year but not per site, and a cupboard.`,
    solution: `A planner from the policy team and an accountant on a nine-month secondment read every agreement and wrote one line for each obligation: trigger, amount, index, what it may be spent on, spend-by date, and who had been told. That gave 1,127 lines. They checked triggers against building control completions, council tax banding dates and, for 60 sites, by going to look.

Invoices followed, with indexation and late-payment interest where the deed allowed. Lawyers were needed for six of the 31 demands. The rest paid, several within a month, and one developer sent a fuller record than ours.`,
    impact: `£640,000 was recovered that had never been invoiced, £88,000 of it indexation. Of £1.9m already held with no scheme attached, £1.3m was committed by July 2023 to a health centre extension, two play areas and a cycle link, in the order of spend-by dates. Nothing has gone back to a developer since.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 640_000,
        description: 'Overdue contributions and indexation collected',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 1.3,
        unit: '£m committed',
        description: 'Contributions already held and now attached to a scheme',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£57,000 for the secondment and backfill; £14,000 of legal fees, mostly recovered.`,
    sustained: `The monitoring fee in new agreements now pays for a permanent half-time officer. The table feeds the infrastructure funding statement directly, and ward councillors get an extract for their ward each September.`,
    lessons: `Begin with the ledger, not with planning: money received and unspent has a clock on it. Pair the two professions; each found things the other could not have read. Expect to discover obligations the council itself has broken, and tell members before a developer does. There were four.`,
    whatDidNotWork: `We hoped to pull the text of the deeds by scanning. On anything older than 2010 the schedules were too poor, and the plans had lost their colours.`,
    author: 'sam-whitlock',
    contact: 'sam-whitlock',
    publishedOn: '2023-09-12',
  },
  {
    key: 'stannerton-business-incubator-closed',
    title: 'What we learnt from closing the Stannerton business incubator',
    summary: `Stannerton opened 28 start-up units in a former department store in 2021 and closed them in September 2025, never more than half full. The building was good. The demand study asked the wrong people, and nobody had said what failure would look like.`,
    council: 'stannerton',
    themes: ['economic-growth', 'governance-and-standards'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Our largest shop closed in 2019 and the high street lost a quarter of its footfall. New business registrations were the third lowest in the region. With regeneration money on offer and a deadline attached, the council bought the store and promised 28 units, a café, and 90 jobs in five years.`,
    solution: `£3.9m, £2.6m of it grant, bought and converted the building. Units of 12 to 40 square metres were let on monthly terms with reception, broadband and a business adviser on site. The plan was to break even at 80% occupancy in year three.`,
    impact: `Occupancy peaked at 13 units in May 2023. The yearly subsidy was £118,000 against £20,000 in the plan. We advised 140 people, of whom 36 started to trade; 22 firms took a unit at some point and nine of those are still in the borough, employing 31 people. Cabinet closed it in September 2025 and the ground floor is being let to the health trust, which is what people in the town had said they wanted in 2019.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 46,
        unit: '% occupied',
        description: 'Highest occupancy reached, against 80% needed to break even',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 31,
        unit: 'jobs',
        description: 'In firms that passed through and are still in the borough, against 90 promised',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: `£1.3m of council borrowing, still being repaid, and £118,000 a year for four years.`,
    lessons: `- The demand study surveyed 300 businesses that already existed. They liked the idea for other people.
- Small firms here start in a spare room and then want a shed with a roller door. There is a waiting list of 19 for our old workshops on the industrial estate.
- The adviser was the part that worked and needed no building. She now does two days a week in libraries.
- Write the closing condition into the decision report. Ours came to scrutiny four times as "building momentum", and I wrote two of those reports.`,
    whatDidNotWork: `Discounts. Halving rents for six months brought in four tenants, all of whom left in the seventh.`,
    author: 'graham-oxley',
    contact: 'graham-oxley',
    publishedOn: '2026-05-12',
  },
  {
    key: 'ironstow-english-classes-around-shifts',
    title: 'Ironstow: English classes timed to the shift pattern',
    summary: `With the adult skills budget now held by the combined authority, Ironstow could pay for ESOL in workplaces at 6am and 10pm. Completion went from 58% to 81%, and 94 learners moved to a better-paid job within a year.`,
    council: 'ironstow',
    themes: ['employment-and-skills', 'devolution', 'economic-growth'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Four in ten people in our food and warehousing firms speak English as a second language, many with qualifications from home that they cannot use. We had classes with empty chairs and a waiting list at the same time. Classes ran at ten in the morning and seven at night; the shifts change at six, two and ten.`,
    solution: `Most learners in work had been asked to find half the fee, and the price assumed a full group in a college room. Once the money was devolved we put three requests to the combined authority and got all of them within a term:

1. full funding for people in work who earn under the real living wage
2. an uplift for groups of fewer than ten
3. payment for short modules, so that a learner who changes shift can stop and start

Eleven employers gave a room and, in seven cases, half an hour of paid time on either side. Tutors are ours, on annualised hours agreed with the unions after a term of arguing about night rates.`,
    impact: `From September 2023 to July 2024, 318 people enrolled and 81% completed at least one level. We rang them all in April 2025 and reached 241. Ninety-four were in a job paying more than the one they had started in, 40 of them with the same employer as team leaders, quality checkers or drivers. Employers report fewer near misses on the line, though none has let us see the numbers.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 81,
        unit: '% completed',
        description: 'Learners finishing at least one level, up from 58%',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 94,
        unit: 'people',
        description: 'In better-paid work by April 2025, of 241 reached',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    sustained: `Sixteen employers have signed up for 2025/26, and two other boroughs in the combined authority are using the same funding rule.`,
    lessons: `Devolution helped because we turned up with the clause we wanted changed and a page of evidence. Colleagues elsewhere who asked for "flexibility" are still discussing it. Firms will lend a room readily and paid time reluctantly, so ask for the time first.`,
    whatDidNotWork: `Online top-up lessons between classes: a third of learners had only a shared phone.`,
    author: 'mohammed-patel',
    contact: 'mohammed-patel',
    publishedOn: '2025-06-24',
  },
  {
    key: 'penhallow-unstaffed-library-hours',
    title: 'Penhallow: libraries that open before the staff arrive',
    summary: `Nine small libraries now let registered members in by card when no staff are there. Opening hours rose from 171 to 402 a week for the same staff budget, and a fifth of visits happen in the new hours.`,
    council: 'penhallow',
    themes: ['culture-and-leisure', 'communities', 'productivity', 'new-delivery-models'],
    deliveryModel: 'IN_HOUSE',
    context: `Thirty-one libraries in a rural county of 604,700. The nine smallest were open between 14 and 24 hours a week.`,
    challenge: `After three rounds of cuts a working person in one of our small towns could use the library on Saturday morning or not at all. Members would not close any more, and I did not want them to. There was no money for staff, and volunteers had been tried in two places and worn out in both.`,
    solution: `Doors, lights, gates and self-service were linked to the membership card, with cameras and a help phone to the county's out-of-hours desk. Members aged 16 and over register once, in person, with ten minutes' induction; children come with an adult. Staffed hours did not go down at any of the nine, and that promise is in the cabinet report.

The first library went live in June 2021 and the ninth in May 2022. Town and parish councils chose the extra hours. Most asked for 8am to 8pm; one wanted Sunday only, after chapel.`,
    impact: `Weekly hours in the nine went from 171 to 402. Of 118,400 visits between June and December 2022, 21% came outside staffed hours. Regulars include homeworkers escaping the house, two home-education groups and a night nurse who reads the paper at 8.05.

There have been 14 incidents in eighteen months: nine false alarms, four people who followed a member in, and one stolen till float of £31.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 231,
        unit: 'hours a week',
        description: 'Extra opening hours across nine libraries',
        recurrence: 'YEARLY',
        year: 2022,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 21,
        unit: '% of visits',
        description: 'Made when no staff were in the building',
        recurrence: 'YEARLY',
        year: 2022,
        status: 'ACHIEVED',
      },
    ],
    investment: `£36,000 for each building, £324,000 in all, from a library improvement grant and capital receipts; £27,000 a year to run.`,
    sustained: `Four more buildings follow in 2023/24. The equality impact assessment is reopened with users every spring.`,
    lessons: `Say what it is not. "Staffless library" was on a press release before we saw it, and we spent six weeks explaining to Unison and the local paper that nobody was losing hours.

Older members were quicker to register than students. Allow for a proper toilet policy; ours took longer than the data protection assessment.`,
    author: 'nicola-jewell',
    contact: 'nicola-jewell',
    publishedOn: '2023-02-14',
  },
];
