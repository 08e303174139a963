import type { CaseStudyStory } from '../story.ts';

export const studies: CaseStudyStory[] = [
  {
    key: 'garrowby-vale-winding-up-latco',
    title: 'Garrowby Vale: winding up our facilities company',
    summary: `A LATCo set up in 2016 to clean, cater and repair for the council and then for others never won enough of the others. It was closed in March 2025 after costing £2.6m more than it returned. This is how we decided, and what closing involved.`,
    council: 'garrowby-vale',
    themes: ['income-generation', 'trading-companies', 'new-delivery-models', 'governance-and-standards'],
    deliveryModel: 'TRADING_COMPANY',
    context: `Wholly owned and set up under the Teckal exemption, with 214 staff at the end. By then only three quarters of its work was for us, when the exemption needs more than 80%. That alone should have rung a bell.`,
    challenge: `The 2016 business case promised a £300,000 dividend by year four from school catering and NHS cleaning. Turnover came; margin did not. The company inherited council terms, LGPS contributions at 21% and a depot lease three times larger than it needed, and bid against national firms with none of those.

Losses were met by a working capital loan, extended four times by delegated decision. Cabinet saw an annual report with a photograph on the front. Nobody outside the shareholder committee saw cash flow until our auditor asked in 2023 whether the loan was recoverable.`,
    solution: `An independent review in autumn 2023 set out three options: shrink to council work only, sell, or close. Two buyers looked and neither would take the pension liability.

Cabinet chose closure, over twelve months:

- external contracts run to term or novated, none abandoned
- 171 staff transferred back to the council under TUPE, 26 to new contractors, 17 redundancies, 14 of them voluntary
- a members' voluntary liquidation, which requires the directors to swear that debts can be paid, so the council first converted its loan to equity
- the pension fund's exit valuation obtained before the vote, not after`,
    impact: `Closing stopped support of about £420,000 a year. Against that we wrote off £1.9m of loan and paid £700,000 in exit costs. Cleaning standards in schools, scored by heads, went from 3.1 to 3.6 out of five after a year back in-house; catering did not change.`,
    impactLines: [
      {
        kind: 'COST_AVOIDED',
        amount: 420_000,
        description: 'Yearly support to the company no longer paid, average of its last three years',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 2.6,
        unit: '£m lost',
        description: 'Loan written off and exit costs',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 197,
        unit: 'staff transferred',
        description: 'Staff who moved to the council or to new contractors without a break in employment',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: `£240,000 for the review, liquidator, legal and pensions advice, included in the exit costs above.`,
    lessons: `A company with one customer is a department with an audit fee. Ask every year what would make us close it, write the answer down, and report cash as well as profit.

Directors need to be people with time and some distance. Two of ours were heads of service buying from themselves.`,
    whatDidNotWork: `Almost every rescue: a new managing director, a rebrand (£38,000), a second brand for private offices, a price rise that lost the largest academy trust. Each bought about six months.`,
    author: 'peter-langstaff',
    contact: 'peter-langstaff',
    publishedOn: '2026-03-05',
  },
  {
    key: 'saltergate-small-trading-company',
    title: 'Saltergate: a trading company kept small on purpose',
    summary: `Saltergate's grounds and trees company has paid a dividend in each of its last four years by refusing most of the work it could bid for. Turnover is capped in its shareholder agreement at £2.5m.`,
    council: 'saltergate',
    themes: ['income-generation', 'trading-companies'],
    deliveryModel: 'TRADING_COMPANY',
    challenge: `By 2019 our grounds crews were cutting grass for two housing associations and nine schools under the old goods and services powers, and being asked by business parks and a retirement village to do the same. Work for profit has to go through a company, and members had read enough about councils whose companies had grown into trouble.

So the question put to cabinet was narrow. Could we have the contribution without the appetite?`,
    solution: `The local authority trading company we formed in April 2020 employs 31 people and does three things: mowing and planting, tree surgery, and winter gritting of private car parks. The shareholder agreement says it may not borrow from anyone, take a contract above £250,000 a year, work more than twenty miles from the depot, or turn over more than £2.5m without going back to cabinet.

Council parks are not in it. Those crews stayed on our books; the company hires plant and supervisors from us at cost plus 6%, which is tested each year against three outside quotes.

Its board has two officers with no purchasing role, one councillor from outside the cabinet and a retired garden-centre owner, paid, who asks the best questions.`,
    impact: `Turnover in 2025/26 was £2.31m. The council received a dividend of £210,000 and £96,000 in hire charges above what the plant costs us. Eight apprentices have qualified; five are still with the company.

Customer loss is around 4% a year, mostly school trusts consolidating.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 210_000,
        description: 'Dividend to the council for 2025/26',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'AUDITED',
      },
      {
        kind: 'INCOME',
        amount: 96_000,
        description: 'Hire of plant and supervisors above cost',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 8,
        unit: 'apprentices',
        description: 'Apprentices qualified since 2020',
        recurrence: 'ONE_OFF',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: `£180,000 of share capital and £52,000 in legal and set-up costs, recovered in the third year.`,
    sustained: `Overview and scrutiny takes the accounts in public each September. The cap has been reviewed twice and left alone.`,
    lessons: `Write the refusals into the agreement while nobody has a contract in mind. Within a month of starting we were offered £900,000 of highways verge work two towns away, and the document said no so that the director did not have to argue.

Cost-plus hire needs real evidence behind it or it becomes a subsidy.`,
    whatDidNotWork: `Domestic gardening. We tried it for a season: 140 customers, endless rescheduling, and a loss of £17,000. The first year also coincided with lockdown and paid nothing.`,
    author: 'michael-robson',
    contact: 'michael-robson',
    publishedOn: '2026-08-18',
  },
  {
    key: 'zeal-haven-housing-company',
    title: 'Zeal Haven: a housing company that rents 148 homes',
    summary: `Zeal Haven's wholly owned company lets homes at market and intermediate rents and borrows from the council to buy and build them. The margin on lending, staff recharges and a first dividend brought £1.05m in 2024/25, eight years after the idea was approved.`,
    council: 'zeal-haven',
    themes: ['income-generation', 'housing-companies', 'trading-companies', 'housing'],
    deliveryModel: 'TRADING_COMPANY',
    context: `Average rents here passed 38% of median take-home pay in 2016. The council has a housing revenue account with 4,900 homes; these 148 sit outside it.`,
    challenge: `We wanted homes for people who earn too much for the register and too little for the market, and we wanted an income that did not depend on a grant. Developers were selling whole blocks off-plan to investors. Temporary accommodation took the rest.`,
    solution: `Set up in 2017, the company owns four small blocks, 61 flats bought on regeneration sites, and 22 houses it built itself on garage courts. A third of homes are at 80% of market rent for local workers; the rest pay for them.

The council lends at about 2.2 points above its own borrowing cost, secured on the homes and benchmarked yearly for subsidy control. £34.2m is drawn. Each scheme goes to the investment board with a stress test: voids doubled, rates up two points, values down 20%. Four schemes of eleven have failed it and were not built.

I am paid by the council and sit as a director. Since 2021 the client role, the loan agreements and advice to members belong to the section 151 officer and not to me.`,
    impact: `In 2024/25 the council received £752,000 in net interest, £138,000 for staff and services, and the first dividend, £160,000. Voids average 17 days; arrears 2.1%. Forty-nine local workers rent at the lower rate, among them 14 hospital staff.

None of this is free money. Our debt is £34m higher than it would be, and a bad year for rents would reach the general fund.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 1_050_000,
        description: 'Lending margin, recharges and first dividend in 2024/25',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 148,
        unit: 'homes',
        description: 'Homes owned and let by the company',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 49,
        unit: 'homes',
        description: 'Homes let to local workers at 80% of market rent',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: `£34.2m in loans and £2.4m in equity; set-up cost £310,000.`,
    sustained: `A five-year plan adds no more than 20 homes a year. The MRP treatment of the loans was settled afresh with our auditors after the 2024 change to the regulations.`,
    lessons: `Patience: seven years without a dividend. Keep the business plan public apart from live bids, because secrecy costs more trust than any price disclosed.`,
    whatDidNotWork: `Modular construction at one garage court overran by nine months when the factory failed. We also hired a letting agent for two years and got worse voids at 11% commission.`,
    author: 'victoria-amos',
    contact: 'victoria-amos',
    publishedOn: '2025-06-17',
  },
  {
    key: 'quarrybank-school-services-three-years-on',
    title: 'Quarrybank: school services, three years on',
    summary: `In 2023 Quarrybank described selling nine services to schools through one brochure. Two of the nine have closed, multi-academy trusts now buy 58% of what is left, and income has reached £6m. What held, what did not, and the margin that matters.`,
    council: 'quarrybank',
    themes: ['income-generation', 'trading-services'],
    deliveryModel: 'IN_HOUSE',
    challenge: `The first study ended with growth in every line and 131 buyers. Then trusts began to buy for twenty schools at once. One decision in March 2024 took catering out of eleven primaries. Meanwhile pay awards went through at rates our three-year prices had not foreseen.

Gross income had always been the number reported upwards. It hid the fact that two services had been paying customers to stay.`,
    solution: `We closed two lines, HR advice and ICT support, giving schools four terms' notice and a list of other suppliers. What remains: catering, cleaning, payroll, health and safety, governor services, educational psychology above the statutory offer, and music.

Pricing moved to one-year terms with an index published each November. Trusts get a named account manager and a single contract; stand-alone primaries still use the brochure, now a web shop.

Most useful was dull: a monthly contribution statement per service, after central overheads and LGPS, sent to heads of service and to the portfolio holder on the same day.`,
    impact: `Schools, colleges and trusts paid £6.0m in 2025/26, up from £4.7m in 2021/22, although about £700,000 of the rise is inflation. Contribution after all overheads is £590,000; in 2021/22, restated the same way, it was £85,000. Internal audit has tested both.

Of 131 buyers in the first study 102 remain. They spend more each.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 6_000_000,
        description: 'Gross income from schools, colleges and trusts in 2025/26',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'AUDITED',
      },
      {
        kind: 'INCOME',
        amount: 590_000,
        description:
          'Contribution after all overheads in 2025/26, included in the gross figure; £85,000 in 2021/22 on the same basis',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 102,
        unit: 'buyers',
        description: 'Buyers of 2022 still buying in 2026, of 131',
        recurrence: 'ONE_OFF',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: `£140,000 for the web shop and two account managers at £98,000 a year together. Closing two services cost £210,000, mainly redundancy.`,
    sustained: `Any service whose contribution is negative for two years running comes to the executive with a closing plan. Music is exempt, by open decision, and its £60,000 subsidy is shown.`,
    lessons: `Report contribution, never turnover. Treat a trust's chief operating officer as the customer and the head teacher as the user; we lost the eleven primaries by talking only to heads.`,
    whatDidNotWork: `A loyalty discount for buying five services or more gave away £120,000 to schools that would have bought them anyway. Selling beyond our borders brought four contracts, each unprofitable because of travel.`,
    author: 'marcus-whitehouse',
    contact: 'marcus-whitehouse',
    publishedOn: '2026-07-14',
  },
  {
    key: 'quarrybank-one-brochure-for-schools',
    title: 'Quarrybank: one brochure for school services',
    summary: `Nine council services that sold to schools separately, each with its own prices and dates, now appear in one brochure with one contract. Income rose 14% in two years to £4.7m.`,
    council: 'quarrybank',
    themes: ['income-generation', 'trading-services'],
    deliveryModel: 'IN_HOUSE',
    challenge: `A primary head in Quarrybank could receive nine letters each spring offering nine council services, on nine forms, with closing dates from February to June. Some gave up and bought from whoever had rung last. Meanwhile our own services were competing: payroll and HR each offered absence advice, at different prices.

Academies, 64 of our 138 schools by 2020, owed us no loyalty and said so in a survey that 41 of them answered.`,
    solution: `One brochure, published on 1 November, and one signing date of 28 February. Every service is described on a single page under the same four headings: what you get, what it costs, who does it, how to leave.

A schools trading manager answers for the whole offer. Three-year prices give a 5% discount for commitment, and schools taking five services get a further 4%.

Heads sat on the panel that cut the draft from 92 pages to 36.`,
    impact: `Income grew from £4.1m in 2019/20 to £4.7m in 2021/22, with 131 schools buying at least one service. Late orders fell by two thirds. Satisfaction, on a survey with a 52% response, was 4.2 out of five.

All nine services report growth. We expect £5.2m in 2023/24.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 4_700_000,
        description: 'Gross income from schools in 2021/22',
        recurrence: 'YEARLY',
        year: 2022,
        status: 'ACHIEVED',
      },
      {
        kind: 'INCOME',
        amount: 5_200_000,
        description: 'Gross income expected in 2023/24',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'FORECAST',
      },
    ],
    investment: `£62,000 a year for the trading manager and £9,000 for design and print.`,
    sustained: `Heads' panel meets each June. Prices for 2023 to 2026 have been fixed with an allowance of 2.5% a year for pay.`,
    lessons: `Agree one date before agreeing anything else. Service managers gave way on prices more readily than on their own calendars.

Put the leaving terms on the page. Two heads told us it was the reason they signed.`,
    whatDidNotWork: `A printed order form in the back was returned by 44 schools, half of them incomplete. It should have been online from the start.`,
    author: 'marcus-whitehouse',
    contact: 'marcus-whitehouse',
    publishedOn: '2023-03-07',
    stage: 'ARCHIVED',
    note: `The figures date from 2021/22, prices no longer run for three years, and two of the nine services have closed. The 2026 study returns to the same work with audited figures after overheads.`,
    successor: 'quarrybank-school-services-three-years-on',
  },
  {
    key: 'netherfold-retail-park-loss',
    title: 'Netherfold: the retail park we should not have bought',
    summary: `In 2018 Netherfold paid £14.6m for a retail park forty miles away, to earn £540,000 a year. It averaged £155,000, then cost us money, and was sold in December 2024 for £8.9m. The whole file is open to any council that asks.`,
    council: 'netherfold',
    themes: ['income-generation', 'property-and-investment', 'finance', 'governance-and-standards'],
    deliveryModel: 'IN_HOUSE',
    context: `Net revenue budget in 2018: £9.8m. The purchase was one and a half times that, borrowed from the PWLB under the rules of the day, which would not allow it now.`,
    challenge: `Grant was going and the alternatives on the table were unpopular. An agent brought a park with five units, a 7.2% yield and a furniture chain on a lease with eleven years to run. Exclusivity was offered for three weeks. A working group of four met twice; full council approved the recommendation in private session in 25 minutes.

We relied on the seller's tenancy schedule and an adviser paid on completion.`,
    solution: `What we bought fell apart in order. The furniture chain entered a company voluntary arrangement in 2020 and halved its rent, then left in 2023. Nobody wanted 28,000 square feet. A second tenant gave notice for 2025.

In January 2024 the new leader asked estates and the CFO for a hold-or-sell paper in public. An adviser on a flat fee put the net cost of holding in 2025/26 at £690,000. Council voted to sell, unanimously, after a scrutiny session in which former members of the working group gave evidence voluntarily.`,
    impact: `Six-year net return: £930,000, an average of £155,000 after interest and MRP. Loss on sale: £5.7m. The receipt did not clear the debt, and £388,000 a year of interest and MRP is left, tapering until 2044/45. It is a line in the MTFS with the park's name on it.

Selling is still about £302,000 a year better than holding would have been.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 155_000,
        description: 'Average net return 2018/19 to 2023/24, against £540,000 in the business case',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'AUDITED',
      },
      {
        kind: 'COST_AVOIDED',
        amount: 302_000,
        description: 'Difference between holding the park and carrying the remaining debt, 2025/26',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 5.7,
        unit: '£m lost',
        description: 'Sale price against purchase price',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: `£14.6m including stamp duty and fees; sale costs £300,000.`,
    sustained: `No investment property may be bought outside the district. The five remaining assets are reported to audit committee twice a year with their tenants' accounts.`,
    lessons: `- An adviser paid on completion is a salesman.
- Read the tenant, not the lease.
- If there is no time for scrutiny there is no time to buy.
- Sell when the second reason to hold has gone, rather than the last.`,
    whatDidNotWork: `Waiting. Two offers above £11m in 2021 were refused because they would have meant admitting a loss before an election.`,
    author: 'colin-beddoes',
    contact: 'colin-beddoes',
    publishedOn: '2025-03-12',
  },
  {
    key: 'cwmderwen-small-industrial-units',
    title: 'Cwmderwen: 186 small units and a waiting list',
    summary: `Cwmderwen's industrial units were run as a maintenance problem. With a property officer who visits, leases of four pages and rents reviewed when due, the rent roll went from £1.31m to £1.92m in five years with fewer empty units.`,
    council: 'cwmderwen',
    themes: ['income-generation', 'property-and-investment', 'economic-growth'],
    deliveryModel: 'IN_HOUSE',
    context: `The units were built in the 1980s and 1990s with regional grants on eleven estates, most of them between 50 and 200 square metres. Private landlords in the valleys build very little at that size.`,
    challenge: `In 2018 twenty-three of 186 stood empty while the economic development team kept a list of 70 firms looking for space. A letting took fourteen weeks, twelve of them in legal services. Rent reviews had been missed on 58 leases because the dates were held on cards.

Roofs leaked. Tenants paid late and said why.`,
    solution: `Rather than buy anything new, we put the effort into what we owned.

A lettings officer spends three days a week on the estates. Legal services drew up a four-page tenancy, three years, one month's notice from the tenant after the first six, which surveyors can issue themselves. Every review date went into the property system with a named person. And for five years a third of the growth in rent was ring-fenced for roofs, doors and lighting: £590,000 spent, worst estate first.

We publish asking rents. Firms growing out of a unit get first refusal on the next size, which keeps them in the county borough.`,
    impact: `The rent roll reached £1.92m in 2023/24. Voids are 3%, and 41 firms have moved within the portfolio. A letting takes sixteen days. Debt over 90 days dropped from £164,000 to £39,000.

We counted jobs before and after by asking: 780, then 1,010. Some of the difference would have happened anyway.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 610_000,
        description: 'Growth in yearly rent between 2018/19 and 2023/24, to £1.92m',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 3,
        unit: '% empty',
        description: 'Units empty at March 2024, from 12%',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 41,
        unit: 'firms',
        description: 'Tenants who moved to another council unit instead of leaving',
        recurrence: 'ONE_OFF',
        year: 2024,
        status: 'ACHIEVED',
      },
    ],
    investment: `One new post at £44,000 and the ring-fenced third of growth; no borrowing.`,
    sustained: `When the ring-fence ended in March 2024 cabinet replaced it with a permanent 8% of rent for repairs.`,
    lessons: `Short leases with easy exits frightened our valuer and hardly any tenant used them. Asset value fell slightly on paper, income did not.

Being seen on the estate is what collects rent.`,
    whatDidNotWork: `Two units fitted out as shared workspace never passed 40% use and went back to being units. A bilingual online portal for repairs got 19 reports in a year; people ring the lettings officer, who is called Gwen, because she answers.`,
    author: 'rhys-pritchard',
    contact: 'rhys-pritchard',
    publishedOn: '2024-10-22',
  },
];
