import type { ThreadStory } from '../story.ts';

const community = 'climate-and-energy';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'Solar on two depots: numbers from the first full year',
    author: 'stephen-bale',
    at: '2025-09-09T09:05:00Z',
    body: `Kestrel Bay switched on 412 kW at the main depot and 96 kW at the harbour workshops in August 2024. First full year:

- generated 471,000 kWh (forecast 455,000)
- used on site 58% (forecast 74%)
- saved £76,500 at 28p, earned £10,900 from export at 5.5p
- capital £498,000 including a roof repair of £61,000
- simple payback 5.7 years, 5.0 without the roof

The miss on self-use is the lesson. The vehicles are out when the sun is. Weekday export peaks between 11 and 2, exactly when an electric fleet is on its rounds. We are now pricing a 250 kWh battery, and also whether to let the neighbouring ice plant buy from us by private wire.`,
    replies: [
      {
        author: 'simran-sandhu',
        at: '2025-09-09T11:29:00Z',
        body: `How long did the grid application take, and did the network operator limit your export? Our 300 kW at the museum store is capped at 100.`,
      },
      {
        author: 'stephen-bale',
        at: '2025-09-09T13:04:00Z',
        body: `G99 took eleven months and they capped us at 200 kW across both. The panels clip for about 90 hours a year, so we lose maybe 3%. Worth accepting early: the reinforcement quote was £140,000.`,
      },
      {
        author: 'ravi-nair',
        at: '2025-09-10T10:36:00Z',
        body: `471,000 at 58% is 273,000 kWh, times 28p makes £76,500, so that checks. But does 28p include the standing and capacity charges you pay regardless? For us only 21p of 27p is avoidable, and that puts two years on the payback.`,
      },
      {
        author: 'stephen-bale',
        at: '2025-09-10T14:20:00Z',
        body: `You are right to ask. The avoidable part is 24.6p, so the saving is £67,200 and the payback 6.4 years. I had used the whole bill divided by units. Correcting our cabinet note as well.`,
      },
      {
        author: 'morwenna-hicks',
        at: '2025-09-11T09:17:00Z',
        body: `For completeness from the harbour end: gull deterrent netting £3,800, not in the plan, essential.`,
      },
      {
        author: 'jago-trevanion',
        at: '2025-09-11T20:50:00Z',
        body: `I was glad to see this posted with the correction in public. It makes the next business case easier to believe.`,
      },
      {
        author: 'anthony-rigby',
        at: '2025-09-16T08:45:00Z',
        body: `On vehicles being out at noon: we moved four sweepers and the pool cars to a lunchtime charge by paying for 20 minutes' yard time. Self-use at our depot went from 61% to 69% and it cost nothing but an argument.`,
      },
      {
        author: 'colin-beddoes',
        at: '2025-10-02T15:11:00Z',
        body: `Did your insurer ask for anything? Ours wants a thermal survey every year and isolation switches at ground level, £5,200 on a smaller roof.`,
      },
      {
        author: 'stephen-bale',
        at: '2026-09-15T09:42:00Z',
        body: `Year two, for anyone who finds this later: 452,000 kWh, self-use 66% after moving charging times, insurer's survey £1,900 a year (yes, Colin). The battery did not stack up at £172,000. The ice plant has signed for five years at 17p and takes about 90,000 kWh.`,
      },
    ],
  },
  {
    community,
    title: 'Depot roof: power purchase agreement or borrow and own?',
    author: 'colin-beddoes',
    at: '2025-10-22T13:40:00Z',
    question: true,
    accepted: 2,
    body: `A developer has offered to fund, build and maintain 220 kW on our depot and sell us the power at 13.5p, indexed to CPI, for 25 years. To own it would cost £214,000 from borrowing. Members like "no capital". I am uneasy about a quarter of a century of indexation on a roof with perhaps eighteen years left, and about who holds the lease once we are reorganised into something else.

Has anybody compared the two properly, with MRP and maintenance in? What should be in the PPA that was missing from your first draft?`,
    replies: [
      {
        author: 'simran-sandhu',
        at: '2025-10-22T15:58:00Z',
        body: `We have a PPA from 2021 and cannot re-roof without paying the generator for lost output, £9,000 a month in summer. Have a roof survey done first and a free "lift and replace" window written in.`,
      },
      {
        author: 'peter-langstaff',
        at: '2025-10-23T09:20:00Z',
        body: `Owning wins in most sums I have seen, but only if somebody will in fact maintain it. Two of our own arrays were off for seven months because the inverter alarm went to a person who had retired.`,
      },
      {
        author: 'isla-forbes',
        at: '2025-10-23T11:46:00Z',
        body: `We ran both for three roofs last year. Per kW they were much alike, so scaled to your 220 kW over 25 years, at 4.9% borrowing and with £14 per kW a year for maintenance, insurance and an inverter change:

- borrow and own: about 9.5p a unit all in, level
- PPA at 13.5p with 2.5% CPI: averages 18.4p, and passes our forecast daytime price in year 14

So owning was better by around £400,000 over the term, before discounting. We still signed a PPA for one, a school closing in twelve years, because the developer took the removal risk.

Ask for a cap on indexation (3%), a buy-out price for every year in a schedule, novation to a successor authority without consent, and minimum performance of 90% of forecast.`,
      },
      {
        author: 'colin-beddoes',
        at: '2025-10-23T14:33:00Z',
        body: `The buy-out schedule and the novation clause are both absent from the draft on my desk. Would you let me see how you laid out the comparison? I can fill in our own figures.`,
      },
      {
        author: 'isla-forbes',
        at: '2025-10-24T09:08:00Z',
        body: `It is [here](https://example.org/ppa-or-own). Change the yellow cells only. The grid price row is our guess and deserves yours instead.`,
      },
      {
        author: 'david-okonkwo',
        at: '2025-10-27T21:35:00Z',
        body: `Members like "no capital" because nobody shows us the 18.4p. Put that on the front page and I think you will find we can count.`,
      },
      {
        author: 'colin-beddoes',
        at: '2026-02-05T10:02:00Z',
        body: `Cabinet chose to borrow, 6 to 1, with the maintenance contract let in the same decision so that it could not be forgotten. On site in June if the scaffolders keep their word.`,
      },
    ],
  },
  {
    community,
    title: 'Heat pumps in a listed town hall: flow temperatures and radiators',
    author: 'rhys-pritchard',
    at: '2026-01-20T10:31:00Z',
    question: true,
    body: `Our town hall is 1904, grade II*, stone, single glazed, with cast-iron radiators on a gas boiler from 1998. The feasibility study says air source heat pumps at 65 degrees flow with most of the radiators kept, for £1.28m. Last week's survey by another firm says nothing works above 55 without replacing 70 of the 112.

Has anyone run high-temperature heat pumps through a proper winter in a building like this? I should like the measured efficiency, not the rated, and what the conservation officer allowed on the roof.`,
    replies: [
      {
        author: 'isla-forbes',
        at: '2026-01-20T14:17:00Z',
        body: `We did a 1911 library at 62 degrees. Measured seasonal efficiency 2.3 against 2.8 promised; with electricity at four times the price of gas the running cost went up by £7,400 a year. Warm, though, and 30 tonnes of carbon less. No regrets, but say it in the report.`,
      },
      {
        author: 'peter-langstaff',
        at: '2026-01-21T09:44:00Z',
        body: `As a finance officer I would ask what the building is for in ten years. We spent £900,000 on heat for an area office and left it four years later.`,
      },
      {
        author: 'rhys-pritchard',
        at: '2026-01-21T12:26:00Z',
        body: `It houses the register office, the chamber and the archive, and Cadw will have views on anything else, so it is staying. 2.3 is useful. Did you draught-proof first, Isla?`,
      },
      {
        author: 'isla-forbes',
        at: '2026-01-21T13:50:00Z',
        body: `Secondary glazing on the north side and brush strips everywhere, £66,000, which took the peak load down 17%. I would do that and a winter at 60 degrees on the existing boiler before anybody orders a heat pump. It shows you which rooms go cold, for nothing.`,
      },
    ],
  },
  {
    community,
    title: 'Swimming pool energy: what paid and what we would skip',
    author: 'tom-suffling',
    at: '2025-11-12T11:15:00Z',
    body: `Dunmere has two pools, 25 m each, and in 2022/23 they used 61% of all the energy the council paid for. Since then, ranked by payback:

1. Set points: pool hall air from 31 to 29.5, water from 29.5 to 28.5. Free. £38,000 a year. Nine complaints.
2. Variable speed drives on circulation pumps: £24,000, back in 13 months.
3. Covers, both pools: £31,000, 20 months, provided the late shift is trained to use them.
4. LED throughout: £72,000, 3.9 years.
5. Air handling units with heat recovery: £410,000, 9 years, needed anyway.

Skip: the "intelligent" dosing controller (£18,000, saved nothing we could measure) and solar thermal, which the contractor could not keep running.`,
    replies: [
      {
        author: 'aoife-mcgrath',
        at: '2025-11-12T14:41:00Z',
        body: `At 28.5 we lost the parent and baby sessions within a month. Try 28.5 for lanes on weekday mornings and 29.5 for the teaching pool. It keeps most of the saving and the £52,000 of lesson income.`,
      },
      {
        author: 'tom-suffling',
        at: '2025-11-12T16:06:00Z',
        body: `I should have said that the learner pools stay at 30. It is only the main tanks that came down.`,
      },
      {
        author: 'stephen-bale',
        at: '2025-11-13T09:28:00Z',
        body: `Item 3 depends entirely on the operator's staff. Put a contact switch on the reel and log it. When we did, the covers turned out to be on four nights in ten; after the chart went up it was nine in ten.`,
      },
      {
        author: 'ravi-nair',
        at: '2025-11-13T15:52:00Z',
        body: `Tom's finance colleague here. The £38,000 came to us only because the contract shares utilities 80/20. Under the old one, with utilities wholly at the operator's risk, the council would have seen none of it.`,
      },
      {
        author: 'seamus-donnelly',
        at: '2025-11-17T20:13:00Z',
        body: `Which was the first year the older swimmers stopped coming, if they did? I ask because our committee will hear from the over-60s club before the meeting, during it and after.`,
      },
      {
        author: 'tom-suffling',
        at: '2025-11-18T09:35:00Z',
        body: `Over-60 visits: 21,900 before, 21,300 in the first year, 22,600 last year. We warmed the changing rooms by one degree, which cost £2,900 and bought a great deal of peace.`,
      },
    ],
  },
  {
    community,
    title: 'Charge points in council car parks: concession, or own and operate?',
    author: 'anita-desouza',
    at: '2026-03-10T09:58:00Z',
    question: true,
    accepted: 3,
    body: `Langstrand's first EV contract ends in December: 64 sockets at 7 kW and six rapids, operator owns everything, we get 5% of turnover, which came to £8,300 last year. Faults take eleven days on average and the operator has no reason to hurry.

Choices on the table: another concession with better terms, or buy the lot and pay a firm to run the back office. I should like real figures for use per socket, margin per kWh and what maintenance costs once the kit is five years old.`,
    replies: [
      {
        author: 'robert-hale',
        at: '2026-03-10T20:24:00Z',
        body: `To add the political side in Langstrand: residents do not care who owns them. They care that the one outside the library has been broken since November.`,
      },
      {
        author: 'stephen-bale',
        at: '2026-03-11T10:05:00Z',
        body: `We own 48 fast sockets. 2025: 9.8 kWh a day each, sold at 45p, bought at 27p, card and back office 6p. Gross margin 12p, so £430 a socket a year. Maintenance £260 of that. It washes its face and no more.`,
      },
      {
        author: 'femi-adeyemi',
        at: '2026-03-11T14:33:00Z',
        body: `Whichever you choose, buy uptime. Ours says 98% measured per socket per month, with a deduction of £15 per socket per day beyond 48 hours. Average repair went from nine days to two.`,
      },
      {
        author: 'emma-featherstone',
        at: '2026-03-12T09:49:00Z',
        body: `We ran this exact comparison in 2024 with 70 sockets and six rapids.

Own and operate: £612,000 capital, another £190,000 in year 7 when the rapids need replacing, operating surplus £68,000 in year one rising to £130,000. Concession: no capital, 12% of turnover plus £90 a bay, about £29,000 a year, equipment refreshed by the operator.

Over ten years owning left £192,000 and the concession £290,000, **before** interest. We went for the concession with:

- uptime deductions like Femi's
- a price cap linked to the electricity index
- our land lease ending with the contract
- every socket's usage data ours, monthly

Rapids and fast sockets as separate lots might have done better still.`,
      },
      {
        author: 'anita-desouza',
        at: '2026-03-12T11:37:00Z',
        body: `12% and £90 a bay makes our 5% look careless. Did the price cap put bidders off?`,
      },
      {
        author: 'emma-featherstone',
        at: '2026-03-12T12:20:00Z',
        body: `One of five dropped out over it. The remaining four asked for quarterly instead of yearly review, and we agreed.`,
      },
      {
        author: 'elowen-carne',
        at: '2026-03-18T15:44:00Z',
        body: `Rural caution from Penhallow: outside the towns our sockets deliver 2.1 kWh a day. No operator would take them without pairing, so we bundled each village with a town bay. Separate lots would have left the villages with nothing.`,
      },
      {
        author: 'anita-desouza',
        at: '2026-10-08T09:11:00Z',
        body: `Awarded last week: concession, ten years, 11% and £110 a bay, 98.5% uptime, data monthly. Four bids. The library socket is named in the mobilisation plan, at Cllr Hale's insistence.`,
      },
    ],
  },
  {
    community,
    title: 'Dimming street lights after 11 pm: complaints, crime and what it saved',
    author: 'andrew-corfield',
    at: '2025-07-29T10:26:00Z',
    body: `Westering dims 41,000 of its 66,000 columns to 40% from 11 pm to 5.30 am, in three stages from October 2023. Energy is down 3.6m kWh a year, about £864,000 at our 24p. Cost £310,000, since most lanterns already had controllable drivers.

Complaints: 412 in the first winter, 96 in the second. 61 columns turned back up after site visits, mostly near taxi ranks, a hospital and one railway footpath. The police could find no change in recorded crime that they would attribute to light, and they asked us to say it in those words.

We should have published the list of streets before starting. A resident made one from a drone and it was wrong.`,
    replies: [
      {
        author: 'charles-boscawen',
        at: '2025-07-29T19:37:00Z',
        body: `We proposed switching off altogether from midnight on residential roads and abandoned it after two public meetings. Dimming is what I wish we had offered. Nobody notices 60%, and few notice 40.`,
      },
      {
        author: 'carol-elliott',
        at: '2025-07-30T20:18:00Z',
        body: `Women in my ward noticed. I don't say the policy is wrong, but 11 pm is when the late shift gets off the bus, and "no change in recorded crime" is not the same as people willing to walk home. Did you ask anyone who had stopped walking?`,
      },
      {
        author: 'andrew-corfield',
        at: '2025-07-31T09:02:00Z',
        body: `Not before stage one, and that was a mistake. For stage three we did walks with a women's centre and two employers. Nineteen of the 61 columns came from those. We also moved the time to 11.45 on eleven bus routes.`,
      },
      {
        author: 'joe-linehan',
        at: '2025-08-04T13:25:00Z',
        body: `If others evaluate this, keep some comparable streets undimmed for a year. Before-and-after crime counts on quiet roads are so small that no change is nearly guaranteed whatever you do.`,
      },
      {
        author: 'isla-forbes',
        at: '2025-08-06T10:51:00Z',
        body: `On the money: check the settlement. Our supplier went on billing the old profile for seven months because the inventory had not been resubmitted. £41,000 came back.`,
      },
    ],
  },
  {
    community,
    title: 'Half-hourly meter data: who in your council looks at it?',
    author: 'joe-linehan',
    at: '2025-12-03T12:44:00Z',
    question: true,
    accepted: 1,
    body: `Ashenfield has half-hourly electricity data for 133 sites and daily gas for 90. It arrives, it is stored, and as far as I can find nobody opens it unless a bill looks odd. In one afternoon I spotted a library heating itself every Sunday for two years.

I could build a dashboard, but I have built those before. What makes somebody act? Is it an energy officer, the caretakers, a contract with a bureau, or league tables between buildings?`,
    replies: [
      {
        author: 'peter-langstaff',
        at: '2025-12-03T15:10:00Z',
        body: `A bureau, £11,000 a year, found us £62,000 in its first year and £9,000 in its second. After that it is the same list of faults that nobody has fixed. Finding was never our bottleneck.`,
      },
      {
        author: 'stephen-bale',
        at: '2025-12-04T09:33:00Z',
        body: `Four things in Kestrel Bay, after a dashboard that had eleven views in a year, seven of them mine:

1. One email on Monday to each building's named person: "last week you used 18% more than you should have; most of it was Saturday night". One sentence, one chart, no login.
2. The base load at 3 am, printed and stuck on the plant room door.
3. A fortnightly half-hour with the facilities contractor where the five largest anomalies get a job number.
4. A quarter of the first year's saving stays with the building for small works.

Number 3 does most of the good. £94,000 in the first year over 61 sites, about a day and a half a week of one officer.`,
      },
      {
        author: 'joe-linehan',
        at: '2025-12-04T10:40:00Z',
        body: `An email and a meeting, then. I can automate the first by Christmas. How do you set "should have used"? Weather and opening hours only, or occupancy too?`,
      },
      {
        author: 'stephen-bale',
        at: '2025-12-04T11:28:00Z',
        body: `Same week last year, degree days, opening hours. People argue with anything cleverer than that, and then they argue about the model and not the boiler.`,
      },
      {
        author: 'michael-robson',
        at: '2025-12-09T14:36:00Z',
        body: `From the receiving end of an email like it: name the thing to do. "Check whether the hall timer skipped the clock change" got me out of my chair. A percentage did not.`,
      },
    ],
  },
  {
    community,
    title: 'Village hall energy surveys: our two-page form and what forty of them showed',
    author: 'eleri-jones',
    at: '2026-06-09T09:50:00Z',
    body: `Two volunteers and I visited forty community halls in Llanfryn between October and April with a two-page form, a thermal camera on loan and a plug-in meter. It took about three hours a hall including tea.

What came up most: heaters left on frost setting all summer (17 halls), a hot water cylinder kept at temperature for one funeral a month (22), and single rate tariffs where hardly any use was in the day (12). Average cost of what we recommended first was £240; the average saving after the first six months of bills is £610 a year.

The form, with a Welsh version, is [free to take](https://example.org/village-hall-survey). Solar came last on nearly every list.`,
    replies: [],
  },
  {
    community,
    title: 'After the Public Sector Decarbonisation Scheme: what is in your capital programme now?',
    author: 'simran-sandhu',
    at: '2025-11-04T10:37:00Z',
    question: true,
    body: `Elmstow's heat plan assumed grant for about 60% of each building, and no further rounds of the PSDS are coming. We have nine gas boilers older than twenty years, two condemned in all but name, and £1.1m in the capital programme labelled decarbonisation with £3.6m of work behind it.

Are you replacing like for like with gas and apologising, borrowing against the energy saving (there isn't one, with electricity at this price), selling the worst buildings, or waiting? I would value a straight account from somebody who has already taken the decision to members.`,
    replies: [
      {
        author: 'rhys-pritchard',
        at: '2025-11-04T13:59:00Z',
        body: `Selling the worst buildings, mostly. Three of our seven oldest boilers are in premises on the disposal list, and it took the heat plan to make anybody put the two lists side by side.`,
      },
      {
        author: 'tom-suffling',
        at: '2025-11-05T10:12:00Z',
        body: `Gas again at one leisure centre, with an apology. £96,000 for boilers against £1.4m for heat pumps and new air handling. We specified low temperature pipework so the next person has the choice.`,
      },
      {
        author: 'carol-elliott',
        at: '2025-11-05T21:07:00Z',
        body: `That is how we are still going to be apologising in 2045, with respect. Saltergate put £2m a year of its own borrowing into heat and ranked buildings by pounds per tonne, housing first because there the tenants get the benefit. It's slow, but nobody is waiting for a round to open.`,
      },
      {
        author: 'ravi-nair',
        at: '2025-11-06T09:30:00Z',
        body: `£2m a year of borrowing is about £140,000 a year of revenue cost, every year, on top of the last. A metropolitan council may find it; on a district's £14m net budget it is a leisure centre. I say so with sympathy for both of you.`,
      },
      {
        author: 'isla-forbes',
        at: '2025-11-10T11:19:00Z',
        body: `A middle way that got through our committee: replace with gas only where the fabric has been done, size the boiler to the reduced load, and keep the difference in a heat reserve. Two boilers came out 40% smaller, and £58,000 went to the reserve.`,
      },
      {
        author: 'simran-sandhu',
        at: '2026-05-14T15:26:00Z',
        body: `We went to members in March with three lists: sell (two buildings), fabric first and small gas (five), heat pump from our own money (two, where the switchboard was due anyway). Approved. I leave this open as others must be further along, and our two heat pumps will not be measured until next spring.`,
      },
    ],
  },
  {
    community,
    title: 'Reporting the climate plan without eighty lines of amber',
    author: 'carol-elliott',
    at: '2026-11-03T20:41:00Z',
    question: true,
    body: `Every six months we get a table of eighty-three actions, most of them amber, and every six months somebody asks whether emissions are going down and no one in the room can say. I sit on the board that receives it and I have stopped reading past page four.

Does any council report this well, on two sides? I am after an example written for councillors: what we emit, what changed and why, the five things that matter, what needs a decision. Doesn't have to be pretty.`,
    replies: [],
  },
  {
    community,
    title: 'HVO in heavy vehicles: I have changed my mind',
    author: 'anthony-rigby',
    at: '2026-05-06T08:30:00Z',
    body: `In 2023 I told this network that hydrotreated vegetable oil was the sensible bridge for refuse trucks. Greywater ran 38 vehicles on it for two years. The engines were fine. The rest was less so.

The premium was budgeted at 12p a litre and averaged 27p, £118,000 a year. Our auditor asked for proof that the feedstock was waste oil, and the certificate chain stopped at a trader. Worst, having a 90% saving on paper took the pressure off route work that would have cut fuel for good.

We went back to diesel in February, put half the premium into re-routing, and fuel is down 8%. I may be wrong again.`,
    replies: [
      {
        author: 'donald-munro',
        at: '2026-05-06T19:55:00Z',
        body: `It takes something to post that, and thank you. Our committee was about to approve it for gritters. We will ask for the certificates first.`,
      },
      {
        author: 'elowen-carne',
        at: '2026-05-07T10:27:00Z',
        body: `Still using it here for the two vehicles that cannot be electric and cannot be re-routed. As a last resort for six per cent of the fleet I can defend it; for all of it I could not.`,
      },
      {
        author: 'femi-adeyemi',
        at: '2026-05-12T13:08:00Z',
        body: `On proof of origin: we buy from a framework that requires batch-level certificates naming the feedstock, and two suppliers declined to quote. That told us something. The clause is three lines and I am happy to post it to anyone who asks.`,
      },
    ],
  },
];
