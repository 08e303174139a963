import type { CaseStudyStory } from '../story.ts';

export const studies: CaseStudyStory[] = [
  {
    key: 'westering-full-cost-street-licences',
    title: 'Westering: full-cost licences for scaffolds, skips and closures',
    summary: `Westering had not recalculated its highway licence fees since 2011. Timing the work, charging what it costs and inspecting what is licensed raised yearly income by £460,000 and found that a third of skips on the road had no licence at all.`,
    council: 'westering',
    themes: ['income-generation', 'fees-and-charging', 'transport', 'licensing-and-regulation'],
    deliveryModel: 'IN_HOUSE',
    challenge: `A scaffold licence cost £48 whether it stood for a week on a lane or five months outside a station. Temporary closures, some needing a dozen letters and a bus diversion, were priced the same as a half-day for a tree. Eleven years of inflation had been absorbed by a team of five who spent most mornings on the telephone.

These are charges for cost and not a tax, so the answer could not be to pick a bigger number.`,
    solution: `For six weeks in early 2022 the team logged minutes against every application in a shared sheet, including the chasing. It produced three surprises: renewals cost nearly as much as first applications, late requests cost three times as much, and inspection was hardly happening.

New fees took effect in April 2023:

- scaffold and hoarding licences by length and duration
- skip licences at £62 for two weeks, with one renewal online
- temporary traffic orders banded by the work involved, with an extra for less than the full notice period
- one unannounced inspection built into each fee

Utilities' street works are under the permit scheme and were left out. Applications moved to a form that will not submit without a plan, an insurance certificate and dates.`,
    impact: `Income in 2023/24 was £1.14m, up £460,000, of which we attribute £290,000 to price and £170,000 to licences that would previously not have been bought. In the first summer inspectors checked 1,904 skips and found 611 without one.

Late requests for closures have halved, since they now cost £480 more.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 460_000,
        description: 'Increase in highway licence and traffic order income, 2023/24 over 2021/22',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 32,
        unit: '% unlicensed',
        description: 'Skips found on the highway without a licence in summer 2023; 9% a year later',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£38,000 for the form and two inspectors at £74,000 a year, both recovered through fees.`,
    sustained: `The time log is repeated for a fortnight every other year. Any surplus or deficit over three years is taken into the next set of fees.`,
    lessons: `Log time before talking about price; the log persuaded the builders' federation more than it persuaded us. Give trade customers five months' notice, because they have already quoted for spring.`,
    whatDidNotWork: `Monthly invoicing for large scaffolders seemed a kindness and left £57,000 outstanding after one insolvency. Everyone now pays first. Charging for small charity street closures lasted until the Coronation and was dropped.`,
    author: 'andrew-corfield',
    contact: 'andrew-corfield',
    publishedOn: '2025-01-28',
  },
  {
    key: 'eastmarch-forty-largest-contracts',
    title: 'Eastmarch: collecting what forty contracts already promised',
    summary: `Eastmarch read its forty largest contracts against what was being paid. Indexation, rebates, unclaimed service credits and an income share nobody had invoiced came to £2.4m a year, without renegotiating anything.`,
    council: 'eastmarch',
    themes: ['income-generation', 'contract-management', 'procurement'],
    deliveryModel: 'IN_HOUSE',
    context: `Third-party spend is £410m; forty contracts make up 61% of it. Only nine had a full-time manager in 2022.`,
    challenge: `A waste disposal contract let in 2009 gave the county 40% of income from selling spare plant capacity to others. A graduate trainee, asked to summarise it for the contracts register, wrote to ask which budget the share was credited to. None was. It had never been claimed.

If that was lying in one drawer, what was in the other thirty-nine?`,
    solution: `Procurement, finance and a seconded quantity surveyor took the contracts at three a fortnight. For each, a two-page sheet records price mechanism, indices and dates, KPIs with deductions, rebates and volume bands, open-book rights, and who is supposed to do what. Twelve months of payments were then recalculated from the contract.

Where money was owed we began with a conversation. Thirty-one suppliers settled within two months, and two of them pointed out sums we had missed. One dispute went to adjudication.

Every contract above £1m now has a named owner with six days' training and the sheet as their job description. Contract owners meet on the last Wednesday of each month to compare notes, mainly about suppliers they share.`,
    impact: `Recurring benefit in 2024/25:

- £980,000 share of third-party waste income
- £760,000 wrong or early indexation corrected, in eleven contracts
- £410,000 rebates and volume bands
- £250,000 deductions for missed KPIs, which we hope will shrink

One-off recoveries for earlier years were £3.1m, of which £1.9m was the agreed settlement of the waste share.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 980_000,
        description: 'Share of third-party waste income in 2024/25',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'SAVING',
        amount: 1_420_000,
        description: 'Indexation corrected, rebates and deductions in 2024/25',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'INCOME',
        amount: 3_100_000,
        description: 'Recovered for earlier years, confirmed by internal audit',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'AUDITED',
      },
    ],
    investment: `£190,000 over two years, mostly the surveyor, and training at £1,400 a head.`,
    sustained: `Internal audit recalculates four contracts a year, picked at random.`,
    lessons: `Start with the price schedule; the clauses everyone argues about are rarely where the money is. Suppliers respect a council that has read its contract.

Deductions are a poor income. If they persist, the service is failing residents and the contract owner should be asking why.`,
    whatDidNotWork: `Contract analysis software, on trial for six months, missed the waste clause because it sat in a scanned side letter. Home care rates were too tangled for a recalculation and we stopped after three weeks.`,
    author: 'femi-adeyemi',
    contact: 'femi-adeyemi',
    publishedOn: '2025-09-11',
  },
  {
    key: 'vale-of-sorrel-commercial-skills',
    title: 'Teaching sixty-three budget managers to charge properly',
    summary: `Vale of Sorrel trained everyone who sets a price or signs a contract, using their own figures as the exercises. The programme counts decisions made better, including twelve ideas dropped, and makes no claim in pounds.`,
    council: 'vale-of-sorrel',
    themes: ['income-generation', 'commercial-skills', 'workforce'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Every savings round had a line called "commercial income" and nobody's name beside it. In the 2023 budget it was £800,000; £210,000 arrived. When the head of commercial services went through the shortfall, the ideas were not foolish. The people asked to deliver them had never calculated a unit cost, did not know whether their charge was statutory or discretionary, and were afraid of being seen to make a profit out of a public service.`,
    solution: `Six half-days over four months, in groups of ten or eleven, taught by three of our own people and a retired brewery accountant. Nothing was hypothetical. A cemetery manager costed a burial, the registrar a Saturday wedding, the archivist a reproduction fee.

1. What it costs
2. What we are allowed to charge, with a solicitor in the room
3. Who buys and why they stop
4. Writing two pages that finance will believe
5. Reading a contract you did not sign
6. Saying no, including to a councillor with an idea

Each person brings one real decision at the start and takes it to the commercial panel at the end. The cabinet member for finance and the section 151 officer sit on that panel and agreed beforehand not to set targets for it.`,
    impact: `Sixty-three managers from 19 services have finished; four left part way. They brought 41 business cases: 22 approved, seven sent back, 12 refused, eight of those by their own authors.

Fees reviewed on their due date rose from 31% to 92%. Forty-four of 63 say they would now challenge an income target they thought unrealistic, against nine at the start.

Income has grown too, but prices, weather and two new housing estates all had a hand in that, and the cabinet member asked us not to publish a number we could not defend.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 92,
        unit: '% of fees',
        description: 'Fees and charges reviewed on their due date, from 31%',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 63,
        unit: 'managers',
        description: 'Budget managers who completed the programme',
        recurrence: 'ONE_OFF',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 12,
        unit: 'ideas dropped',
        description: 'Business cases refused before money was spent',
        recurrence: 'ONE_OFF',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: `£27,000 in outside fees, and about 1,400 hours of staff time that would otherwise have gone elsewhere.`,
    sustained: `Two groups a year. Former participants teach session one.`,
    lessons: `Count the ideas that stop. Start with people who already charge, because they have something at stake by Friday.`,
    whatDidNotWork: `Our first group mixed directors with team leaders and nobody admitted to not knowing anything. An e-learning version was completed by 11 of 90.`,
    author: 'oliver-tindall',
    contact: 'oliver-tindall',
    publishedOn: '2026-11-03',
  },
];
