import type { CaseStudyStory } from '../story.ts';

/** Transport, waste, energy, public spaces and derelict buildings. */
export const studies: CaseStudyStory[] = [
  {
    key: 'strathlorne-minibus-on-request',
    title: 'Strathlorne: a bookable minibus in place of three empty buses',
    summary: `Three subsidised bus routes became one minibus area that passengers book by phone or app. Journeys rose by half and the subsidy fell by £53,000, but people who never book ahead lost a bus they had known for thirty years.`,
    council: 'strathlorne',
    themes: ['transport', 'communities', 'productivity', 'service-redesign'],
    deliveryModel: 'IN_HOUSE',
    context: `A mainland peninsula and two islands. Outside the main town, 14 people to the square kilometre.`,
    challenge: `The 41, 42 and 47 carried 9,800 passengers in 2021/22 for £284,000. Some journeys had run empty for years. When we retendered in early 2022 there was a single bid, 38% higher. Simply withdrawing the routes would have left 900 households more than three miles from any bus and the health centre's afternoon clinics half full.`,
    solution: `From October 2022 four of our own accessible minibuses, used for school runs at either end of the day, have covered the area from 9.15am to 2.45pm and again from 4.30pm to 7pm. Passengers book until an hour beforehand. Two fixed departures a day still meet the ferry, booked or not.

- Drivers moved to a single contract covering school and public work.
- National Entitlement Cards are taken, as on any local service.
- The booking line is answered by the ferry office, who know everybody.`,
    impact: `In the first full year there were 14,600 journeys for a net £231,000. A third were to health appointments, and the health centre reports fewer missed ones. People under 22 make one journey in four; they had hardly used the old buses.

The average wait from asked-for time is 19 minutes. About 6% of requests cannot be met, nearly all of them on Fridays after four.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 53_000,
        description: 'Subsidy for the area, from £284,000 to £231,000',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'COST_AVOIDED',
        amount: 108_000,
        description: 'The increase in the only bid received',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 14_600,
        unit: 'journeys',
        description: 'Passenger journeys, up from 9,800',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£62,000 for booking software and vehicle fittings, paid from a regional transport partnership grant.`,
    sustained: `The second island asked for the same and began in January 2024. Driver cover remains fragile: two long absences would stop it.`,
    lessons: `Consult on the timetable you mean to remove and not on the idea of "flexible transport". Everyone was for that. Keep some fixed journeys, since they are what people trust, and put the booking line with those who know that Mrs MacLeod always means the back gate.`,
    whatDidNotWork: `The app was launched a month before the phone line was ready. Eleven passengers aged over 80 rang the convener at home. We also promised a fare review that has still not been done.`,
    author: 'fiona-macaskill',
    contact: 'fiona-macaskill',
    publishedOn: '2024-03-05',
  },
  {
    key: 'aldermoor-bin-tags-trial',
    title: 'Aldermoor: tagging recycling bins to cut contamination',
    summary: `A six-month trial on two rounds, in which crews hung a tag on contaminated recycling bins and left the third one unemptied, took contamination from 17.8% to 12.4%.`,
    council: 'aldermoor',
    themes: ['waste-and-recycling', 'communications', 'productivity', 'behavioural-insights'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Our mixed recycling was running at 17.8% contamination on the sorting plant's samples, and loads were being turned away at the gate. Nappies, food and black sacks made up most of it. Leaflets to all 43,000 households in 2019 and 2021 had made no difference that we could find.`,
    solution: `On two rounds of 2,900 homes, one in Aldermoor town and one in villages, crews lifted the lid and looked. The first time they found something wrong, they emptied the bin and hung an amber tag naming the item. The second time the tag was red. A third contaminated bin was left, with a telephone number. An assistant on a bicycle called the same day at any house whose bin had been left.

Tags named one thing only. "No nappies, please" did better in testing with residents than a picture list.`,
    impact: `Samples over the six months from April to September 2022 averaged 12.4% on the trial rounds and 17.5% on the rest. Amber tags: 1,310. Red: 402. Bins left: 117. Complaints came to 41, against the 200 we had planned for.

We cannot separate the effect of the tags from that of the doorstep visits.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 12.4,
        unit: '% contamination',
        description: 'On the two trial rounds, down from 17.8%',
        recurrence: 'ONE_OFF',
        year: 2022,
        status: 'ACHIEVED',
      },
    ],
    investment: `£21,000, mostly the assistant's wages.`,
    lessons: `Crews have to be given the time: about nine seconds a bin, which made each round forty minutes longer. They wanted to be told what became of a tagged house. Once the supervisor read out last week's results at the start of the shift, the tagging became more careful.

Caravan parks and blocks with shared bins were left out of the trial, so nothing here should be read across to them.`,
    author: 'lucy-farrant',
    contact: 'lucy-farrant',
    publishedOn: '2023-03-21',
    stage: 'ARCHIVED',
    note: `The trial ended in 2022 and its figures should no longer be used. The whole district has since been covered, with different results for flats, and the newer study gives costs.`,
    successor: 'aldermoor-contamination-three-years-on',
  },
  {
    key: 'aldermoor-contamination-three-years-on',
    title: 'Aldermoor: recycling contamination, three years on',
    summary: `Tagging bins went district-wide in 2023. Contamination is now 9.1%, which saves £164,000 a year in rejected loads and sorting charges after costs. Flats are no better than before.`,
    council: 'aldermoor',
    themes: ['waste-and-recycling', 'climate-and-environment', 'productivity', 'behavioural-insights'],
    deliveryModel: 'IN_HOUSE',
    context: `This replaces our account of a six-month trial on two rounds, published in 2023.`,
    challenge: `The trial had shown contamination falling from 17.8% to 12.4%. Nobody knew whether that would last once the novelty went, whether crews could do it on every round, or what it was worth. In 2022/23 we paid £311,000 in charges for rejected loads and extra sorting.`,
    solution: `All 43,000 homes were included by October 2023, a few rounds at a time. Three things changed from the trial.

- Crews tag only what they see without lifting sacks. That takes four seconds instead of nine, and no round needed to be lengthened.
- Tag counts go straight into the in-cab device, so the office knows the repeat addresses by the afternoon.
- Leaving a bin became rare: we telephone or call after the second tag, and about nine in ten are clean next time.

Food waste caddies arrived in March 2026 and took most of the food out of the recycling by themselves.`,
    impact: `Average contamination by year, on samples at the MRF:

- 2022/23: 16.9%
- 2023/24: 12.0%
- 2024/25: 10.2%
- 2025/26: 9.7%
- April to June 2026: 9.1%

Charges for 2025/26 came to £92,000, which is £219,000 less. Two recycling advisers and the tags cost £55,000. Properties with shared bins, one home in nine, were at 24% three years ago and are at 23% now.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 164_000,
        description: 'Rejected loads and extra sorting, net of advisers and tags',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 9.1,
        unit: '% contamination',
        description: 'Whole district, down from 16.9% in 2022/23',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    sustained: `Advisers are in the base budget. If the packaging rules change what we collect, we would print new tags before new leaflets.`,
    lessons: `The effect held because the crews own it; two drivers now train the others. Ask your MRF for its raw samples monthly and send somebody to watch. Ours had been counting wet cardboard as contamination.`,
    whatDidNotWork: `Flats. Locked bins, smaller apertures, a competition between blocks and a caretaker's bonus were each tried for a year. Taking bins away on two estates lowered the figure and raised fly-tipping, so they went back.`,
    author: 'lucy-farrant',
    contact: 'lucy-farrant',
    publishedOn: '2026-09-15',
  },
  {
    key: 'kestrel-bay-pool-off-gas',
    title: 'Kestrel Bay: taking a 1970s swimming pool off gas',
    summary: `The council replaced the boilers at its largest pool with heat pumps and solar panels, and fixed the building first. Gas use is nil, the energy bill fell by £148,000, and the job took eleven months longer than planned.`,
    council: 'kestrel-bay',
    themes: ['climate-and-environment', 'culture-and-leisure', 'procurement'],
    deliveryModel: 'OUTSOURCED',
    challenge: `One building used 9% of all the energy the council paid for. Seacliff Pool opened in 1974 with a single-skin roof, and its two gas boilers were beyond repair. At the prices of winter 2022 the operator asked us for £420,000 to keep it open. The climate plan had it down for "decarbonisation by 2030", with no drawings and no money.`,
    solution: `We did the dull work first. Roof insulation, a pool cover, variable-speed pumps and a new air handling unit went in between May and September 2023 and cut heat demand by 37%. Only then were the heat pumps sized: three air-source units of 200 kW where the original consultant had proposed five.

A 310 kW solar array covers the roof and the car park. The contract was let in two stages, with the contractor paid a fee to design and price alongside the pool operator before we were bound to build.`,
    impact: `Gas consumption was 2.9 GWh in 2021/22 and is nil. Electricity rose by 0.9 GWh, of which the panels supply about a third. For the year to August 2025 the bill was £148,000 below the year to April 2023, weather-corrected. Emissions are down by 400 tonnes.

Water temperature held at 28.5°C through the cold week in January. The changing rooms did not hold theirs, and customers said so.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 148_000,
        description: 'Energy bill for the pool, weather-corrected',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 400,
        unit: 'tonnes of CO₂',
        description: 'Fall in yearly emissions from the pool',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'AUDITED',
      },
    ],
    investment: `£3.4m: £1.9m of government grant, £1.5m borrowed. On our share alone it pays back in about ten years.`,
    sustained: `The operator's contract now carries a heat target with gain share on either side of it.`,
    lessons: `Get the grid connection offer before the grant bid. Ours came back at eleven months and that was the delay. Bring the operator's plant manager to every design meeting, on your money. A pool hall is a wet, chlorinated, corrosive place, and two of the first five specifications would not have lasted there.`,
    whatDidNotWork: `We kept the old low-temperature radiators in the changing village to save £60,000. They are being replaced this winter for £95,000.`,
    author: 'stephen-bale',
    contact: 'stephen-bale',
    publishedOn: '2025-11-18',
  },
  {
    key: 'yarrowford-car-cruising-order',
    title: 'Yarrowford: a car cruising order that moved the problem',
    summary: `A public spaces protection order cleared 200 cars a weekend from one retail park and sent them to two villages and a dual carriageway. The council let it lapse after eighteen months. What has worked since is slower and cheaper.`,
    council: 'yarrowford',
    themes: ['community-safety', 'licensing-and-regulation'],
    deliveryModel: 'IN_HOUSE',
    challenge: `By summer 2021 there were up to 200 cars on the Millgate retail park on Saturday nights, with racing on the link road and fireworks at one in the morning. I was elected that May largely on a promise to stop it. Residents wanted it gone, stores wanted it gone, and a PSPO looked like the thing a council could do.`,
    solution: `Full council made the order in March 2022. It covered the retail park and 1.2 miles of road and banned gathering in vehicles, revving, racing and loud music between 8pm and 5am. Four accredited officers and the neighbourhood policing team could issue £100 FPNs. We put up 36 signs and held a launch.`,
    impact: `Saturday counts at Millgate dropped from 200 to under 20 within five weeks. In the same weeks the parish councils at Overley and Sandby, neither of which had ever been troubled, began ringing me. ASB calls about vehicles across the district were 611 in the year before the order and 598 in the year after. The total had hardly moved; the addresses had.

We issued 74 fixed penalties. Thirty-one were paid. Five went to court, and two of those were lost because a sign had been turned round.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 2,
        unit: '% fewer calls',
        description: 'Vehicle nuisance calls across the district in the first year of the order',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 34,
        unit: '% fewer calls',
        description: 'The same measure in the year after the order lapsed, against the year before it was made',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'ACHIEVED',
      },
    ],
    investment: `£83,000 over eighteen months on officers, signs and legal work.`,
    sustained: `Since autumn 2023 the retail park's owners have closed three of four entrances at 9pm. The county narrowed the link road with planters. A licensing officer and a police sergeant go to meets on foot, and the larger clubs now have a permitted evening once a month at the showground with marshals. Calls in the year to September 2024 were 403.`,
    lessons: `Draw the boundary around where they could go next, or admit that you are choosing who has the noise. Find out who owns the gates. And if a councillor has promised a particular measure at an election, as I had, the report ought to say what the alternatives are in plain words. Ours gave them four lines.`,
    author: 'trevor-clulow',
    contact: 'lewis-hardstaff',
    publishedOn: '2024-12-03',
  },
  {
    key: 'loughbrae-derelict-buildings',
    title: 'Loughbrae: reaching derelict buildings before they are dangerous',
    summary: `Building control used to meet a derelict building on the night it lost its gable. A scored list of 83, one officer who rings owners, and small grants for weatherproofing have brought 26 back into use and halved emergency call-outs.`,
    council: 'loughbrae',
    themes: ['licensing-and-regulation', 'planning', 'economic-growth'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Between 2019 and 2022 we closed a main street seven times because of falling slates, chimneys or walls. Each time cost the council about £18,000 in propping and barriers, much of it never recovered, and cost the traders more. Four departments and an outside agency each knew something about the building. Nobody had ever spoken to the owner, who in two cases was dead.

The powers we have in Northern Ireland on dilapidation are old and scattered. Waiting for better law was a popular suggestion.`,
    solution: `Two surveyors walked the five towns in the spring of 2023 and scored every empty building on structure, weather, access and what it would fall on. The list came to 83, with 19 in red.

A building control officer was released for three days a week to find owners and ring them. Probate records, rates files and the parish priest were the best sources. She offers three things: a free hour with a surveyor, a meeting with planning about what might be allowed, and a grant of up to £7,500 for roof, gutters and windows, matched by the owner. If the answer is silence, a notice follows in eight weeks and the owner has been told the date.`,
    impact: `By October 2025, 26 of the 83 were in use again or on site, 22 had been made weathertight and four demolished. Six changed hands after a call in which the officer simply asked whether the owner would sell. Emergency call-outs to dangerous structures fell from 31 in 2022 to 15 in the twelve months to October 2025. We served eleven notices and did the work in default three times.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 26,
        unit: 'buildings',
        description: 'In use again or on site, of 83 on the list',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 15,
        unit: 'call-outs',
        description: 'Emergency calls to dangerous structures, down from 31',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: `£41,000 a year for the officer's time and £165,000 of grants over two years from the council's own regeneration fund.`,
    sustained: `Development committee sees the red list in closed session each quarter. Surveyors rescore it every April.`,
    lessons: `Most owners were embarrassed, elderly or in dispute with a brother, and very few were speculators. A named person with time beats a letter with a heading. Let the regulator hold the grant as well as the notice; it feels odd and it works.`,
    whatDidNotWork: `Publishing the list. We did it once, an owner's solicitor wrote, and three sets of lead were stolen within the month.`,
    author: 'colm-quigley',
    contact: 'colm-quigley',
    publishedOn: '2026-01-20',
  },
];
