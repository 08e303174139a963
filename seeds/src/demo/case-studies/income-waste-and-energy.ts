import type { CaseStudyStory } from '../story.ts';

export const studies: CaseStudyStory[] = [
  {
    key: 'merrowdale-trade-waste-income',
    title: 'Merrowdale: growing trade waste income',
    summary: `Merrowdale had sold trade waste the same way since 2009 and was losing a customer a week. Costing every round, pricing by zone, one online form and a half-time seller took customers from 968 to 1,430 and the yearly surplus from £171,000 to £412,000.`,
    council: 'merrowdale',
    themes: ['income-generation', 'commercial-waste', 'waste-and-recycling'],
    deliveryModel: 'IN_HOUSE',
    context: `One market town, eleven large villages, and a business park that produces a fifth of our tonnage. Three dedicated vehicles run from one depot. The county takes the residual waste and charges us a gate fee.`,
    challenge: `In April 2022 one price list covered everything from a hair salon on the High Street to a pub nine miles up a lane, and nobody could say which rounds made money. A new customer rang the contact centre, waited for a PDF and posted back two signed forms: 19 days from enquiry to first lift. A private collector was doing it in three.

The MTFS already assumed another £150,000 a year.`,
    solution: `We did four things, in this order.

1. Costed the rounds. A temporary analyst matched lifts, weights and driver hours for eight weeks. Two rounds of eleven lost money on every lift.
2. Replaced the price list with three zones and a density discount: premises next door to an existing customer are quoted 12% less, because the lorry is stopping anyway.
3. Put quote, contract, direct debit and the yearly duty of care note into one form. A sole trader can finish it in seven minutes.
4. Took on a field seller for 18.5 hours a week, who walks the town centre two mornings and rings everyone who gives notice.

The duty on workplaces with ten or more employees to separate recycling from 31 March 2025 gave her a reason to knock. We sold residual and recycling as a pair, so that a business that sorts properly pays no more than before.`,
    impact: `Income went from £815,000 in 2021/22 to £1.24m in 2024/25. After crews, gate fees, bad debt and a full share of overheads the surplus was £412,000. Seven in ten customers now pay by direct debit; it was two in ten. First lift comes four days after enquiry.

Recycling is 38% of trade tonnage, up from 14%. Each tonne moved out of residual is a gate fee we do not pay, which is about a third of the gain.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 412_000,
        description: 'Surplus on trade waste in 2024/25 after all costs and overheads, against £171,000 in 2021/22',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'AUDITED',
      },
      {
        kind: 'INCOME',
        amount: 55_000,
        description: 'Further surplus expected from recycling sold to existing residual-only customers',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 1_430,
        unit: 'customers',
        description: 'Business customers under contract at March 2025, from 968 three years earlier',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 38,
        unit: '% of tonnage',
        description: 'Share of trade tonnage sent for recycling, from 14%',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: `£46,000 for the analyst and the form, £61,000 of bins from the plant reserve, and £19,000 a year for the seller. Paid back in fourteen months.`,
    sustained: `Rounds are re-costed every January before fees go to council. The seller's post has been in the base budget since 2024.`,
    lessons: `Cost the rounds before touching prices. We could not drop the loss-makers, because a collection authority must collect commercial waste when asked, but it may make a reasonable charge, and most of the remote customers stayed when we explained theirs.`,
    whatDidNotWork: `A leaflet to 2,900 rated premises brought 21 enquiries and cost £4,300. Evening collections for restaurants ran for ten weeks before neighbours complained and we stopped.`,
    author: 'rachel-sumner',
    contact: 'rachel-sumner',
    publishedOn: '2026-02-10',
  },
  {
    key: 'merrowdale-small-kitchens-food-waste',
    title: 'Merrowdale: a food waste round for small kitchens',
    summary: `Cafés and takeaways with fewer than ten staff must separate food waste from March 2027. Merrowdale is moving from a subcontracted service to its own round, filled from the 340 kitchens it already serves for residual waste.`,
    council: 'merrowdale',
    themes: ['income-generation', 'commercial-waste', 'waste-and-recycling'],
    deliveryModel: 'IN_HOUSE',
    challenge: `When larger workplaces had to separate food in March 2025 we subcontracted. It got us through, but the subcontractor takes £9.10 of every £11.40 lift and has twice missed a whole village. Micro-businesses come into scope on 31 March 2027. We hold about 340 small kitchens on residual contracts and stand to lose both bins if someone else arrives first with the caddy.`,
    solution: `A 7.5-tonne vehicle, ordered for January 2027, will collect food from trade customers on four days and cover for the household food round on the fifth. Household crews have lent us a driver for a trial of 46 kitchens in two streets since June 2026.

What we are testing:

- 140-litre bins against 23-litre caddies for kitchens with no yard
- collection before 8am, after the complaints about evenings last time
- a liner included in the price, and a liner left out

Sizing came from asking, not modelling: the seller photographed bins on a Friday at close for three weeks.`,
    impact: `Trial only so far. The 46 kitchens set out 310kg a week between them less than our first model said, which means two more stops an hour are needed for the round to break even. Contamination is 2.4% by weight; the anaerobic digestion plant rejects above 5%.

At 260 customers the round should return £54,000 a year after vehicle finance. At 150 it loses money. [Check with finance: does this include the spare vehicle?]`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 54_000,
        description: 'Surplus in the first full year at 260 customers, after vehicle finance',
        recurrence: 'YEARLY',
        year: 2028,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 2.4,
        unit: '% contamination',
        description: 'Contamination by weight in the 46-kitchen trial',
        recurrence: 'ONE_OFF',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: `£118,000 for the vehicle over seven years; bins and caddies £17,000.`,
    lessons: `Kitchen porters decide whether this works, not owners. Where the porter was shown the bin, contamination was nil; where we only briefed the owner we found cutlery every week.

To add once the trial ends: price, churn, and what the crews think.`,
    whatDidNotWork: `The liner-free option lasted nine days in July.`,
    author: 'rachel-sumner',
    contact: 'rachel-sumner',
    stage: 'DRAFT',
  },
  {
    key: 'aldermoor-garden-waste-subscription',
    title: 'Aldermoor: from free garden waste to 20,300 paying subscribers',
    summary: `A rural district ended free garden waste collection in March 2024. Nearly half of households subscribed, against a forecast of 38%, and the service now more than covers its cost. The difficult part was the first eleven weeks of phone calls.`,
    council: 'aldermoor',
    themes: ['income-generation', 'fees-and-charging', 'waste-and-recycling'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Garden waste cost Aldermoor £1.05m a year and was used by about six households in ten. With a £1.6m gap to close for 2024/25, full council voted in November 2023 to charge £55 a bin from March. That left us sixteen weeks.`,
    solution: `Everything hung on three decisions taken before Christmas.

First, no part-year price. Anyone joining in October pays the full £55, which removed a whole category of argument and a lot of refund processing. Second, a chipped sticker rather than a printed list in the cab, so that crews lift what they see and nobody has to look up an address in the rain. Third, online sign-up only, with the libraries and two parish offices doing it for people who asked.

Lapsed bins stayed with residents. Collecting 21,000 unwanted bins would have cost more than they are worth, and about a fifth of those households have since come back.`,
    impact: `By March 2026 there were 20,300 subscriptions, 47% of households, bringing in £1.12m. Direct costs are £905,000 because rounds went from nine to seven.

Garden tonnage dropped by 24%. Some has gone to the tip, some to compost heaps; residual bin weights rose by 1.1%, less than feared. Our recycling rate lost 2.6 points and we said so in advance.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 1_120_000,
        description: 'Subscription income in 2025/26 (gross)',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'SAVING',
        amount: 145_000,
        description: 'Two rounds withdrawn, net of sign-up and sticker costs',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 47,
        unit: '% of households',
        description: 'Subscription rate at March 2026, against a forecast of 38%',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: `£94,000 for stickers, the sign-up form, readers in nine cabs and four temporary call handlers.`,
    sustained: `Renewals open on 1 February with a card payment saved from last year; 81% renew without contacting us. The price goes up with inflation rounded to the pound.`,
    lessons: `Tell crews first. They were asked about it on every doorstep from the morning after the vote and half of them had read it in the local paper.

Publish the cost per bin. Arguments about double taxation softened when residents saw £44.60 of direct cost against £55.`,
    whatDidNotWork: `We let the contact centre plan for 9,000 calls and had 23,000. Waits reached 41 minutes in February 2024. Also, a neighbour-sharing discount, a nice idea from scrutiny, was used by 62 households and is being withdrawn.`,
    author: 'hannah-treloar',
    contact: 'lucy-farrant',
    stage: 'SUBMITTED',
  },
  {
    key: 'llanfryn-selling-recyclates',
    title: 'Llanfryn: selling our own recyclates by the lorry load',
    summary: `Llanfryn stopped handing its sorted recycling to a broker and began selling baled loads itself, month by month, with Cwmderwen. Net income rose from £61,000 to £286,000 in a strong year. The floor, not the peak, goes into the budget.`,
    council: 'llanfryn',
    partners: ['cwmderwen'],
    themes: ['income-generation', 'selling-recyclates', 'waste-and-recycling', 'shared-services'],
    deliveryModel: 'SHARED_SERVICE',
    context: `Kerbside sort, 33,000 households, 6,600 tonnes of dry recycling a year. Crews separate at the vehicle, so what arrives at our bay is clean.`,
    challenge: `For nine years a broker took everything at a flat price per tonne, reviewed each April. We carried the cost of sorting well and somebody else kept the difference. When cardboard doubled in 2021 our cheque did not move.

Alone we were too small: a mill wants 25-tonne loads, and Llanfryn takes nearly three weeks to make one of aluminium.`,
    solution: `Cwmderwen, forty minutes away, had a baler standing idle two days a week. Under a simple agreement between the two councils, both bring cans and plastic there, and tonnages are split by weighbridge ticket.

Sales are run by one officer with a spreadsheet. On the second Tuesday of the month she emails grade, tonnage and photographs to eleven registered buyers; offers close at noon on Thursday. Paper and card are half on a twelve-month indexed contract and half sold monthly. Glass stayed on contract because nobody would bid for it.

Our section 151 officer set one rule: the budget takes the average of the worst twelve months in the past five years, and anything above goes to a price reserve until that holds £150,000.`,
    impact: `In 2022/23 Llanfryn's share came to £286,000 net of haulage and baling, against £61,000 under the broker. The second half of the year was much weaker than the first: card fell from £128 to £52 a tonne between June and December. Only two loads have been rejected in 22 months.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 286_000,
        description: 'Llanfryn share of sales in 2022/23 net of haulage and baling, against £61,000 through the broker',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'AUDITED',
      },
      {
        kind: 'INCOME',
        amount: 175_000,
        description: 'Income assumed for 2023/24 at floor prices',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'FORECAST',
      },
    ],
    investment: `£38,000 for bay walls and a second-hand forklift, plus about a day and a half a week of an existing post.`,
    sustained: `The agreement runs to 2027 with six months' notice. A second officer now knows the buyers, after the first had a month off sick and one sale was missed.`,
    lessons: `Quality is the product. A photograph of every bale, with the crew's number on it, raised offers and settled arguments.

Credit-check buyers and take payment before the second load leaves.`,
    whatDidNotWork: `We sold textiles to a new buyer at a remarkable price and were never paid: £6,200 written off. An attempt to bring in a third council failed because its commingled material could not meet the grade.`,
    author: 'dafydd-parry',
    contact: 'dafydd-parry',
    publishedOn: '2024-01-30',
  },
  {
    key: 'strathlorne-hill-burn-hydro',
    title: 'Strathlorne: electricity from two hill burns',
    summary: `Two run-of-river hydro schemes on council land have generated since 2019. A good price year brought £620,000, but the business case works at two thirds of that, and dry summers matter more than turbines.`,
    council: 'strathlorne',
    themes: ['income-generation', 'energy-income', 'climate-and-environment'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Strathlorne owns 3,100 hectares of hill that earned £22,000 a year in grazing lets and cost more than that in fencing. Energy bills for the leisure centre and the high school in the glen below were the highest per square metre on the estate.

Committee had turned down wind twice. Water was less contentious but slower: CAR licences from SEPA, a planning application each, and a grid offer that expired once while we waited.`,
    solution: `- Two intakes, 3.4km of buried pipe, one powerhouse of 610kW and one of 330kW
- A private wire of 900 metres to the leisure centre and school, which take 17% of output
- The remainder sold through a power purchase agreement re-let every two years
- Roads staff maintain the track and clear the screens; the turbine maker has a five-year service contract

We kept ownership in the council rather than a company. With no partner there was no need for one, and members wanted the receipts to show in the general fund.

A community benefit payment of £5,000 per megawatt goes to the two community councils.`,
    impact: `Output in 2022/23 was 3.5GWh. Sales and avoided purchases came to £620,000, helped by an agreement fixed in the autumn of 2021 and reset in a rising market. The case approved in 2016 assumed £395,000. Our forecast for 2024/25, at prices now on offer, is £430,000.

After operating costs and loan charges the general fund kept £310,000 in 2022/23. At the forecast price it keeps about £120,000.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 620_000,
        description: 'Sales and avoided purchases in 2022/23, an exceptional price year',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'AUDITED',
      },
      {
        kind: 'INCOME',
        amount: 430_000,
        description: 'Expected at current market prices, 2024/25',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 3.5,
        unit: 'GWh',
        description: 'Renewable electricity generated in 2022/23',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£4.8m of capital, borrowed over 25 years, and roughly two officer-years before a spade went in. At the forecast price payback is a little over twelve years.`,
    sustained: `A tenth of gross income goes to a renewals fund for bearings and runner. The energy officer reports monthly output against rainfall, so that a poor month can be told apart from a fault.`,
    lessons: `Own the grid application yourself; ours sat with a consultant and lapsed. Meter the private wire separately from day one. And show committee three prices, never one.`,
    whatDidNotWork: `Both schemes stood still for 61 days in the dry spring and early summer of 2020, which the flow model had put at 35. The smaller intake was built too low and silted up twice; raising it cost £88,000 that the contractor successfully argued was ours.`,
    author: 'isla-forbes',
    contact: 'isla-forbes',
    publishedOn: '2023-10-05',
  },
];
