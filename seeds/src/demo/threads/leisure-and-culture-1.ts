import type { ThreadStory } from '../story.ts';

const community = 'leisure-and-culture';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'Leisure contract failure: eleven weeks after the operator handed back the keys',
    author: 'aoife-mcgrath',
    at: '2026-01-14T10:12:00Z',
    body: `Years before Loughbrae I worked for a council in England whose leisure trust failed. I still get a call about it every few months, so here is the timetable.

**Week 0** Trust's letter on a Friday: insolvent, closing in 21 days. **Week 1** We found that the council owned the buildings, and the operator the tills, the member database and every direct debit mandate. **Week 3** 74 staff moved to an empty council company that legal had formed years before for something else. **Week 6** Doors open; 31% of members lost because each had to sign a new mandate. **Week 11** First management accounts: £19,000 a week short.

Two years on it cost £410,000 a year against £165,000 under the trust, but the trust's price was never real. Read your contract tonight: who owns the data, and what notice do you get?`,
    replies: [
      {
        author: 'tom-suffling',
        at: '2026-01-14T11:50:00Z',
        body: `Read ours this morning because of you. Member data reverts to us on termination "in an agreed format". No format has ever been agreed. We are agreeing one now, with a test export every quarter.`,
      },
      {
        author: 'alison-gathercole',
        at: '2026-01-14T20:36:00Z',
        body: `What did you tell the public on that Friday? Ours would be standing in reception.`,
      },
      {
        author: 'aoife-mcgrath',
        at: '2026-01-15T09:08:00Z',
        body: `Saturday, 9 am: one page, what we know, what we don't, when we will say more. Lesson bookings honoured whatever happens. That sentence cost £26,000 and was worth it.`,
      },
      {
        author: 'gareth-blount',
        at: '2026-01-15T11:24:00Z',
        body: `For England: a dormant company is a quick vessel but check that it meets the in-house tests on the day you award, not the year it was formed. Two of the ones I have looked at had a private shareholder left over from a joint venture.`,
      },
      {
        author: 'daniel-fry',
        at: '2026-01-16T10:40:00Z',
        body: `Was the £410,000 like for like? VAT, rates relief and building repairs all move when a charitable trust goes, and people compare the wrong things.`,
      },
      {
        author: 'aoife-mcgrath',
        at: '2026-01-16T14:15:00Z',
        body: `Not quite. £88,000 of it was rates the trust did not pay, and £60,000 repairs it had not been doing. Underlying, about £262,000 against £165,000.`,
      },
      {
        author: 'joel-ashby',
        at: '2026-01-18T17:45:00Z',
        body: `We were told that a LATCo would fix all this. From your account it saved the service and lost the saving. Fair?`,
      },
      {
        author: 'aoife-mcgrath',
        at: '2026-01-19T09:31:00Z',
        body: `Fair in year one. By year two they had 4,900 members, up from 3,600 at reopening, and the gap was closing by £70,000 a year. A company gave them speed. It could have been the council itself, had pay and VAT been sorted by that Friday.`,
      },
      {
        author: 'emma-featherstone',
        at: '2026-01-21T13:02:00Z',
        body: `Warning signs we now ask operators for each month, in the contract: days' cash in hand, supplier payment days, membership direct debits collected, and energy paid to date. Cash under 20 days triggers a meeting. It triggered one last May and we got eight months' warning instead of three weeks.`,
      },
      {
        author: 'simran-sandhu',
        at: '2026-01-27T15:33:00Z',
        body: `And do a condition survey now while somebody else is occupying the building. We inherited two pools with £1.9m of repairs, and no evidence of whose fault they were.`,
      },
      {
        author: 'tom-suffling',
        at: '2026-03-04T10:19:00Z',
        body: `I have put Emma's four measures and Aoife's timetable into a two-page [operator failure checklist](https://example.org/operator-failure-checklist). Additions welcome, particularly on what to do about the swimming club's keys.`,
      },
    ],
  },
  {
    community,
    title: 'Library self-service and unstaffed hours: what happened with teenagers after school?',
    author: 'nicola-jewell',
    at: '2025-09-17T10:25:00Z',
    question: true,
    accepted: 2,
    body: `Thirteen of Penhallow's 31 libraries already open by card when no staff are there. The society that runs them for us wants to add eight larger town branches, 8 am to 8 pm, for about £38,000 a year. No staffed hour is lost.

The under-16s are my difficulty. Entry without an adult has been 16 and over, which suits small places, yet in four of these towns the library at half past three *is* the youth club. Has anyone allowed younger teenagers in unstaffed time? What went wrong, what was your insurer's view, and did older users stay away?`,
    replies: [
      {
        author: 'sunita-kapoor',
        at: '2025-09-17T20:09:00Z',
        body: `Member in London. We did unstaffed mornings and staffed after school at every site, so the question never came up. Mornings are when older people want a quiet paper in any case.`,
      },
      {
        author: 'rosie-flint',
        at: '2025-09-18T09:46:00Z',
        body: `Who picks up the help phone? Ours came to the contact centre with no warning: 60 calls a week, mostly "the printer".`,
      },
      {
        author: 'kirsty-imrie',
        at: '2025-09-18T13:37:00Z',
        body: `Two of our community libraries have let 13 to 15s in alone between 3 and 6 since early 2024.

- A parent signs once, the young person does a half-hour induction and gets their own card. 388 have.
- Capped at 25 under-16s in the building; the gate counts.
- A youth worker shared between the sites, two afternoons a week at unpredictable times. That was the part that mattered.
- 41 incidents in eighteen months, 36 of them noise or food, three cards suspended, one broken window.

Our insurer asked for the induction record and a camera over the door and did not change the premium. Visits by over-60s in those hours fell 9% and rose by more than that in the mornings. I would not do it without the youth worker.`,
      },
      {
        author: 'nicola-jewell',
        at: '2025-09-18T15:20:00Z',
        body: `Unpredictable times is a lovely detail. Is the youth worker on your budget or somebody else's? And do the inductions need a librarian?`,
      },
      {
        author: 'kirsty-imrie',
        at: '2025-09-19T09:15:00Z',
        body: `Youth services, £13,400 for the two afternoons, and we give them the room rent free. Inductions are done by Saturday assistants, several of whom are seventeen, and they are stricter than I am.`,
      },
      {
        author: 'leila-haddad',
        at: '2025-09-23T12:52:00Z',
        body: `From early help: ask safeguarding to walk the building at half past five in January. Toilets and the far end of the shelving are the places to look at. They found two blind corners in ours that a £90 mirror cured.`,
      },
      {
        author: 'iain-petrie',
        at: '2025-09-30T10:44:00Z',
        body: `On the technical side, get the door system and the library system talking before launch. Ours updated overnight, so a suspended card worked until midnight and everybody under eighteen knew it.`,
      },
      {
        author: 'nicola-jewell',
        at: '2026-06-25T09:30:00Z',
        body: `Report back. Six of the eight are live. Four admit 13 to 15s on the Kirkdrummond model; 502 inducted, 17 incidents since February. Visits are up 23% with 11% of them in unstaffed time. What I got wrong was self-service payments: cash machines came out a week too early and older borrowers took it as a sign we wanted rid of them.`,
      },
    ],
  },
  {
    community,
    title: 'VAT on leisure: agency model with the operator, or bring it in-house?',
    author: 'daniel-fry',
    at: '2025-10-28T14:08:00Z',
    question: true,
    accepted: 1,
    body: `Our contract has four years left. The operator proposes the agency model: they would run the centres as our agent, income becomes the council's, and charges are treated as non-business, so neither VAT on membership nor irrecoverable VAT on costs. They put the benefit at £290,000 a year and want a third of it.

Has anyone varied a live contract this way? I am less bothered about the tax, where we will take advice, than about who carries income risk afterwards, the procurement position on a change this size, and whether a third is the going rate.`,
    replies: [
      {
        author: 'ravi-nair',
        at: '2025-10-28T16:21:00Z',
        body: `We did, in 2024. A third is an opening bid. They settled at 15% plus their costs of change, capped at £20,000.`,
      },
      {
        author: 'emma-featherstone',
        at: '2025-10-29T10:57:00Z',
        body: `Thornbeck's answers to your three, eighteen months in:

1. Income risk stayed with the operator through a management fee adjusted up and down by income against base. Your adviser will want to be sure it is true agency, so the tills, terms and website must name the council as the supplier. That took four months.
2. Procurement: our lawyers treated it as a modification that shifted tax and not the economic balance, because the benefit came to us. If the operator had kept a third I doubt they would have signed it off.
3. Share: 10%, and a smaller inflation uplift that year.

Realised benefit in the first full year was £238,000 against £275,000 forecast. The difference was café and retail, which are not covered. Ask for the forecast by type of income.`,
      },
      {
        author: 'daniel-fry',
        at: '2025-10-29T12:39:00Z',
        body: `Point 2 is the answer I did not know I needed: the larger their share, the weaker our position on the change. I shall enjoy that meeting.`,
      },
      {
        author: 'tom-suffling',
        at: '2025-10-30T09:12:00Z',
        body: `From the contract manager's side (Ravi has given you the money): gift cards. Ones sold before the change and used after were a muddle for a year. Have them all redeemed or reissued.`,
      },
      {
        author: 'gareth-blount',
        at: '2025-10-31T11:45:00Z',
        body: `And tell the insurers and the data protection officer. If the council is the supplier then members' complaints, refunds and subject access requests are the council's too.`,
      },
      {
        author: 'daniel-fry',
        at: '2026-05-06T15:16:00Z',
        body: `Signed in April: operator's share 12% for two years and nothing after that, forecast by type of income attached as a schedule. Our adviser trimmed the total to £247,000 by taking out the café and the crèche.`,
      },
    ],
  },
  {
    community,
    title: 'Charging for museum admission: a twelve-month trial',
    author: 'catherine-wye',
    at: '2025-07-08T11:22:00Z',
    body: `Elmstow charged for its city museum from June 2024 to May 2025: £6 adults, under-18s free, residents £6 once for a year's pass, free on the first Sunday.

Visits dropped from 118,000 to 79,000. Income from admissions came to £231,000, shop and café together fell £28,000, donations fell £19,000, and it cost £34,000 to run the desk. Net gain £150,000. Cabinet keeps it.

What I cannot make up my mind about: first Sundays are 40% of all visits by people from our three poorest wards, who used to come on any day. School visits did not change. And the annual pass turned 9,400 residents into a mailing list, which nobody had planned and may be the best thing in it.`,
    replies: [
      {
        author: 'sunita-kapoor',
        at: '2025-07-08T20:48:00Z',
        body: `You are candid about it, so I will be too. A third of the visits gone for £150,000 is £3.85 for each person who didn't come. I could not vote for that in Brindlewharf, and would look first at what the building earns after 6 pm.`,
      },
      {
        author: 'joel-ashby',
        at: '2025-07-08T21:34:00Z',
        body: `I did vote for it. The alternative on the table was four-day opening. Ask the 118,000 which they preferred. We did, and 64% chose paying.`,
      },
      {
        author: 'jackie-swarbrick',
        at: '2025-07-09T09:17:00Z',
        body: `Have you considered a free pass for anyone on council tax reduction, posted without their having to ask? We do that with the heritage tram: 2,300 sent, 31% used, next to no lost income because they had not been paying anyway.`,
      },
      {
        author: 'catherine-wye',
        at: '2025-07-09T12:05:00Z',
        body: `Posted without asking is a much better idea than our form, which eleven people filled in. I will take it up with revenues.`,
      },
      {
        author: 'patrick-cullinane',
        at: '2025-07-14T15:40:00Z',
        body: `Is footfall in the streets around it down? Our traders would ask before anyone asked about culture.`,
      },
      {
        author: 'catherine-wye',
        at: '2026-02-17T10:28:00Z',
        body: `Six months with the posted pass: 5,100 sent, 1,240 used, and first Sundays are back to 29% of visits from those wards because people come on other days. Patrick, the street counters showed nothing either way. The half-year figure for visits is 43,500, so some of the fall has come back.`,
      },
    ],
  },
  {
    community,
    title: 'Asset transfer of bowling greens and pavilions: what should the lease say about the grass?',
    author: 'sarah-preece',
    at: '2026-03-31T10:50:00Z',
    question: true,
    accepted: 0,
    body: `We have five bowling greens, 212 club members between them, and £47,000 a year going on maintenance. Three clubs want a community asset transfer. The sticking point is the grass: they can open up, clean and insure, but a green needs machinery and somebody who knows what they are doing, and two earlier transfers elsewhere came back to us as a lawn.

What term and taper have worked? Did you give the machinery away, and do you ask for any standard?`,
    replies: [
      {
        author: 'susan-wray',
        at: '2026-03-31T19:25:00Z',
        body: `Cabinet member who has signed nine of these. What we settled on after two failures:

- 25-year lease, break for the club at year 3 without penalty, so that no one feels trapped
- our greenkeeper for three seasons at 100%, 60% and 30% of cost, then at a price if they want it
- machinery lent for the taper and theirs afterwards if serviced; one set shared between three clubs, kept on a trailer
- no standard for the green. We wrote one and the county association already had a better
- the pavilion must be open to one other group a week

Seven of the nine still bowl. One is now a community garden, with our blessing, and one came back. Maintenance has gone from £71,000 to £9,000 a year.`,
      },
      {
        author: 'sarah-preece',
        at: '2026-04-01T09:06:00Z',
        body: `A break for them and not for us had not occurred to me, and it answers the treasurer who will not sign. The trailer is brilliant. How did three clubs agree whose shed it lives in?`,
      },
      {
        author: 'susan-wray',
        at: '2026-04-01T20:14:00Z',
        body: `They didn't. It lives at the fire station, and the key lives with the vicar.`,
      },
      {
        author: 'eleri-jones',
        at: '2026-04-09T11:33:00Z',
        body: `Check water before anything. Two of our clubs took on greens and found the supply was shared with the public toilets, at £3,800 a year, metered to them.`,
      },
      {
        author: 'simran-sandhu',
        at: '2026-04-14T14:27:00Z',
        body: `Property view: record in the report that it is at less than best consideration and why, even for a green worth £1. It takes a paragraph and saves an auditor's question. And keep the covenant for recreation on the title as well as in the lease.`,
      },
    ],
  },
  {
    community,
    title: 'Two years without library fines',
    author: 'nicola-jewell',
    at: '2025-11-26T09:40:00Z',
    body: `Penhallow stopped overdue fines in September 2023. Members asked for figures after two years, so here they are.

Fines had brought in £58,000 in the last full year, and cost about £21,000 to collect. Active borrowers are up 6.4% (12% in the under-18s). 8,700 lapsed members came back, of whom roughly half had owed something. Average loan is four days longer, so reservations take longer too: complaints about waiting went from 40 a year to 115. Lost items, which we still charge for, went up by 3%.

The stock budget carries the net £37,000. I think it was right. Book clubs are not so sure.`,
    replies: [
      {
        author: 'sunita-kapoor',
        at: '2025-11-26T19:52:00Z',
        body: `Ours looks alike except that waiting times did not change. We let the system auto-renew only when nobody has reserved it. Is yours renewing regardless?`,
      },
      {
        author: 'nicola-jewell',
        at: '2025-11-27T09:03:00Z',
        body: `It checks reservations at our own branch and not the whole county, it turns out. I have asked the supplier to alter it. Two years of book clubs owe you a drink.`,
      },
      {
        author: 'rosie-flint',
        at: '2025-12-01T13:48:00Z',
        body: `A side effect in our contact centre: calls about fines were 7% of library calls and the only angry ones.`,
      },
      {
        author: 'nicola-jewell',
        at: '2026-03-25T10:36:00Z',
        body: `Since the change to renewals in January, complaints about waiting are running at 44 a year. I should have looked at the settings before I blamed the policy.`,
      },
    ],
  },
  {
    community,
    title: 'Swimming lessons: a waiting list of 900 and nobody to teach them',
    author: 'aoife-mcgrath',
    at: '2026-04-28T09:27:00Z',
    question: true,
    body: `We have water time for another 500 children a week, 900 on the list, and eleven vacancies for level 2 teachers: most of the lifeguards we trained when lessons went monthly have moved on. We pay £15.80 an hour; a private swim school two miles off pays £19 in cash terms and chooses its hours.

We have tried recruiting sixth formers and paying for the course (£720): 14 trained, five still teaching a year on. What is working elsewhere? Guaranteed hours, a retention payment, teachers shared with schools, parents? I should also like the ratio you teach at and whether you have gone above eight in stage 1.`,
    replies: [
      {
        author: 'tom-suffling',
        at: '2026-04-28T12:14:00Z',
        body: `Guaranteed twelve hours over three evenings made more difference than £1.50 an hour did. Our operator had been cancelling shifts at 24 hours' notice and calling it flexibility. Vacancies went from nine to two.`,
      },
      {
        author: 'harpreet-gill',
        at: '2026-04-29T10:05:00Z',
        body: `Worth talking to your equivalent of employment support. We fund the course for parents on our back-to-work scheme, since lesson hours fit school hours at the weekend. Nine of twelve still teaching after a year, average age 38.`,
      },
      {
        author: 'shazia-malik',
        at: '2026-04-30T20:37:00Z',
        body: `Please look at who is in the 900. When we mapped ours, the list was full of children whose parents also paid for lessons elsewhere and wanted a better slot, and two estates had no one on it at all.`,
      },
      {
        author: 'aoife-mcgrath',
        at: '2026-09-10T13:32:00Z',
        body: `Guaranteed hours started in August: six of the eleven posts filled, and the list is at 640. Cllr Malik, you were right, 170 of them were already swimming somewhere else. I haven't solved retention of the eighteen-year-olds, so I am leaving this open.`,
      },
    ],
  },
  {
    community,
    title: 'Exercise referral: what outcome do you report that a GP or a director of finance believes?',
    author: 'harpreet-gill',
    at: '2026-02-12T11:18:00Z',
    question: true,
    body: `Quarrybank's public health grant pays £186,000 a year to our leisure trust for exercise on referral. 1,640 people were referred, 1,020 started, 470 finished twelve weeks. "Finished" is our headline and I am tired of defending it.

We could follow up activity at six and twelve months, ask about pain or mood with a validated scale, or try to match NHS numbers for appointments. Which did you manage with the staff you have, and did it survive a budget round?`,
    replies: [
      {
        author: 'kirsty-imrie',
        at: '2026-02-12T15:44:00Z',
        body: `A text at six months with one question, "on how many days last week were you active for 30 minutes?" 58% reply. Cheap, repeatable, and comparable with the same question at the start. It survived two rounds, whereas the NHS matching took two years to get permission and then the analyst left.`,
      },
      {
        author: 'shazia-malik',
        at: '2026-02-13T19:29:00Z',
        body: `As a member, the number that persuades me is the fall between referred and started. You lose 620 people before anybody has lifted a weight. Ring them.`,
      },
      {
        author: 'harpreet-gill',
        at: '2026-02-16T10:13:00Z',
        body: `Rang 60 of the 620. A third had never been told that they were referred. We will try the text question, and report starts within 21 days as the headline instead of finishing.`,
      },
    ],
  },
  {
    community,
    title: 'Winter lights: making a free event pay for itself',
    author: 'jackie-swarbrick',
    at: '2026-01-22T14:31:00Z',
    body: `Hollinsea's light trail cost £340,000 in 2023 with £60,000 of sponsorship, and I was given two years to get it to nil. This winter, our figures to 4 January:

- cost down to £262,000 by hiring two thirds of the pieces for a season, not buying
- free on the promenade, £9.50 for the park loop: 16,800 tickets, £133,000 after VAT
- traders' pitches by sealed bid, £48,500
- sponsors £52,000, fewer of them and each with one installation
- car parks £31,000 more than an ordinary December

So about £2,500 in hand if you allow me the car parks, and £28,500 short if you don't. Finance and I have not yet agreed whether you should.`,
    replies: [
      {
        author: 'catherine-wye',
        at: '2026-01-22T16:05:00Z',
        body: `If the lights stopped, would the car parks fall by £31,000? If yes, they count. I would want to see a wet December without lights before I was sure.`,
      },
      {
        author: 'brian-tattersall',
        at: '2026-01-22T20:23:00Z',
        body: `They count. I'm the leader and I say so. Restaurants were full on a Tuesday in January.`,
      },
      {
        author: 'daniel-fry',
        at: '2026-01-23T09:40:00Z',
        body: `With respect to Cllr Tattersall, the test is whether the same £31,000 is already in the parking service's own forecast. In our council two services claimed the same income for three years.`,
      },
      {
        author: 'jackie-swarbrick',
        at: '2026-02-05T11:22:00Z',
        body: `It was in theirs, for half. So £13,000 short and not £2,500 up. Next year: two price bands, and a quiet evening each week at £6, which the autism group asked for and which sold out both times we tried it.`,
      },
    ],
  },
  {
    community,
    title: 'About to sign a ten-year leisure contract: what should I ask first?',
    author: 'alison-gathercole',
    at: '2026-10-14T20:55:00Z',
    question: true,
    body: `I hold leisure in Dunmere and we award a ten-year contract in the new year, the largest thing I shall ever vote on. Officers have been thorough. I want to know what members elsewhere wished they had asked before signing and not in year four.

Utilities, repairs, prices for people on low incomes and reorganisation are on my list already. What is missing? Short answers are fine, I read these on the bus.`,
    replies: [
      {
        author: 'joel-ashby',
        at: '2026-10-14T21:40:00Z',
        body: `Who decides when a session is cut. Ours dropped the only women's swim and the contract let them.`,
      },
      {
        author: 'shazia-malik',
        at: '2026-10-15T18:16:00Z',
        body: `Ask what the bidder earned from our kind of centre in each of the past three years, and what happens to us if they are bought. Then ask to see the monthly report you will be sent, filled in. Ours was 60 pages, and none of it told me who was not coming.`,
      },
    ],
  },
  {
    community,
    title: 'Artists in empty shops: short lease wording that a landlord will sign',
    author: 'patrick-cullinane',
    at: '2026-11-11T12:36:00Z',
    question: true,
    body: `We have eleven vacant units on one parade and a studio charity with forty artists waiting. The landlords like the idea of somebody paying the rates and dislike everything after that: security of tenure, getting the space back at four weeks' notice, who pays if the shutter jams.

Does anyone have a short agreement, two or three pages, that private landlords have in fact signed? Ours runs to nineteen and no one has. A note of how you dealt with business rates and insurance would be gratefully received.`,
    replies: [],
  },
];
