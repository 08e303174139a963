import type { CaseStudyStory } from '../story.ts';

export const studies: CaseStudyStory[] = [
  {
    key: 'quarrybank-agency-panel-and-bank',
    title: 'Quarrybank: a weekly panel, a staff bank and £3.9m off the agency bill',
    summary:
      'Agency spend fell from £14.8m to £8.2m in two years. After paying the people who now hold those posts, the council is £3.9m a year better off. No freeze was involved, because the one we tried failed within six weeks.',
    council: 'quarrybank',
    themes: ['productivity', 'agency-spend', 'workforce', 'finance'],
    deliveryModel: 'IN_HOUSE',
    challenge: `In 2022/23 Quarrybank had 412 agency workers on a typical Friday. The budget assumed 230. A third of assignments had passed two years and eleven had passed five.

Managers were not being careless. Recruiting took 94 days from resignation to start; an agency worker came on Monday. Every part of our process pointed them to the dearer answer.`,
    solution: `Four measures, introduced in this order over fifteen months:

- **A panel.** Every Thursday at eight I chair forty minutes with HR and finance. Each assignment beyond twelve weeks is called with its cost so far. The manager says what happens next: convert, recruit, end, or a reason and a date.
- **Conversion.** We asked every worker what would make them join. Most wanted hours, not pay. 96 came over or were replaced by permanent recruits.
- **A staff bank** for care, cleaning, cooks and drivers, weekly paid, 640 people on the books.
- **Faster hiring.** Pre-employment checks start at shortlist. Average time is now 51 days.

Market supplements went to three job families, each with an end date, after an equal pay check.`,
    impact: `By March 2025 there were 227 assignments. Of the 185 that went, 89 ended without replacement, which tells its own story. Gross spend was £6.6m lower; salaries and supplements took £2.7m of that. The net £3.9m was removed from service budgets in February 2025.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 3_900_000,
        description: 'Net of £2.7m in salaries and supplements, 2024/25 against 2022/23',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'SAVING',
        amount: 600_000,
        description: "Extending the bank to schools and children's homes",
        recurrence: 'YEARLY',
        year: 2027,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 51,
        unit: 'days from resignation to start',
        description: 'Average in 2024/25, down from 94',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment:
      '£310,000 a year for a bank team of five and a recruiter for social care, recovered through a charge of 4% on bank shifts and included in the £2.7m.',
    sustained:
      'Assignments and their weekly cost appear on the dashboard every director opens on Monday. The panel now takes twenty minutes.',
    lessons: `Chair it at director level and never cancel. The two weeks we missed in August 2023 added fourteen assignments.

Publish the net figure only. The gross one is tempting, and the auditor will find it.`,
    whatDidNotWork: `A blanket ban in January 2023. Overtime in one children's home tripled, a manager resigned, and we withdrew it in the sixth week.

Consultancy rose by £700,000 in the first year as a few posts came back on statements of work. Those go to the panel now too.`,
    author: 'marcus-whitehouse',
    contact: 'marcus-whitehouse',
    publishedOn: '2026-01-22',
  },
  {
    key: 'inglebrook-agency-rebound',
    title: "Inglebrook: agency spend in children's social care fell by a third, then came back",
    summary:
      'A sign-off rule and a retention payment cut the agency bill from £6.9m to £4.6m in a year. Twelve months later it stood at £6.3m. We set out what we missed and what we are doing differently.',
    council: 'inglebrook',
    themes: ['productivity', 'agency-spend', 'workforce', 'children-and-young-people'],
    deliveryModel: 'IN_HOUSE',
    context:
      'Metropolitan borough in the North West with 218 social work posts in CSC. Five neighbouring authorities recruit from the same two universities.',
    challenge:
      'In 2022/23 agency workers filled 34% of posts. Families met a new face every few months. The recovery plan agreed with members promised 15% within two years and took £2m out of the budget in advance.',
    solution: `From April 2023 no agency worker could start without the director's signature. Permanent staff were promised £5,000 for staying twelve months. Eighteen newly qualified workers were recruited to the ASYE programme, nine more than in any earlier year.

It worked on its own terms. Seventy-four agency workers became 41, and the year closed £2.3m down.`,
    impact: `Then it unwound. Between April and December 2024, 31 permanent workers left, among them eleven of the eighteen newly qualified. Average caseload had gone from 17 to 24, since vacancies were being held rather than filled. The retention payment fell due in month twelve; resignations peaked in month thirteen.

Spend reached £6.3m in 2024/25 and agency workers held 31% of posts. The £2m had already been spent elsewhere, so the service overspent by nearly the same sum.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 2_300_000,
        description: 'Lower agency spend in 2023/24 only; most of it returned the following year',
        recurrence: 'ONE_OFF',
        year: 2024,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 31,
        unit: '% of posts held by agency workers',
        description: 'In March 2025; it had been 34% in 2023 and 19% in 2024',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'SAVING',
        amount: 450_000,
        description: 'Second plan, led by caseload and tied to no budget cut',
        recurrence: 'YEARLY',
        year: 2027,
        status: 'FORECAST',
      },
    ],
    investment: 'Retention payments came to £735,000. We would not make them again in that form.',
    sustained:
      'The new plan starts from a caseload ceiling of 18, or 12 in the first year of practice. Agency workers leave a team when its permanent staffing can hold that ceiling. Retention money is now paid monthly and rises with service.',
    lessons: `- Track caseload beside spend, on the same page, every month. We had both figures and no report that showed them together.
- Do not bank the saving until it has lasted a year.
- Exit interviews were held by line managers. When I began telephoning leavers myself, the word they used was "alone".`,
    whatDidNotWork:
      'Director sign-off as the main control. It was quick to start and it hid the question of why the post was empty. It also turned a practice problem into a permission problem, and managers stopped telling us early.',
    author: 'louise-tomlinson',
    contact: 'louise-tomlinson',
    publishedOn: '2026-02-26',
  },
  {
    key: 'hollinsea-growing-planners',
    title: 'Hollinsea: growing our own planners and surveyors',
    summary:
      'A coastal borough that could not recruit planners trained six of its own people through degree apprenticeships. Contractors who once covered half the team are down to one.',
    council: 'hollinsea',
    themes: ['productivity', 'agency-spend', 'workforce', 'planning'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Four of nine posts in development management and building surveying were filled by contractors in 2022, at between £52 and £68 an hour. One had been with us for three and a half years, commuting from another region and staying in a guest house.

Two rounds of advertising at our grade produced five applicants and no appointment. The county town pays £4,000 more and has a faster train.`,
    solution: `We looked inside. An email to all staff, offering a degree apprenticeship with a place in the team at the end, brought 23 replies: a lifeguard supervisor, two people from customer services, a parking officer with a half-finished geography degree.

Six were chosen and started between September 2022 and January 2024. The apprenticeship levy pays the university. The council pays a trainee salary, one study day a week and books. A retired principal planner came back for two days a week as tutor, which turned out to be the best money we spent.

Trainees take householder applications from month six, tree work from month nine, and present a case to committee before the end of year two.`,
    impact: `Contractor numbers have gone from four to one. Householder applications are decided in 6.1 weeks on average where it used to be 7.8. The saving on contractors is about £164,000 a year.

Councillors like knowing the people who write the reports. One trainee lives in the ward she handles.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 164_000,
        description: 'Contractor cost no longer incurred for three posts',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 6.1,
        unit: 'weeks to decide a householder application',
        description: 'Average for 2025/26, down from 7.8',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: 'Trainee salaries of about £27,000 each, and £31,000 a year for the tutor.',
    sustained:
      'One new apprentice is planned every second September, with the tutor post built into the base budget from 2026/27.',
    lessons:
      'Ask existing staff before you advertise. They already live here, so the thing that puts others off is not a problem for them. Make sure the head of the losing service hears about it from you first.',
    author: 'chloe-entwistle',
    contact: 'chloe-entwistle',
    stage: 'CHANGES_ASKED',
    note: 'A strong story that other coastal districts will want. Three things before we publish. The £164,000 looks gross: please take off trainee salaries and the tutor, or say plainly that it is before those costs. How many of the six are still with you, and is there a clause asking them to stay after qualifying? And the section on what did not work is empty: one paragraph on a trainee who left, or on workload for the seniors, would make the rest more convincing.',
  },
  {
    key: 'westering-school-transport-demand',
    title: 'Westering: slowing the growth in home to school transport',
    summary:
      'Travel training, family mileage budgets and a full redraw of special school routes kept £2.3m out of the 2023/24 bill. Spending still rose, only more slowly, and some of the changes were badly landed.',
    council: 'westering',
    themes: ['productivity', 'demand-management', 'transport', 'children-and-young-people'],
    deliveryModel: 'IN_HOUSE',
    context: 'A county of 668,000 with thirteen special schools, four of them in one town.',
    challenge: `Westering moved 3,900 children with an EHCP in 2023, up from 2,450 four years earlier. Cost went from £19.4m to a forecast of £33.5m for 2023/24. Six in ten travelled alone or in pairs in a taxi, often because the place had been named in August and whichever car was free got the job.

Entitlement is set by law. Our room to act lay in how a journey is made.`,
    solution: `A team of nine, half of them from SEND, took on three strands.

**Routes.** Every special school run was planned again from nothing, with the head in the room. Passenger assistants were matched to need, not to vehicle.

**Personal travel budgets.** Families who would rather drive are paid by the mile for all four legs of the day. Take-up went from 90 to 386 once payment became monthly and the form became one page.

**Independent travel training.** Two trainers walk the route with a young person for six to twelve weeks, then shadow from a distance. Seventy-four now use the bus.`,
    impact: `Finance compared actual spend with the forecast at constant pupil numbers. Routes account for £1.35m, family budgets £640,000, training £310,000. The bill came to £31.2m, still £11.8m more than four years before.

One mother told the scrutiny panel that the bus pass had done more for her son than any lesson that year.`,
    impactLines: [
      {
        kind: 'COST_AVOIDED',
        amount: 1_350_000,
        description: 'Special school routes planned again, 2023/24 against forecast',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'ACHIEVED',
      },
      {
        kind: 'COST_AVOIDED',
        amount: 640_000,
        description: 'Personal travel budgets for 386 families',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'ACHIEVED',
      },
      {
        kind: 'COST_AVOIDED',
        amount: 310_000,
        description: 'Independent travel training for 74 young people',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'ACHIEVED',
      },
      {
        kind: 'COST_AVOIDED',
        amount: 900_000,
        description: 'Further growth avoided once transport is discussed when a place is named',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'FORECAST',
      },
    ],
    investment: '£420,000 a year for the team and trainers; routing software £65,000.',
    lessons: `Get transport into the panel that names the school. Until January 2024 we learned of a placement from the taxi request.

Pay families promptly and at a rate that covers the empty return trip. At the old rate it was a favour to us.`,
    whatDidNotWork: `We moved 212 children to new routes in one September week. Thirty-one had the wrong assistant on the first day, 61 families complained and the LGSCO upheld two cases. Changes now come in at half term, forty at a time.

Pick-up points for primary pupils saved almost nothing and were withdrawn.`,
    author: 'beth-onions',
    contact: 'beth-onions',
    publishedOn: '2024-09-05',
  },
  {
    key: 'calderwick-adult-social-care-front-door',
    title: 'Calderwick: a front door that solves things',
    summary:
      'Occupational therapists, link workers and a stocked equipment cupboard moved into the adult social care contact team. Waiting lists fell by two thirds and £1.9m of long-term care was not needed in the first full year.',
    council: 'calderwick',
    themes: ['productivity', 'demand-management', 'service-redesign', 'adult-social-care'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Adult social care had 31,000 contacts in 2023/24, and 58% of them joined a queue for assessment. By the time a social worker called, on average eleven weeks later, the person had often fallen, been admitted or lost a carer. Home care then followed as though nothing else had been available.

We were rationing by delay, and paying for it.`,
    solution: `Since October 2024 the first conversation has been held by somebody able to act. Nine practitioners, including three occupational therapists, sit with the call handlers. They can order grab rails, a pendant alarm or other technology enabled care the same day, book six weeks of reablement, or send a link worker employed by one of four community anchors.

Scripts were thrown away. In their place are three prompts: what matters to you, what have you tried, what would help by Friday. Each morning at 9.15 the team reviews yesterday's contacts and looks for any that will come back.

Reablement starts rose from 260 to 410 a quarter, paid for by closing a day centre contract that was two-thirds empty.`,
    impact: `The list stood at 310 in March 2026, down from 940. The share of contacts passed on for assessment is 33%.

Finance took the growth trend in home care hours since 2018, adjusted it for population over 75, and compared. The difference was worth £1.9m in 2025/26. They called it "probable, not provable", and we think that is fair.`,
    impactLines: [
      {
        kind: 'COST_AVOIDED',
        amount: 1_900_000,
        description: 'Long-term home care and residential care below adjusted trend, 2025/26',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'COST_AVOIDED',
        amount: 2_600_000,
        description: 'As reablement reaches people leaving hospital',
        recurrence: 'YEARLY',
        year: 2028,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 310,
        unit: 'people waiting for assessment',
        description: 'March 2026, down from 940 in September 2024',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: '£640,000 in the first year, two thirds from the Better Care Fund, the remainder from vacancies.',
    sustained: 'The trend comparison is repeated every September and goes to scrutiny whatever it shows.',
    lessons: `Put your best people at the front. Managers resisted lending their strongest practitioners to a call centre, as they saw it; within two months there was a waiting list to join.

Give authority with the job. A £500 limit with no countersignature did more than any training.`,
    whatDidNotWork:
      'The online directory of community groups. A third of entries were out of date at launch, callers were sent to a lunch club that had closed, and link workers now keep their own lists. A pilot with the ICB at two surgeries ended when its funding did.',
    author: 'yasmin-akhtar',
    contact: 'becky-holroyd',
    publishedOn: '2026-06-11',
  },
  {
    key: 'vale-of-sorrel-occupational-therapy-waits',
    title: 'Vale of Sorrel: cutting the wait for an occupational therapist',
    summary:
      'Half the people waiting needed something small. A weekly clinic, a triage call within five days and permission to order minor works without a visit took the median wait from 21 weeks to eight.',
    council: 'vale-of-sorrel',
    themes: ['productivity', 'service-redesign', 'adult-social-care', 'housing'],
    deliveryModel: 'IN_HOUSE',
    challenge: `In January 2025 we had 410 people waiting to see an occupational therapist. The longest had been there for 38 weeks. Eleven had died on the list the previous year, a number we had not collected until I asked for it.

Posts were full. The trouble was the design: everyone, whether they wanted a second stair rail or a ceiling hoist, got the same ninety-minute home visit and the same fourteen-page form.`,
    solution: `1. A therapist phones every new referral inside five working days. About a quarter end there.
2. Minor adaptations under £1,000 are ordered on that call. The handyperson takes photographs and rings us if the wall says no.
3. On Wednesdays a clinic runs at the leisure centre, with a mocked-up bathroom, stairs and a choice of chairs. Those who can travel choose a slot.
4. Home visits are kept for complex needs, and the therapist now stays with the person through the DFG to the final check.
5. Six housing officers trained as trusted assessors for level-access showers in our own and housing association homes.`,
    impact: `The list was 96 in June 2026 and the median wait eight weeks. Clinic visits close 46% of cases on the day. Grants take 139 days from first contact to finished work, where they took 214.

We make no claim in pounds. I asked finance to test whether fewer people had gone into residential care and the numbers were too small to say. Complaints have gone from nineteen a year to four.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 8,
        unit: 'weeks median wait',
        description: 'June 2026, down from 21 in January 2025',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 46,
        unit: '% of clinic visits closing the case that day',
        description: 'First twelve months of the Wednesday clinic',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 139,
        unit: 'days from first contact to finished adaptation',
        description: 'Grant-funded works, down from 214',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'AUDITED',
      },
    ],
    investment:
      '£22,000 for clinic equipment, some of it lent by the community store, and a £9,000 yearly room charge.',
    lessons: `Read a hundred closed cases before redesigning anything. It took two of us three days and settled every argument.

Expect a bulge: for ten weeks the list grew, because we were at last calling the people at the bottom of it.`,
    whatDidNotWork:
      'Video assessment. Fourteen of forty were done again in person, mostly since a phone camera cannot show how somebody gets out of a chair. And the clinic has no bus after four; we are asking for a stop.',
    author: 'katie-shaw',
    contact: 'katie-shaw',
    publishedOn: '2026-09-15',
  },
];
