import type { CaseStudyStory } from '../story.ts';

/** Care, health, families and the fire service that visits them at home. */
export const studies: CaseStudyStory[] = [
  {
    key: 'vale-of-sorrel-single-handed-care',
    title: 'Vale of Sorrel: one carer where there used to be two',
    summary: `Occupational therapists went back to every home care package with two carers at each visit. With better equipment and a fortnight's trial, 41 of 112 people now have one carer, and the hours released went to people on the waiting list.`,
    council: 'vale-of-sorrel',
    themes: ['adult-social-care', 'productivity', 'demand-management'],
    deliveryModel: 'IN_HOUSE',
    context: `Vale of Sorrel buys about 9,400 hours of home care a week from eleven providers on one framework. Roughly one package in eight sends two carers.`,
    challenge: `Two-carer packages are mostly set in a hurry, on the ward, on the day somebody is discharged, and ours were then left alone for years. In October 2022 there were 118 of them. Providers could not always get two people to the same door at the same time, so one sat in the car while the client waited in bed. Meanwhile 34 people who had been assessed were on a list for care that nobody had the staff to give.`,
    solution: `Two occupational therapists did nothing else for a year. They took the packages in order of handling risk, lowest first, and always visited with the provider's own supervisor. Where one carer looked possible they brought the equipment and showed how to use it:

- sit-to-stand aids and turning frames
- slide systems that stay on the mattress
- gantry hoists where the floor would not take a mobile one

Every change ran on trial for a fortnight with both carers still paid for. The client, a relative or a carer could stop it without giving a reason; eleven did.`,
    impact: `Six people died or moved into a care home before their visit. Of the 112 reviewed, 41 have one carer at every visit, 19 at some visits, and 52 stayed as they were.

Counting only the 41, an average of 9.6 hours a week each is no longer commissioned: 20,467 hours a year at £22.40. We call it cost avoided because the hours went straight to people waiting. The list stood at nine in February 2024. Providers reported three handling injuries in the year before and two during the project, too few to prove anything.`,
    impactLines: [
      {
        kind: 'COST_AVOIDED',
        amount: 458_000,
        description: 'Home care hours released from 41 packages and given to people waiting',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 41,
        unit: 'people',
        description: 'Moved from two carers to one at every visit',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£148,000 for two OTs and a moving and handling trainer for twelve months, and £61,000 of equipment through the Better Care Fund.`,
    sustained: `One of the two posts is now permanent. Any request for two carers from a ward is accepted, but an OT visits within ten working days of discharge.`,
    lessons: `Start with the supervisors. A care worker who thinks she will be blamed for a fall will ask for a second pair of hands, and she is right to until her employer's insurer has said otherwise in writing.

Privacy mattered more than we had guessed. "I only have to be undressed in front of one person" was the remark we heard most.`,
    whatDidNotWork: `The first letter told families we were carrying out a "single-handed care review". Fourteen complained, two through their MP, and they had read it correctly: it sounded like a cut. After that an OT telephoned first and nothing was posted until the visit had happened.`,
    author: 'katie-shaw',
    contact: 'katie-shaw',
    publishedOn: '2024-06-18',
  },
  {
    key: 'cwmderwen-home-sensors-stopped',
    title: 'Cwmderwen: activity sensors in 140 homes, and why we took them out',
    summary: `A two-year programme of door, kettle and bed sensors was meant to let us shrink care packages with confidence. It produced 11,300 alerts, £38,000 against a target of £310,000, and one use worth keeping. We ended it in March 2025.`,
    council: 'cwmderwen',
    themes: ['adult-social-care', 'digital-and-cyber'],
    deliveryModel: 'OUTSOURCED',
    challenge: `Spending on domiciliary care was growing by about 6% a year. Social workers told us that they asked for night sits and extra calls because nobody could say how a person managed between visits. Technology enabled care looked like the missing evidence, and the business case promised £310,000 a year from smaller packages and later moves into residential care.`,
    solution: `From April 2023 a supplier fitted motion, door, kettle and bed sensors in people's homes, learned each person's routine and raised an alert when it changed. Team managers and reviewing officers could see a dashboard. By January 2024 we had 140 homes, all with consent, most of them in the two northern valleys.`,
    impact: `Our own evaluation in November 2024 followed the 140 people and a matched group of the same size. Over twelve months:

- 11,300 alerts were raised and 94% were closed with no action
- 17 packages were reduced, worth £38,000
- admissions to residential care were the same in both groups: nineteen and nineteen

Some families were sorry to see the kit go. Twenty-two said it had let them sleep. That is a real benefit, but not the one the council had paid for.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 38_000,
        description: 'Seventeen care packages reduced, against a target of £310,000',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 6,
        unit: '% of alerts',
        description: 'Alerts that led to any action',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'AUDITED',
      },
    ],
    investment: `£265,000 over two years, of which £180,000 came from the Regional Integration Fund. Roughly a third of one project manager throughout.`,
    sustained: `Not sustained, except that 26 kits are now lent to the reablement team for three weeks at a time. Used as an assessment, with a named person reading the chart on a set day, they do change decisions.`,
    lessons: `Ask who gets out of bed. An alert without a responder is a worry passed to someone else, and we had budgeted for sensors and not for people.

A benefits figure that depends on a professional changing a judgement needs that professional in the room when it is written. None of ours had been. We would also set a stop date and a threshold at the start; without one the scheme ran eight months longer than the evidence justified.`,
    whatDidNotWork: `Mobile signal dropped 31 homes off the system at least one day a week. The dashboard sat outside the case management system behind a separate login, and only nine of 64 staff opened it more than twice. Installers also found that a kettle sensor tells you nothing about someone whose daughter makes the tea.`,
    author: 'carys-howells',
    contact: 'carys-howells',
    publishedOn: '2025-09-30',
  },
  {
    key: 'foxcombe-evening-crisis-cafe',
    title: 'Foxcombe: an evening café for people near crisis',
    summary: `A local charity runs a drop-in four evenings a week, paid for jointly by the council and the ICB. It took 2,140 visits in its first full year, and three visitors in five said they would otherwise have gone to A&E.`,
    council: 'foxcombe',
    themes: ['mental-health', 'public-health'],
    deliveryModel: 'OUTSOURCED',
    challenge: `After five o'clock there was a telephone line, the emergency department, and the police. Officers told us that a good share of their evening detentions under section 136 were people already known to services who had simply run out of places to go. People with lived experience put it more sharply: daytime services saw them on their best hours.`,
    solution: `The café opened in September 2022 in a former bank on the market place, Thursday to Sunday, 6pm to 11pm. Two support workers and a peer worker are on duty, with a mental health nurse from the trust on Fridays and Saturdays. Nobody needs a referral, an appointment or a diagnosis. Each visitor who wants one leaves with a single page: what happened tonight, what helps, who will ring tomorrow.

We let a three-year contract after a competition limited to voluntary organisations already working in the area, and wrote the specification with eight people who had used crisis services. They also scored the bids.`,
    impact: `Between October 2022 and September 2023 there were 2,140 visits by 388 people. Asked on leaving, 61% said they would otherwise have gone to A&E or called 999. Treat that as what it is, a self-report at the end of a hard evening.

Detentions under section 136 between 6pm and midnight fell from 118 to 97 on café nights and hardly moved on the other three. Numbers are small, and the street triage scheme changed in the same period.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 2140,
        unit: 'visits',
        description: 'Visits in the first full year, by 388 people',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 21,
        unit: 'fewer detentions',
        description: 'Section 136 detentions on café evenings, from 118 to 97',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£212,000 a year: £120,000 from the ICB, £92,000 from the public health grant. The lease is a peppercorn.`,
    sustained: `The ICB has confirmed its share to March 2026 and the café reports to the health and wellbeing board twice a year.`,
    lessons: `Put the peer worker nearest the door. Pay people with experience for every hour of design work, at the same rate as a consultant's researcher. Agree with the police, before opening, what staff will and will not do when someone becomes violent; ours took four meetings and has been used three times.`,
    whatDidNotWork: `Monday evenings. We tried them for ten weeks, averaged four visitors and moved the money to Sundays.`,
    author: 'deborah-finch',
    contact: 'deborah-finch',
    publishedOn: '2023-11-07',
  },
  {
    key: 'quarrybank-health-checks-where-people-are',
    title: 'Quarrybank: health checks at the bus depot, the market and the gurdwara',
    summary: `Moving a third of NHS Health Checks out of surgeries reached men, shift workers and the poorest wards, who had hardly been coming. Uptake rose from 34% to 52% of those invited in two years.`,
    council: 'quarrybank',
    themes: ['public-health', 'communities'],
    context: `Borough of 312,600 people; male healthy life expectancy in the five poorest wards is eleven years below that in the best-off.`,
    challenge: `We pay practices to invite everyone aged 40 to 74 who is eligible. In 2021/22 about a third of those invited came, and they were the wrong third: retired, owner-occupying, mostly women, mostly well. Nobody who drove a bus or ran a market stall could take a weekday morning off to be told their blood pressure.`,
    solution: `Four trained health trainers and a van. We chose places by asking three questions: are there at least forty eligible adults, is there a closed room, and is there one person there whom others listen to?

In two years the team has worked at the bus depot (sessions at 4.30am and 1pm, at shift change), the wholesale market, two distribution sheds, three gurdwaras, two mosques, a Pentecostal church, the dog track and the council's own refuse depot. Point-of-care testing gives cholesterol and HbA1c results in the same twenty minutes. Readings go to the GP record the next day through an agreed template.`,
    impact: `By March 2024 outreach accounted for 3,870 of 11,200 checks. Fifty-eight per cent of those seen by outreach lived in the poorest fifth of areas, against 23% of those seen in surgeries, and 64% were men.

We found 412 people with blood pressure high enough to need the GP that week and 156 with undiagnosed type 2 diabetes. Three months later 71% of the referred had been seen. The other 29% is the number we talk about most.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 52,
        unit: '% uptake',
        description: 'Share of people invited who had a check, up from 34% in 2021/22',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 412,
        unit: 'people',
        description: 'Found with blood pressure needing attention within the week',
        recurrence: 'ONE_OFF',
        year: 2024,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 156,
        unit: 'people',
        description: 'Found with type 2 diabetes that nobody knew of',
        recurrence: 'ONE_OFF',
        year: 2024,
        status: 'ACHIEVED',
      },
    ],
    investment: `£238,000 a year, moved within the public health grant from the payment to practices.`,
    lessons: `- Settle the data flow to GPs before the first session. It took us seven months and every practice manager asked the same three questions.
- Foremen and granthis fill a clinic; posters do not.
- Employers say yes when you promise no names and no totals for groups under twenty.`,
    whatDidNotWork: `Supermarkets. Six Saturdays produced 140 checks, nearly all for people who would have gone to the surgery. Two practices objected to losing payments and one has still not agreed to take our results.`,
    author: 'harpreet-gill',
    contact: 'harpreet-gill',
    publishedOn: '2025-03-19',
  },
  {
    key: 'brindlewharf-named-worker-year-seven',
    title: 'Brindlewharf: a named worker through the move to secondary school',
    summary: `Eighty-four children at risk of a bad start in Year 7 had the same early help worker from the Easter before to the Christmas after. Suspensions in the autumn term were less than half those of the previous year's group.`,
    council: 'brindlewharf',
    themes: ['children-and-young-people'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Every autumn our early help service met the same children for the first time in November, after the second suspension. Primary heads could have named most of them in March. In the two years to 2022 a quarter of our permanent exclusions involved a child in the first four terms of secondary school. SEND support plans were arriving weeks late or not at all, and parents had no one to ring who knew both schools.`,
    solution: `We asked all 41 primary schools for names against five plain criteria, including attendance under 85% and a parent in touch with domestic abuse services. They gave us 131. With six workers we could take 84.

Each worker carried fourteen children and did four fixed things: met the family at home before May half term; walked the new journey with the child in July; sat in on a meeting with the head of year in the first week; and rang home every Friday until Christmas. Everything else was judgement.

The 47 children we could not take got the transfer form and a phone call. It is a comparison of sorts, though schools had chosen the more worrying cases for us.`,
    impact: `In autumn 2023, 12 of the 84 were suspended at least once. Applying the same criteria to the year before, when there was no service, gives 26 of 79. Attendance averaged 90.6%, against 86.1%. There were no permanent exclusions by July 2024; we would expect two or three.

No claim is made here about money. Our finance colleagues costed an avoided exclusion and I asked them to leave it out, because nobody could show us which budget it would come back to.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 14,
        unit: '% suspended',
        description: 'Children suspended in their first term, against 33% of the previous group',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 90.6,
        unit: '% attendance',
        description: 'Average in the autumn term, against 86.1%',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `Six early help workers, moved from the general duty rota, and a half-time coordinator: £301,000 for nine months.`,
    sustained: `Schools forum agreed to pay for two of the six posts from 2024/25.`,
    lessons: `The July walk matters more than anything that looks like an intervention. Choose workers who are happy in a school corridor. And ask primaries in February: by May they are thinking about tests and residentials.`,
    whatDidNotWork: `The text-message service for parents, which we paid for and eleven families used.`,
    author: 'leila-haddad',
    contact: 'leila-haddad',
    publishedOn: '2024-10-08',
  },
  {
    key: 'kingsmarsh-fire-visits-with-nurses',
    title: 'Kingsmarsh: home fire safety visits that start with the district nurse',
    summary: `The fire service stopped choosing addresses by postcode and began taking them from nurses, carers and the oxygen supplier. It makes fewer visits than before, and seven in ten now reach somebody at high risk.`,
    council: 'kingsmarsh',
    themes: ['fire-and-rescue', 'community-safety', 'adult-social-care'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Kingsmarsh Fire and Rescue is part of the county council, which ought to make it easy to know who is frail. In practice our crews worked from a map of past fires and a marketing classification. They were doing 9,100 home visits a year, and when we sampled 400 of them, 46% had been to households at high risk. Between 2017 and 2021 eleven people died in accidental house fires; nine were known to health or social care. We had visited one.`,
    solution: `A single referral form, eight questions long, that a nurse can send from the car. Three agreements to share information: with the community health trust, with the county's home care providers and with the company that supplies home oxygen. Smoking, oxygen, hoarding, air-flow mattresses and emollient creams each carry points; anyone over twelve gets a visit within five days and anyone over twenty the same day.

Firefighters were retrained to look at more than smoke alarms. They can order a fire-retardant bedding pack and a telecare-linked alarm on the spot, and make a referral back to adult social care without going through the contact centre.`,
    impact: `In 2022/23 crews made 6,850 visits and 71% were to households at high risk. Referrals from health and care rose from 640 to 3,120. Two people died in accidental dwelling fires that year, neither known to any agency; one year proves nothing and we say so to the fire committee each time it is raised. Injuries fell from 38 to 27.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 71,
        unit: '% of visits',
        description: 'Home visits reaching a household at high risk, up from 46%',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 27,
        unit: 'injuries',
        description: 'People hurt in accidental house fires, down from 38',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£44,000 for the referral form and training, and £70,000 a year for bedding packs and alarms.`,
    sustained: `The points table is reviewed every April with the trust's lead nurse. Councillors on the fire committee see the sample audit as well as the number of visits.`,
    lessons: `Crews had been judged on volume for twenty years, and it took a station-by-station conversation to persuade them that fewer could be better. What persuaded most of them was hearing the coroner's findings read aloud.`,
    whatDidNotWork: `GP practices. We wrote to all 88, presented to their federation twice, and had 19 referrals in a year.`,
    author: 'edward-lyle',
    contact: 'edward-lyle',
    publishedOn: '2023-06-13',
  },
];
