import type { CaseStudyStory } from '../story.ts';

export const studies: CaseStudyStory[] = [
  {
    key: 'foxcombe-shared-legal-service',
    title: 'Foxcombe: one legal service for three councils',
    summary:
      'Foxcombe hosts 41 lawyers and support staff for itself and two districts. External legal spend across the three has fallen by £510,000 a year, and solicitors now stay long enough to learn the clients.',
    council: 'foxcombe',
    partners: ['elmstow', 'yarrowford'],
    themes: ['productivity', 'shared-services', 'workforce'],
    deliveryModel: 'SHARED_SERVICE',
    context:
      'A unitary and two neighbouring districts, each with a legal team too small to keep a specialist in planning, childcare or contracts. Foxcombe alone had advertised a contracts post four times.',
    challenge: `In 2018/19 the three councils spent £1.12m on outside solicitors and counsel, much of it on work their own people could have done had they not been covering vacancies. One district had a single planning lawyer. When she was on leave, committee reports waited.

What an hour of in-house advice cost was anyone's guess, since time was not recorded.`,
    solution: `The service went live in April 2019. All staff moved to Foxcombe under TUPE; each council kept its own monitoring officer. A delegation agreement sets the term (seven years), the cost split and the way out.

What made it work day to day:

- Time is recorded in six-minute units and charged at one rate, £68 an hour in 2022/23. Clients see their bill monthly.
- Specialist teams serve everyone. Each council also has a named partner lawyer who attends its management team.
- Counsel and outside firms can be instructed by two people only.
- Spare capacity is sold to parish councils and the fire authority under a service level agreement.`,
    impact: `External spend was £610,000 in 2022/23, against £1.12m at the start. Foxcombe's share of that reduction is £290,000. Turnover among solicitors fell from 24% to 9%, and six trainees have qualified, four of whom stayed.

Clients score the service every quarter. Yarrowford's planners rated us poor for the whole of the first year; they now give 8.6 out of 10.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 510_000,
        description: 'Lower spend on outside solicitors and counsel across the three councils, 2022/23 against 2018/19',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'INCOME',
        amount: 88_000,
        description: 'Work sold to parish councils and the fire authority, 2022/23',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 9,
        unit: '% yearly turnover of solicitors',
        description: 'Down from 24% in the year before the merger',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment:
      'One-off £240,000 for the case management system, data migration and a project lawyer for fourteen months, split by headcount.',
    sustained:
      'A board of the three chief executives meets twice a year. The hourly rate is set each December, and any surplus goes back in proportion to hours bought.',
    lessons: `Agree the information barrier before you need it. Eight months in, two partners were on opposite sides of a section 106 negotiation and we improvised.

Charging by the hour changed behaviour more than the merger did: requests for "a quick look" halved within a quarter.`,
    whatDidNotWork:
      'We moved three sets of case files in one weekend. A tenth of closed matters lost their indexing and two paralegals spent a summer repairing it. Move live files first, archive later.',
    author: 'gareth-blount',
    contact: 'gareth-blount',
    publishedOn: '2023-07-12',
  },
  {
    key: 'dunmere-shared-revenues-dissolved',
    title: 'Dunmere: why we dissolved our shared revenues and benefits service',
    summary:
      'Six and a half years with Fenbourne saved real money, then performance slid and neither council could fix it alone. We took the service back in April 2024. This is what the agreement should have said.',
    council: 'dunmere',
    partners: ['fenbourne'],
    themes: ['productivity', 'shared-services', 'finance'],
    deliveryModel: 'IN_HOUSE',
    challenge: `The partnership began in October 2017 with Fenbourne as host. By 2019/20 it was saving £318,000 a year, of which £172,000 was ours, and auditors signed it off.

Three things then went wrong together. Our CTR schemes diverged, so assessors worked two sets of rules on two databases. A vacancy freeze at the host, made for its own budget reasons, cut our assessors too. And the promised single system was deferred three times. New claims took 19 days in 2019/20 and 44 days in 2022/23. In-year collection dropped from 98.1% to 96.4%.`,
    solution: `Both S151 officers tried a recovery plan for nine months. It failed because the joint committee could note performance but could not move money or staff. In January 2023 we gave the twelve months' notice the agreement required, then extended it to fifteen to avoid leaving during annual billing.

Separation was run as a project with one manager paid by both councils:

- staff chose a council where they could, and 22 of 26 got their first choice
- a frozen copy of the database was taken and tested twice
- debts were split by liability address, with old overpayments shared 54/46`,
    impact: `New claims now take 17 days. Collection was 97.6% in 2024/25. The service costs us about £96,000 a year more than the shared one did on paper, and separation cost Dunmere £297,000.

Fenbourne reports a similar improvement. We still share a fraud officer and an enforcement agent contract, both of which work well.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 172_000,
        description: "Dunmere's share at the peak of the shared service, 2019/20; no longer received",
        recurrence: 'YEARLY',
        year: 2020,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 17,
        unit: 'days to decide a new claim',
        description: 'In 2024/25, against 44 days in 2022/23',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 297_000,
        unit: 'pounds spent on separation',
        description: 'What leaving cost Dunmere: systems, project team, redundancy',
        recurrence: 'ONE_OFF',
        year: 2024,
        status: 'AUDITED',
      },
    ],
    investment:
      'The £297,000 came from the transformation reserve. Members approved it on a seven-page report with no savings promised.',
    lessons: `We would share again, with four clauses: a floor on staffing the host cannot cut alone; service credits; one policy or a price for each difference; and an exit plan costed every year.

Watch for the first small divergence. Ours was a £3 minimum award in 2018, and it was never priced.`,
    whatDidNotWork:
      'The joint committee. Six councillors met quarterly, received forty pages and had no power to do anything with them. Two scrutiny chairs with a budget would have done more.',
    author: 'ravi-nair',
    contact: 'ravi-nair',
    publishedOn: '2025-07-17',
  },
  {
    key: 'penhallow-library-mutual',
    title: 'Penhallow: libraries run by a community benefit society',
    summary:
      'All 31 branches moved in 2023 to a society owned by staff and borrowers. The council pays £620,000 a year less than it did, no branch has closed and staffed hours are up slightly. Pensions and computers were the hard part.',
    council: 'penhallow',
    themes: ['productivity', 'new-delivery-models', 'culture-and-leisure', 'communities'],
    deliveryModel: 'MUTUAL',
    context:
      'A rural county where the nearest library may be a van. The smallest branches already ran on card entry for much of the week.',
    challenge:
      'The MTFS for 2022 to 2026 took £600,000 out of libraries. Officers modelled it as nine closures. Consultation drew 14,300 replies, and cabinet asked for a version in which the roof stayed on every branch.',
    solution: `Staff proposed the mutual; 71% voted for it. The society was registered in late 2022 and took over in April 2023 on a contract reserved for such bodies, three years being the longest the regulations then allowed. In 2026 it won an open competition for seven more. The county keeps the statutory duty, the buildings and the book fund policy, and the library service manager stayed as client.

Its board has four staff, four borrowers, two councillors and a finance trustee. Branches may keep half of what they earn. That last rule produced the repair cafés, the parcel lockers and, in one harbour town, a winter cinema.`,
    impact: `The annual payment fell from £5.85m to £5.23m by 2025/26. Part of this is charitable relief on business rates, which we say openly since it costs the public purse elsewhere. The rest is earned income and a thinner head office: five managers went, no frontline post did.

Weekly staffed opening rose from 1,012 hours to 1,064. Visits are still 9% below 2019.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 620_000,
        description: 'Lower annual contract payment, 2025/26 against the 2022/23 service budget',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'AUDITED',
      },
      {
        kind: 'INCOME',
        amount: 340_000,
        description: 'Earned by the society from hire, lockers, events and small grants, 2025/26',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 1_064,
        unit: 'staffed hours a week',
        description: 'Across 31 branches, up from 1,012',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment:
      'Set-up cost £410,000 over two years, including £130,000 of legal and actuarial advice, and a £250,000 working capital loan now half repaid.',
    sustained:
      'Payment is fixed in real terms until 2029. The society holds reserves of eleven weeks of running costs; the target is thirteen.',
    lessons: `Start the pension conversation first. The admission agreement took nine months, and without pass-through (the county carries past liabilities) no lender would have looked at us.

Let borrowers onto the board early. They asked the bluntest questions about closures and were believed when they answered them.`,
    whatDidNotWork: `- The society stayed on the county network at £190,000 a year until 2025. It should have left on day one.
- Turnout in the second staff board election was 19%. Ownership is easier to give than to keep alive.`,
    author: 'nicola-jewell',
    contact: 'nicola-jewell',
    publishedOn: '2026-10-06',
  },
  {
    key: 'langstrand-shared-security-monitoring',
    title: 'Langstrand: four councils, one round-the-clock cyber watch',
    summary:
      'Langstrand and three partners buy security monitoring together and share two analysts. It costs £412,000 a year where separate quotes came to £860,000, and the time to contain an incident has dropped from most of a day to under an hour.',
    council: 'langstrand',
    partners: ['harlow-cross', 'vale-of-sorrel', 'zeal-haven'],
    themes: ['productivity', 'shared-services', 'digital-and-cyber', 'procurement'],
    deliveryModel: 'SHARED_SERVICE',
    challenge: `On a Friday evening in November 2023 somebody signed in to a finance mailbox at one of the four councils from another country. The alert sat unread until Monday. No money left, but nine working days went on checking.

None of us could staff nights. Quotes for a managed security operations centre ran from £190,000 to £240,000 for each council, and every supplier wanted five years.`,
    solution: `We ran one procurement for four, on a three-year term with a break at eighteen months. The supplier watches logs at all hours and may isolate a laptop or lock an account without asking. Anything larger wakes a duty officer, a rota of eleven people across the partners.

Two analysts employed by Langstrand work for everyone. They tune alerts, visit each council monthly and keep a joint action list built on the Cyber Assessment Framework. A memorandum covers data sharing, liability and what each chief executive will be told and when. Each council did its own DPIA from a common draft.`,
    impact: `In 2025/26 the mean time from first alert to containment was 47 minutes. Before, in the six incidents we could reconstruct, it was about 19 hours. The analysts closed 212 of 260 joint actions, most of them dull: old accounts, forgotten servers, a scanner with its factory password.

One insurer has offered two partners premiums £37,000 lower between them.`,
    impactLines: [
      {
        kind: 'COST_AVOIDED',
        amount: 448_000,
        description: 'Joint contract and analysts at £412,000 against four separate quotes totalling £860,000, 2025/26',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'SAVING',
        amount: 37_000,
        description: 'Lower insurance premiums for two partners from renewal in 2026',
        recurrence: 'YEARLY',
        year: 2027,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 47,
        unit: 'minutes from alert to containment',
        description: 'Mean for 2025/26, down from about 19 hours',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment:
      'Connection work cost £96,000 once. Running costs are split half equally and half by number of accounts.',
    lessons: `Decide at the start what the supplier may do at three in the morning without permission. That single page took us longer than the specification.

Ask for the price of logs by volume and model it on a bad week.`,
    whatDidNotWork: `Log volumes overshot by 60% in the first quarter, at £5,400 a month, until we stopped sending everything the firewalls could say.

Door-entry and heating systems are still outside the watch. Their suppliers would not open them, and our contracts gave us no lever.`,
    author: 'chidi-eze',
    contact: 'chidi-eze',
    publishedOn: '2026-11-03',
  },
  {
    key: 'thornbeck-tail-spend',
    title: 'Thornbeck: going after the small invoices',
    summary:
      'Seven in ten of our suppliers were paid less than £5,000 a year. Reading that tail line by line, then closing it off, is worth £690,000 a year and cut 13,000 invoices. We lost some local firms on the way and had to win them back.',
    council: 'thornbeck',
    themes: ['productivity', 'procurement', 'finance'],
    deliveryModel: 'IN_HOUSE',
    challenge:
      'Thornbeck spends £171m with third parties. Procurement had always worked on the forty largest contracts. The other end was 4,300 suppliers, 71% of them under £5,000, holding 3% of the money and taking up most of accounts payable. There were 61 suppliers of training, nineteen of signs, and four different prices for the same van hire.',
    solution: `A data analyst and a category officer spent four months on two years of ledger. Every line got a category and an owner. Then:

1. From April 2024, no purchase order, no payment. Exceptions went to the director by name.
2. A DPS for minor building works, in lots of up to £25,000 so that small trades could bid.
3. Purchasing cards for anything under £250, with limits by team.
4. The contract register was matched to the ledger. We found £2.2m a year flowing through agreements that had lapsed.
5. Mobile phones: 1,140 SIM cards had not been used for ninety days.`,
    impact: `The yearly saving is £690,000: minor works £310,000, mobiles £74,000, and £306,000 spread over hire, training, print and subscriptions. Recovered duplicate payments added £131,000 once. Invoices fell from 38,000 to 25,000 and suppliers from 4,300 to 2,650. Two posts in payments moved to contract management.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 690_000,
        description: 'Better prices and purchases stopped, all categories, 2024/25',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'SAVING',
        amount: 131_000,
        description: 'Duplicate and mistaken payments recovered',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'AUDITED',
      },
      {
        kind: 'SAVING',
        amount: 240_000,
        description: 'Next categories: software renewals and equipment repairs',
        recurrence: 'YEARLY',
        year: 2027,
        status: 'FORECAST',
      },
    ],
    investment: '£118,000: the analyst for eighteen months, plus onboarding help for traders.',
    sustained:
      'Budgets were cut at the source, so money saved could not be spent elsewhere. Category owners report to the resources board each quarter, in one page.',
    lessons: `Take the budget on the day the price changes. In the first two categories we waited for year end and the saving had gone.

Finance must own "no order, no pay". If procurement does, every exception becomes an argument about procurement.`,
    whatDidNotWork:
      'Local share of spend fell from 46% to 41% in six months: nine small firms found the DPS forms too much. We cut the questions from 54 to 17, held two evening sessions in a café, and stood at 45% by March 2025. Do that first.',
    author: 'emma-featherstone',
    contact: 'emma-featherstone',
    publishedOn: '2025-09-23',
  },
  {
    key: 'cwmderwen-eleven-offices-to-four',
    title: 'Cwmderwen: from eleven offices to four',
    summary:
      'Desk counts showed 31% occupancy, so the county borough left seven buildings in three years. Running costs are £780,000 a year lower and £2.1m has come in from sales, though one empty building cost us dearly.',
    council: 'cwmderwen',
    themes: ['productivity', 'asset-rationalisation', 'finance'],
    deliveryModel: 'IN_HOUSE',
    context:
      'Valley towns, 131,000 residents, and offices inherited from two earlier councils. Most staff live within six miles of work.',
    challenge: `Eleven administrative buildings cost £1.93m a year to run and carried a repair backlog of £3.4m. For six weeks in autumn 2018, and again a year later, my team walked every floor three times a day. The best hour of the best week found 31% of 1,400 desks in use.

Several attempts had stalled before, always on the same question: whose building goes first?`,
    solution: `Cabinet answered it by moving its own. The civic suite closed in January 2021 and members shared a floor with revenues. After that nobody argued for an exemption with much conviction.

We planned around teams and what they do, in three settings: public counters in two town centres, a base for field staff next to the depot, and one main office with 520 desks in place of 1,400. Ratios ran from four desks per ten people to nine for the control room. Two of the empty buildings went to the health board and a housing association; four were sold; one was demolished for housing land.

Reception desks stayed bilingual and stayed in the high street, which mattered to members more than any other point.`,
    impact: `Running costs were £1.15m in 2022/23, verified by Internal Audit as a £780,000 reduction on the baseline uprated for energy prices. Sales brought £2.1m. Commuting mileage claimed between sites fell by 41%.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 780_000,
        description: 'Lower running costs of administrative buildings, 2022/23',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'AUDITED',
      },
      {
        kind: 'INCOME',
        amount: 2_100_000,
        description: 'Receipts from four sales, 2021 to 2023',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'COST_AVOIDED',
        amount: 3_400_000,
        description: 'Repair backlog that left with the buildings',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment:
      '£1.6m on fit-out, moves and furniture, most of it second-hand. Payback was a little over two years on running costs alone.',
    sustained:
      'Property holds all budgets for space centrally. A service wanting more desks must show a fortnight of counts.',
    lessons: `Count for yourself. Badge data and manager estimates both overstated use, by nine and thirty points.

Social work teams need doors. We gave them open plan like everyone else and built six small rooms within the year at twice the price.`,
    whatDidNotWork:
      'The old education office stood empty for 26 months while three buyers withdrew. Security, insurance and rates came to £118,000. Next time we would line up a temporary use before handing in the keys.',
    author: 'rhys-pritchard',
    contact: 'rhys-pritchard',
    publishedOn: '2023-10-19',
  },
];
