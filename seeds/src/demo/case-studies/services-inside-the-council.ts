import type { CaseStudyStory } from '../story.ts';

/** Reorganisation, money, people, systems, standards and messages. */
export const studies: CaseStudyStory[] = [
  {
    key: 'eastmarch-contracts-before-reorganisation',
    title: 'Eastmarch: counting every contract before reorganisation',
    summary: `The county and two of its districts put 1,284 contracts into one register before any of them knew what they would become. It stopped 23 long renewals, found 61 contracts nobody had declared, and saves £214,000 a year already.`,
    council: 'eastmarch',
    partners: ['dunmere', 'fenbourne'],
    themes: ['local-government-reorganisation', 'procurement', 'devolution', 'productivity', 'shared-services'],
    deliveryModel: 'SHARED_SERVICE',
    context: `A two-tier area facing LGR and a mayoral authority in the same few years. When the work began nobody knew where the new boundaries would run.`,
    challenge: `Three registers, three definitions of a contract, and no appetite for sharing anything while leaders disagreed in public about the map. Meanwhile renewals kept coming. In the spring of 2025 one council was about to sign ten years for refuse vehicles and another seven for a revenues system, each quite reasonably.`,
    solution: `Chief executives signed a two-page agreement in May 2025 that said the register took no side on geography. It asked eleven things about each contract, among them: can it be assigned without consent, does TUPE apply, what does leaving cost, whose data is in it, and does it cross a possible boundary.

Two people did the work, starting from accounts payable and not from the registers. Anyone paid more than £25,000 in two years had to be explained. Since September 2025 any proposal running past vesting day for more than two years goes to a fortnightly call of the three procurement leads and one monitoring officer. The call cannot refuse. It can ask for a break clause, a shorter term or a joint purchase, and publishes what it asked.`,
    impact: `The register holds 1,284 contracts worth £462m a year; 61 of them, worth £9m, were on nobody's list. By August 2026 the call had looked at 88 renewals. Twenty-three were shortened, 14 became joint purchases. Those 14 cost £214,000 a year less than the three councils were paying separately, most of it on insurance, agency neutral vendor fees and mobile phones.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 214_000,
        description: 'Fourteen contracts bought together by three councils',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'COST_AVOIDED',
        amount: 1_350_000,
        description: 'Exit charges that 23 shortened renewals would have carried beyond vesting day',
        recurrence: 'ONE_OFF',
        year: 2026,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 61,
        unit: 'contracts',
        description: 'Found through payments and missing from every register',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: `Two officers for fifteen months, £139,000 split by population.`,
    lessons: `Neutrality got it signed; keep geography out of the column headings. Start from what was paid. And expect suppliers to hear: four rang within a week to offer "certainty" for ten years.`,
    whatDidNotWork: `Schools and grants to the voluntary sector were left out to save time. Both now need doing in a hurry. Four districts declined to join and one has since asked for the spreadsheet.`,
    author: 'femi-adeyemi',
    contact: 'femi-adeyemi',
    publishedOn: '2026-10-13',
  },
  {
    key: 'dovecote-hill-spending-panel',
    title: 'Dovecote Hill: a spending panel that mostly said yes',
    summary: `Facing an £11.2m overspend in July 2023, the council made every order over £2,500 explain itself to a daily panel. It ended the year £4.6m over, and about £2.9m of the difference came from orders that were never raised.`,
    council: 'dovecote-hill',
    themes: ['finance', 'governance-and-standards', 'procurement', 'productivity', 'demand-management'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Period three showed £11.2m over on a net budget of £203m, with usable reserves of £14m. I told the leader and chief executive that I would be drafting a section 114 notice if period five looked the same. Savings in the MTFS were late rather than wrong. What frightened me more was that nobody could tell me which spending could be stopped that week.`,
    solution: `From 24 July the purchasing system held any requisition above £2,500 that was not for a statutory placement, payroll or an existing call-off. Three people met at 8.30 each morning for half an hour: me or my deputy, a director from another service, and the head of procurement. Managers wrote three sentences. What is it, what happens if we wait until April, and who else might already have one.

Decisions were published to staff the same day with the reason. Agency extensions and all external room hire came too. The audit committee had the log quarterly.`,
    impact: `Between July and March the panel saw 3,906 requests and refused 352, or 9%. The effect was upstream. Compared with the same months of the year before, 2,700 fewer orders were raised. Pricing those at the average for each category gives £2.9m, which internal audit tested and accepted with a margin of £0.4m either way. The outturn was £4.6m over. Slower placements growth, capitalisation and luck did the rest.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 2_900_000,
        description: 'Orders not raised compared with the year before, within a margin of £0.4m',
        recurrence: 'ONE_OFF',
        year: 2024,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 9,
        unit: '% refused',
        description: 'Share of 3,906 requests turned down',
        recurrence: 'ONE_OFF',
        year: 2024,
        status: 'ACHIEVED',
      },
    ],
    investment: `None beyond time: about 260 hours of three senior people.`,
    sustained: `The panel stood down in June 2024. The three questions remain on the requisition form, and the limit is now £10,000 with the director.`,
    lessons: `Publishing the reasons did more than the refusals. Put a director from another service in the chair, because nobody defends a lazy bid in front of a colleague. Name the end date on day one or it will become furniture.`,
    whatDidNotWork: `The first limit was £500. We saw 190 requests in three days, including one for milk, and changed it on the fourth.

About £300,000 of maintenance that we delayed has since cost more.`,
    author: 'helen-prior',
    contact: 'helen-prior',
    publishedOn: '2025-01-28',
  },
  {
    key: 'fenbourne-bad-backs-on-the-bins',
    title: 'Fenbourne: fewer bad backs on the bin rounds',
    summary: `Refuse and recycling crews in Fenbourne lost 20.6 days each to sickness in 2023/24. A physiotherapist in the depot at 5.45am, lighter rounds after injury and a different first phone call brought that to 9.6, and agency cover fell with it.`,
    council: 'fenbourne',
    themes: ['workforce', 'waste-and-recycling', 'productivity', 'agency-spend'],
    deliveryModel: 'IN_HOUSE',
    context: `Fifty-four drivers and loaders, average age 47. Nearly half have been here for more than fifteen years.`,
    challenge: `On an ordinary Monday in January 2024 nine of the 54 were off. Backs, shoulders and knees made up 62% of the days lost, stress another 17%. We were spending £158,000 a year on agency loaders who did not know the rounds, so the regulars lifted more, so more of them went off.

Occupational health meant a form, a five-week wait and an appointment in a city an hour away. One man had been signed off for eleven weeks before anybody with clinical training looked at his shoulder.`,
    solution: `- A physiotherapist comes to the depot on Tuesdays and Fridays, 5.45am to 9am. No referral, no manager told unless the employee says so.
- Six "light" rounds (sweeping, bin deliveries, checking bin stores) are kept free for people coming back, for up to four weeks on full pay.
- Whoever rings in sick speaks to their own supervisor, who asks two agreed questions: what can you still do, and what would help?
- Crews helped to choose the bin lifts on three new vehicles. They rejected the one that procurement preferred.

The unions sat on the project group and wrote the note that went to staff. Trigger points in the absence policy were left alone, on purpose.`,
    impact: `Days lost per person were 20.6 in 2023/24, 13.9 in 2024/25 and 9.6 in 2025/26. Agency cover cost £69,000 last year. Take off £23,000 for the physiotherapist and for pay on light rounds above what the work would otherwise cost, and £66,000 is left. Missed bins per 100,000 went from 71 to 48, which we put down to people knowing their streets.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 66_000,
        description: 'Agency cover on the rounds, net of the physiotherapist and light duties',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 9.6,
        unit: 'days',
        description: 'Sickness for each driver and loader, down from 20.6',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'AUDITED',
      },
    ],
    investment: `£23,000 a year. The vehicles were due for replacement in any case.`,
    sustained: `The physiotherapist's contract runs to March 2028 and the parks team has been added to it.`,
    lessons: `Come to them, and come early. Confidentiality took about three months to be believed; the first person through the door was a shop steward. We would begin with the supervisors' phone call next time, as it cost nothing and worked within weeks.`,
    whatDidNotWork: `Stretching before shift. It lasted nine days. A return-to-work bonus was discussed and dropped when crews said that it would bring people in hurt.`,
    author: 'joanne-pell',
    contact: 'joanne-pell',
    publishedOn: '2026-06-30',
  },
  {
    key: 'langstrand-restore-weekend',
    title: 'Langstrand: a weekend spent restoring from backup',
    summary: `The council switched off its main systems on a Friday night and rebuilt them from backup alone. The first attempt, in 2024, was abandoned after two days and would have taken nine. The third, in September 2026, had benefits paying within 31 hours.`,
    council: 'langstrand',
    themes: ['digital-and-cyber', 'governance-and-standards'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Everybody could show a green tick for last night's backup. No one could say how long it would take to get from that tick to a social worker opening a case. When we worked towards the Cyber Assessment Framework in early 2024 that was the honest gap, and a neighbouring authority's ransomware attack had put it on the leader's desk.`,
    solution: `Three exercises, each with a scope that directors agreed:

1. March 2024, a test network. Restore the identity service and the revenues system. Stopped after two days.
2. May 2025, the same with housing added, over a bank holiday.
3. September 2026, live. Adult social care, revenues and benefits, housing and the website were switched off at 7pm on Friday and rebuilt on clean machines from the copy that cannot be altered.

Services ran on paper from packs they had written themselves. Out-of-hours social workers took part, as did the bank, the payroll bureau and one councillor, who rang the contact centre as a resident every two hours.`,
    impact: `The order of recovery turned out to be the whole subject. In 2024 nobody had a copy of the licence keys or of the password vault outside the network. Extrapolated, benefits would have been down for nine days. In 2026 the housing benefit payment file was ready at 2am on Sunday, 31 hours in. Adult social care took 26 hours, the website four.

We found 340 firewall rules that nothing needed and two systems that had never been backed up at all. One held the cemetery plan.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 31,
        unit: 'hours',
        description: 'From switching off to a benefits payment file; nine days projected in 2024',
        recurrence: 'ONE_OFF',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 2,
        unit: 'systems',
        description: 'Found to have no backup, now covered',
        recurrence: 'ONE_OFF',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: `£118,000 over three years for separate storage and spare hardware; around 900 hours of overtime and lieu.`,
    sustained: `Yearly, in the third weekend of September, with a different director in charge each time.`,
    lessons: `Keep the contact list, the keys and the recovery order on paper in two buildings. Let services choose what comes back first before IT tells them what is easy. Rest people: our worst mistake was made by a good engineer in his nineteenth hour.`,
    whatDidNotWork: `Telephones. The cloud phone system depended on the identity service we had turned off, so the contact centre was silent until Saturday noon. Three suppliers could not raise anybody at a weekend despite contracts that said they would.`,
    author: 'chidi-eze',
    contact: 'chidi-eze',
    publishedOn: '2026-11-03',
  },
  {
    key: 'ravensmoor-standards-complaints',
    title: 'Ravensmoor: fewer, faster councillor complaints',
    summary: `Most standards complaints in Ravensmoor came from four parish councils and took five months to go nowhere. A telephone call in the first week, a public-interest test and help for parish clerks have cut both the number and the wait.`,
    council: 'ravensmoor',
    themes: ['governance-and-standards'],
    deliveryModel: 'IN_HOUSE',
    challenge: `We had 58 complaints about members in 2023/24, thirty-nine of them from four parishes in which one half of the council was complaining about the other. The median took 143 days. Two led to a finding. Members under investigation told us that the silence was worse than the accusation, and two good people stood down.`,
    solution: `Standards committee agreed three changes in July 2024.

The MO or I ring both people within five working days, before anything is written. Roughly a third of complainants want an apology and say so when asked. Next comes a one-page test, applied with the Independent Person in a single weekly call: is it within the code, is it serious, is there evidence, and would an investigation serve anyone but the two involved? Reasons go to both in plain English within fifteen working days.

For the four parishes we paid for a mediator and a term of support to the clerk, on condition that the chair attended.`,
    impact: `In 2025/26 there were 31 complaints. The median was 38 days; seventeen ended with a conversation or an apology. Three were investigated and all three led to a finding, so the committee now spends its time on behaviour that matters. Of the four parishes one has had no complaint for a year, two have had one each, and the fourth is still in dispute.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 38,
        unit: 'days',
        description: 'Median time to close a complaint, down from 143',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 31,
        unit: 'complaints',
        description: 'Received in the year, down from 58',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: `£11,500 for mediation and clerk support. Democratic services spends fewer hours than before.`,
    sustained: `The test has been written into the arrangements published under the Localism Act, and the chair reports to full council each May.`,
    lessons: `Ring before you write. Have the Independent Person present at the first decision, not at the end, and publish anonymised outcomes; members had assumed that everyone else's complaint was upheld.`,
    whatDidNotWork: `Group training on social media. Attendance was good, and complaints about posts went up the next month because people now knew the rule.`,
    author: 'gillian-postlethwaite',
    contact: 'gillian-postlethwaite',
    stage: 'SUBMITTED',
  },
  {
    key: 'netherfold-flood-messages',
    title: 'Netherfold: flood messages that come from somebody you know',
    summary: `In 2020 the council's flood warnings were read after the water had arrived. By the storms of October 2023, 46 parish volunteers were passing on the same short message within minutes, and residents moved cars, stock and neighbours in time.`,
    council: 'netherfold',
    themes: ['communications', 'communities', 'climate-and-environment'],
    deliveryModel: 'IN_HOUSE',
    challenge: `In February 2020, 186 homes flooded along the Sarn brook and the lower town. We had posted eleven updates. When I went round afterwards with a clipboard, of 140 households only 19 had seen one beforehand. They had heard from a neighbour, the milk tanker driver or the primary school. Our posts were correct, approved by three people and an hour and forty minutes behind the river.`,
    solution: `Forty-six volunteers in 22 parishes, most of them already the person people ring, joined a one-way messaging list run by the communications team. Anything we send has three lines: what will happen and by when, which lanes, what to do now. They paste it into their village group, or knock.

- Twelve message templates were approved in advance by the emergency planning officer and the leader. The duty officer fills the gaps and sends without clearance.
- Wardens send back photographs with a time and a place name.
- Social media still goes out, last.`,
    impact: `On 20 October 2023 the first message left at 14.06, nine minutes after the river gauge passed our trigger. By 14.30, 41 of 46 wardens had confirmed. We repeated the doorstep survey in the same streets: of 151 households, 118 had known before four o'clock, and three in five had moved something. Homes flooded this time: 37. The river was lower than in 2020, so most of that fall is weather.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 78,
        unit: '% of households',
        description: 'Knew before the water came, against 14% in 2020',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 9,
        unit: 'minutes',
        description: 'From river trigger to first message',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£3,200 for torches, tabards and two training evenings. Officer time came out of writing fewer press releases.`,
    lessons: `Give up the logo. The words travel further when they read like something Margaret at the shop would send. Pre-approval was the hard part; it took a leader who had been flooded herself. Stand people down by message too, or they stay up all night.`,
    whatDidNotWork: `The two caravan sites, where nobody volunteered and half the residents were new since the spring. The county's out-of-hours team sent a different road closure list an hour later, and we looked foolish.`,
    author: 'amy-lockley',
    contact: 'amy-lockley',
    publishedOn: '2024-02-13',
  },
];
