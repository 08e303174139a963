import type { CaseStudyStory } from '../story.ts';

export const studies: CaseStudyStory[] = [
  {
    key: 'hollinsea-sponsored-roundabouts-and-fireworks',
    title: 'Hollinsea: roundabouts, railings and a named fireworks night',
    summary: `A seaside borough brought every sponsorable thing it owns into one list with one price guide and one person answering the phone. Income went from £31,000 to £164,000 in three years, most of it from firms within ten miles.`,
    council: 'hollinsea',
    themes: ['income-generation', 'advertising-and-sponsorship'],
    deliveryModel: 'IN_HOUSE',
    challenge: `Parks sold roundabouts, events sold banners, and the communications team said no to anything that looked like an advert. A garage owner who wanted to sponsor something in 2018 was passed between four people and gave up. He told the leader, who told us.`,
    solution: `We walked the town with a camera and made a list: 34 roundabouts, 11 boundary signs, 60 promenade lamp columns, two bandstands, the illuminated tram and four events. Planning colleagues went through it and took out nine roundabouts and half the columns on safety or conservation grounds before anyone saw a price.

The price guide is public. Local firms with fewer than ten staff pay 30% less. A one-page policy approved by cabinet says who we will not take: betting, tobacco and vaping, payday lending, alcohol at family events, and anybody in dispute with the council.

One events assistant was trained to sell. She renews by visiting, in January, when traders have time to talk.`,
    impact: `For 2021/22:

- roundabouts £49,000
- lamp column banners £52,000
- fireworks night headline sponsor £45,000 over its five dates
- boundary signs £18,000

Renewal stands at 84%. Planted roundabouts look better, because a fifth of the fee goes on planting, and complaints about clutter have been fewer than a dozen a year.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 164_000,
        description: 'Sponsorship of roundabouts, banners, signs and events in 2021/22, from £31,000',
        recurrence: 'YEARLY',
        year: 2022,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 84,
        unit: '% renewed',
        description: 'Sponsors renewing for a further year',
        recurrence: 'YEARLY',
        year: 2022,
        status: 'ACHIEVED',
      },
    ],
    investment: `£22,000 for signs and frames, £3,500 for sales training and about 15 hours a week of an existing post.`,
    sustained: `Half of growth above budget stays with events, which keeps the seafront team interested.`,
    lessons: `Price for the butcher and the solicitor, not for a national brand. Three agencies told us we were cheap and not one of them brought a sponsor.

Obtain advertisement consent first; two signs had to come down.`,
    whatDidNotWork: `An agency on 35% commission for the first year sold nine sites and upset two existing sponsors by ringing them as new business. Car park ticket backs raised £600.`,
    author: 'jackie-swarbrick',
    contact: 'jackie-swarbrick',
    publishedOn: '2023-02-21',
  },
  {
    key: 'underhill-and-wye-community-lottery',
    title: 'Underhill and Wye: a small lottery that pays its way',
    summary: `Underhill and Wye runs a weekly online lottery with Netherfold through an external manager. It sells about 590 tickets a week and passes £18,400 a year to 74 local groups, for half a day of officer time.`,
    council: 'underhill-and-wye',
    partners: ['netherfold'],
    themes: ['income-generation', 'lotteries', 'communities'],
    deliveryModel: 'SHARED_SERVICE',
    context: `Rural, 79,400 people, a grants budget that fell from £65,000 to £20,000 between 2015 and 2019.`,
    challenge: `Cutting small grants saved little and hurt village halls, first responders and youth clubs out of proportion. Members asked for something modest to set against it. Everyone involved was wary of overselling.`,
    solution: `A £1 ticket: 50p to the group the player picks, 10p to a shared fund, the rest to prizes, the external lottery manager and VAT. The legal minimum for good causes is 20p. Both councils hold Gambling Commission licences, and the draw, payments, age checks and helpline are the manager's job.

What made it sell was refusing to advertise it ourselves. A group gets a web page and a bundle of cards, and groups with twenty supporters earn about £520 a year. My work is signing up groups, one evening a month, usually in somebody's kitchen.

New groups are checked for a constitution, a bank account with two signatories and a safeguarding policy where it applies.`,
    impact: `Tickets settled at 590 a week in Underhill after a peak of 720. In 2022/23, £15,300 went to players' chosen groups and £3,100 to the shared fund, which paid for 11 defibrillator batteries and a minibus clutch.

It has not replaced the lost grants. It covers about two fifths of them.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 18_400,
        description: 'Paid to local groups and the shared fund in 2022/23; nothing goes to the council',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 74,
        unit: 'groups',
        description: 'Community groups with a page at March 2023',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£4,900 for set-up, shared by the two councils, and £1,100 a year each in licence fees. Roughly four hours a week of officer time.`,
    sustained: `Groups that sell nothing for six months get a call. About half start again.`,
    lessons: `Say plainly where the pound goes. It is the first question in every village hall.

Share the licence holder's knowledge: Netherfold's solicitor had done it before and saved us weeks.`,
    whatDidNotWork: `A launch with a prize tablet brought 130 players, most gone within two months. Paper sign-up for people not online was promised and could not be made to work with the payment system.`,
    author: 'sarah-preece',
    contact: 'sarah-preece',
    publishedOn: '2023-06-14',
  },
  {
    key: 'oakhampton-vale-lottery-that-flopped',
    title: 'Oakhampton Vale: closing a lottery after 22 months',
    summary: `Oakhampton Vale launched a lottery in October 2021 expecting 2,200 tickets a week. It peaked at 412 and closed in August 2023, having raised £14,300 at a cost to the council of £31,000. The mistakes were ours and mostly avoidable.`,
    council: 'oakhampton-vale',
    themes: ['income-generation', 'lotteries', 'communities'],
    deliveryModel: 'OUTSOURCED',
    challenge: `We had £90,000 to find in the communities budget. A supplier's presentation showed councils of our size selling between 2,000 and 2,500 tickets a week, which would have brought almost £70,000 a year for good causes and let us stop a grant round. The budget was changed on the strength of it, with the saving taken from month one.`,
    solution: `External lottery manager, council brand, £1 tickets. Twenty-six causes were live at launch, chosen by us from the list of groups we used to fund. The communications team ran a six-week campaign: bus backs, a video, a launch in the market hall attended largely by staff.

Groups were told in the same letter that the grant round was ending and that the lottery would take its place. Several sent the letter to the paper.

By June 2022 sales were 290 a week. We tried a bigger bolt-on prize, a staff payroll scheme and a new name. In April 2023, with 196 tickets a week and a licence renewal due, I asked for it to be closed.`,
    impact: `Causes received £11,900 over the whole life of the scheme and the shared fund £2,400. Two groups account for a third of that: a hospice shop and a brass band with determined secretaries.

The grant round came back in 2023/24 at £45,000, paid for from reserves for one year and from the base budget since.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 14_300,
        description: 'Raised for causes and the shared fund over 22 months',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 196,
        unit: 'tickets a week',
        description: 'Weekly sales at closure, against a forecast of 2,200',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£6,500 set-up, £24,500 for licence fees, publicity and a third of a post over the period.`,
    lessons: `Ask the supplier for the median, not the examples, and ring three councils that stopped. Nobody publishes a closure, which is why this page exists.

A lottery works for groups with supporters who will nag. It should be offered to those groups as an extra. Tying it to a cut made every one of them an opponent on the day we needed them as sellers.

Never bank the saving first.`,
    whatDidNotWork: `In short, the premise. Of the repairs, staff payroll giving did best, with 38 players, and felt worst. Players received four weeks' notice and unspent balances back within ten days; the closing at least was tidy.`,
    author: 'daniel-fry',
    contact: 'daniel-fry',
    publishedOn: '2024-07-09',
  },
  {
    key: 'loughbrae-one-membership-five-centres',
    title: 'Loughbrae: one membership across five leisure centres',
    summary: `Five leisure centres inherited three price lists and fourteen kinds of membership from the councils merged in 2015. Loughbrae replaced them with one membership at £29.50 and put swimming lessons on monthly payment. Yearly income is £538,000 higher.`,
    council: 'loughbrae',
    themes: ['income-generation', 'leisure-and-culture-income', 'fees-and-charging', 'culture-and-leisure'],
    deliveryModel: 'IN_HOUSE',
    context: `One of the eleven Northern Ireland districts. Leisure is our largest net cost: £4.3m in 2018/19.`,
    challenge: `Someone who lived between two of our centres might pay £36 at one and £24 at the other, and could not swim at either on the same card. Lessons were sold in ten-week blocks, with a queue at the desk from six in the morning on booking day and 600 children on lists kept in a hardback book.

Two earlier attempts to align prices stalled because every single change made somebody worse off.`,
    solution: `Members agreed the principle in May 2021 and left the numbers to officers: one adult membership, one household membership, one concession at half price, valid everywhere. Existing members kept their price for eighteen months and were then moved.

Lessons went on to monthly direct debit, 50 weeks a year, with children moving up when ready instead of at the end of a block. That needed 31 more teachers. We trained 22 of our own lifeguards and paid for it.

A leaver's survey of four questions goes out the same day. Gym inductions, which used to be a form and a wave, now include two follow-ups in six weeks.`,
    impact: `Membership income in 2022/23 was £341,000 above 2018/19 and lesson income £197,000 above. Live members went from 7,900 to 11,200. Children in lessons: 4,600, from 2,900, with no morning queue.

HMRC accepted in March 2023 that leisure provided directly by councils is outside VAT. Our claim for past years is not in these figures.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 538_000,
        description: 'Membership and lesson income in 2022/23 above 2018/19',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 11_200,
        unit: 'members',
        description: 'Live members at March 2023, from 7,900',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 4_600,
        unit: 'children',
        description: 'Children in weekly swimming lessons, from 2,900',
        recurrence: 'ONE_OFF',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: `£156,000 for the membership system and gates, £48,000 for teacher training. Teachers' pay adds £122,000 a year, so the net gain is about £416,000.`,
    sustained: `Prices move once, in September, by a formula council approved for four years.`,
    lessons: `Settle the principle first and the price list last. Protecting existing members for eighteen months cost perhaps £90,000 and bought the whole change.`,
    whatDidNotWork: `An off-peak membership cannibalised the full one and lasted seven months. Dance classes moved to the smallest centre lost 60% of their people.`,
    author: 'aoife-mcgrath',
    contact: 'aoife-mcgrath',
    publishedOn: '2024-04-16',
  },
  {
    key: 'brindlewharf-filming-and-location-hire',
    title: 'Brindlewharf: film crews in the old town hall',
    summary: `A London borough with an empty town hall, three miles of dock and a reputation for saying no to film crews now earns £710,000 a year from locations, parking and unit bases, and pays a tenth of it to the streets that put up with the lorries.`,
    council: 'brindlewharf',
    themes: [
      'income-generation',
      'leisure-and-culture-income',
      'fees-and-charging',
      'property-and-investment',
      'economic-growth',
    ],
    deliveryModel: 'IN_HOUSE',
    challenge: `In 2020 a location manager needed seven permissions from us: highways, parking, parks, property, noise, events and, for the dock steps, a by-law officer who had retired. Fees came to £85,000 a year and arrived in five cost centres. Residents of two pretty streets, filmed nineteen times that year, had organised a petition.

Meanwhile the old town hall cost £340,000 a year to keep dry.`,
    solution: `A film office of three people took over all seven permissions, with delegated authority and a promise of an answer in two working days. Fees were rebuilt from what things are worth to a production: the council chamber at £6,500 a day, a unit base at £1,900, a suspended bay at £62.

Rules protect the neighbours. No street is used more than six times a year or two weekends running. Notices go out ten days ahead with a mobile number that is answered at night. Ten per cent of location fees goes to a residents' fund, voted on by the streets affected.

Every production above a set budget takes two local trainees on paid placements.`,
    impact: `Income in 2024/25 reached £710,000: £402,000 from buildings, £187,000 from unit bases and car parks, £121,000 from streets and parks. Staff and security cost £218,000. The petitioners' chair now sits on the panel for the residents' fund.

Fifty-three trainees have been placed; 19 are known to be still working in the trade.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 710_000,
        description: 'Location, unit base and parking fees in 2024/25, before £218,000 of staff and security',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'INCOME',
        amount: 640_000,
        description: 'Budgeted for 2025/26, allowing for a quieter year',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 53,
        unit: 'trainees',
        description: 'Local people placed with productions since 2021',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: `£75,000 for power, fire doors and a lift repair in the town hall.`,
    sustained: `Because the trade stopped almost completely for five months in 2023, we budget at 90% of a three-year average and hold a small reserve.`,
    lessons: `Speed sells more than price. Location managers told us they would pay a third more for a yes or no by Thursday.

Give one person the power to refuse and back them the first time a producer rings the leader.`,
    whatDidNotWork: `A glossy online directory of 140 locations was hardly used, since managers send photographs to a person. We also signed a nine-week exclusive on the town hall at a discount and turned away double the money.`,
    author: 'patrick-cullinane',
    contact: 'patrick-cullinane',
    publishedOn: '2025-11-25',
  },
];
