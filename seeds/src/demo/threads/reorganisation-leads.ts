import type { ThreadStory } from '../story.ts';

const community = 'reorganisation-leads';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'One unitary or three: what evidence moved your members?',
    author: 'ruth-endacott',
    at: '2025-08-27T10:11:00Z',
    locked: true,
    body: `Interim plans are in and by the end of November we need a full proposal. Officers at Oakhampton Vale have modelled one council and three. The savings differ by £14m a year in favour of one, the set-up cost by £22m in favour of one, and every resident survey favours three.

I am not asking which is right. I should like to know what kind of evidence members in other areas actually used in deciding: travel to work, care demand by area, debt, council tax levels, or the name on the bin lorry. I do economic development and may be flattering my own data.`,
    replies: [
      {
        author: 'simon-thurlow',
        at: '2025-08-27T19:26:00Z',
        body: `As a county leader I will be told that I would say this, but what moved ours was adult social care split three ways: three directors, three safeguarding boards, three ICB relationships, £11m of it before a single carer.`,
      },
      {
        author: 'janet-probert',
        at: '2025-08-27T20:41:00Z',
        body: `And for a district leader it was debt. One council would have put £190m of someone else's borrowing on my residents' tax bill. We asked for that by area and it was provided on the third request.`,
      },
      {
        author: 'peter-langstaff',
        at: '2025-08-28T08:52:00Z',
        body: `Having been through it: whichever map you choose, the savings case will be revisited by people who did not write it. Ours promised £27m and delivered £18m by year three, with half of that from posts that were vacant anyway. Model the low case properly.`,
      },
      {
        author: 'simon-thurlow',
        at: '2025-08-28T19:58:00Z',
        body: `Which rather supports the larger authority, since it has more room to be wrong.`,
      },
      {
        author: 'janet-probert',
        at: '2025-08-28T21:17:00Z',
        body: `It supports the residents' view that no one knows. I notice that the people keenest on size already run something large.`,
      },
      {
        author: 'william-hargest',
        at: '2025-08-29T07:36:00Z',
        body: `Could we not, please. I get quite enough of this at home.`,
      },
      {
        author: 'graham-oxley',
        at: '2025-08-29T09:14:00Z',
        body: `I am locking this one. Ruth's question was a good one and the first three answers were useful: care split by area, debt by area, and the low case for savings. After that we were on which map, and this room is for how. Nothing has been removed. Ruth has started a document on evidence in the library; please add to that.`,
      },
    ],
  },
  {
    community,
    title: 'Shared ICT at reorganisation: one tenancy by day one, or live with five?',
    author: 'iain-petrie',
    at: '2026-08-11T09:05:00Z',
    question: true,
    accepted: 2,
    body: `Five districts and part of a county become one council on 1 April 2028. Between us: six email and document tenancies, four revenues systems, five planning systems, two of everything in care. Our programme board has been told by a supplier that everything can be in one tenancy by vesting for £3.4m.

I have 31 people across six councils and a service desk to run. My instinct is to have one address, one directory, one intranet and shared calendars by day one, and move files and systems over three years. Those of you who have done it: what must be one, what can wait, and what did you wish you had left alone?`,
    replies: [
      {
        author: 'tunde-balogun',
        at: '2026-08-11T10:42:00Z',
        body: `Analyst's plea: one directory first. Everything else, including payroll approvals and who may see a child's file, hangs from who works for whom.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2026-08-11T12:20:00Z',
        body: `And members. They are elected to the shadow authority in May 2027, eleven months earlier, and they need an address, a device and papers that week. We nearly planned that for vesting day.`,
      },
      {
        author: 'imran-saleem',
        at: '2026-08-12T08:37:00Z',
        body: `Garrowby Vale vested with seven predecessors and I ran the customer side of it. Your instinct is right.

*One by day one:* name and address, directory, service desk number, website front page with search across the old sites, phone number, payments page, payroll, ledger, care case systems if the boundary cuts one, telephony in contact centres.

*Later, by service, when its management structure is settled:* revenues (we took two years), planning (three), licensing, housing, file shares.

*Left alone and glad:* cemeteries, harbours, the museum catalogue.

We did try to move files before day one and stopped at 40%. Nobody could find anything for a month, and the structures they had been filed under no longer existed by June. Total to year three was £9.8m against £6m planned; the overrun was nearly all in data cleaning for revenues.`,
      },
      {
        author: 'iain-petrie',
        at: '2026-08-12T09:50:00Z',
        body: `"By service, when its management structure is settled" is the sentence I needed for the board. How did you run several revenues systems under one billing authority for two years?`,
      },
      {
        author: 'imran-saleem',
        at: '2026-08-12T11:16:00Z',
        body: `One bill template, one payment reference format with a prefix, separate engines behind. Annual billing was six weekends instead of one. Ugly, reliable. Test the direct debit originator number early; the bank took nineteen weeks.`,
      },
      {
        author: 'femi-adeyemi',
        at: '2026-08-13T09:33:00Z',
        body: `On the £3.4m: check that it is novatable and has exit at each stage. Also count licences you already pay for. Across the three of us we found 1,100 unassigned ones worth £240,000 a year.`,
      },
      {
        author: 'peter-langstaff',
        at: '2026-08-17T10:24:00Z',
        body: `I paid for it, so I will defend the £9.8m a little. About £2m of that we would have spent anyway on systems at end of life. Put those in a separate column from the outset or reorganisation takes the blame for everything.`,
      },
      {
        author: 'iain-petrie',
        at: '2026-10-06T14:08:00Z',
        body: `Board agreed on 1 October: thirteen things one by day one, the list published, everything else has a year against it. £1.6m for the first stage. Supplier is disappointed and still bidding.`,
      },
    ],
  },
  {
    community,
    title: 'Section 24 consents: how are you keeping a register before the direction arrives?',
    author: 'gillian-postlethwaite',
    at: '2026-09-02T09:48:00Z',
    question: true,
    body: `We expect a direction to follow the structural changes order. Land over £100,000, capital contracts over £1m, other contracts over £100,000 over their whole life: for a district that catches the grounds maintenance renewal, two lettings and the insurance.

My worry is the whole-life test. Managers here think in annual values, so a £27,000 a year contract for four years sails past them. How are others finding what will be caught, who decides whether to ask, and is anyone already running a voluntary version with neighbours?`,
    replies: [
      {
        author: 'gareth-blount',
        at: '2026-09-02T11:35:00Z',
        body: `Read the direction itself when it comes, since thresholds aggregate in ways that surprise people: several contracts with one supplier for similar things may count together. I would brief every budget holder with examples and not percentages.`,
      },
      {
        author: 'femi-adeyemi',
        at: '2026-09-02T13:44:00Z',
        body: `Voluntary version since September 2025, county and two districts. Anything that runs more than two years past vesting goes to a fortnightly call. The call cannot refuse; it can ask for a break clause, a shorter term or a joint purchase, and it publishes what it asked. 88 renewals so far, 23 shortened, 14 bought together. Start from accounts payable and not from the contract register.`,
      },
      {
        author: 'priya-raman',
        at: '2026-09-03T09:12:00Z',
        body: `We pulled every contract on the register ending between now and March 2029 and multiplied out: 41 above £100,000, where managers had guessed 12. It took an afternoon.`,
      },
      {
        author: 'ravi-nair',
        at: '2026-09-04T08:50:00Z',
        body: `Do not forget the last limb, on reserves. Using reserves in setting the budget may need consent as well. Nobody in my building had read that far, the author included, until our solicitor sent it back.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2026-09-04T10:03:00Z',
        body: `Thank you all. We have started a list on Femi's model with three neighbours, first meeting 21 September. Priya's multiplication gave us 34. The managers' guess was nine.`,
      },
    ],
  },
  {
    community,
    title: 'Lining up contract end dates: waste, leisure, grounds, parking',
    author: 'priya-raman',
    at: '2026-05-07T10:29:00Z',
    body: `Four districts mapped 118 contracts above £50,000 a year. They end on 61 different dates between now and 2034. Two leisure contracts cannot be left early for less than £2.6m. Waste is three in-house and one outsourced to 2031, with different bins.

Our working rule, in case it helps: extend to a common date of 31 March 2030 where the contract allows; insert an assignment and a no-cost break clause at each variation; do not align for its own sake if what we save is less than the price of asking. Suppliers know exactly what we are doing and some have started to price it.`,
    replies: [
      {
        author: 'andrew-corfield',
        at: '2026-05-07T12:15:00Z',
        body: `County highways here is one contract to 2032 over an area that will become two councils. Our lawyers' advice is joint client rather than split. Dividing a depot network for the sake of symmetry would cost £4m and twelve gritters.`,
      },
      {
        author: 'simran-sandhu',
        at: '2026-05-08T09:37:00Z',
        body: `Add leases to the list. We have 27 where the tenant's break falls in the six months around vesting, and nobody will be watching the post that spring.`,
      },
      {
        author: 'peter-langstaff',
        at: '2026-05-11T08:46:00Z',
        body: `We aligned too keenly. All of the big ones came to an end in the same year, with one procurement team of nine. Stagger over three years at least.`,
      },
      {
        author: 'priya-raman',
        at: '2026-05-11T10:02:00Z',
        body: `That is an uncomfortable observation to read after a morning spent agreeing 31 March 2030. We will split it: waste 2030, grounds and parking 2031, leisure as it falls.`,
      },
      {
        author: 'brian-tattersall',
        at: '2026-05-12T20:28:00Z',
        body: `Whatever you align, tell residents that the bins are not changing on vesting day. I have had more letters about colour of lid than about the abolition of a council founded in 1894.`,
      },
    ],
  },
  {
    community,
    title: 'Keeping good people until vesting: has a retention payment worked anywhere?',
    author: 'chloe-entwistle',
    at: '2026-06-23T13:06:00Z',
    question: true,
    body: `Turnover at Hollinsea was 11% in 2024 and is heading for 19%. Planners, accountants and solicitors go first, to the larger neighbours. Of our 14 managers six have told me in confidence that they are looking.

Retention payments have been suggested, 10% at vesting for 25 named posts, about £140,000. I see three difficulties: equal pay, the 600 people who are not named, and whether it keeps anybody who has had a better offer. What did you do, and would you spend it on something else?`,
    replies: [
      {
        author: 'peter-langstaff',
        at: '2026-06-23T14:51:00Z',
        body: `We paid 38 people. Six left anyway. Of the other 32 I would say twenty were never going. Poor value, and the list leaked within the week.`,
      },
      {
        author: 'imran-saleem',
        at: '2026-06-24T08:29:00Z',
        body: `What worked on my side was information. We told everybody below third tier, in writing, fifteen months out, that they would transfer on the same terms and that their place of work would not move for two years. Turnover in the contact centre fell the month after. It cost a letter, and an argument among chief executives.`,
      },
      {
        author: 'amy-lockley',
        at: '2026-06-24T10:55:00Z',
        body: `Say the date on which people will next hear something, and keep it even if the news is that there is none. We send it every second Thursday. 71% open rate, against 30% for anything else.`,
      },
      {
        author: 'margaret-stoke',
        at: '2026-06-25T19:44:00Z',
        body: `From the members' side: do not let councils poach one another's statutory officers. Our leaders have signed a note that says so until vesting. It has been broken once, and there was a conversation.`,
      },
      {
        author: 'chloe-entwistle',
        at: '2026-07-30T11:20:00Z',
        body: `We dropped the payments. Instead: the letter, an agreement among five councils to advertise secondments to each other first, and professional fees and training paid through to 2029 for anyone who stays. £52,000. Two of the six have stopped looking and one has gone. Too early to claim more than that.`,
      },
    ],
  },
  {
    community,
    title: 'Safe and legal on day one: eleven things missing from our first list',
    author: 'graham-oxley',
    at: '2026-10-29T09:33:00Z',
    body: `We had 240 items on day-one readiness. Then we paid for two days of somebody who vested in 2023 and asked what we had forgotten:

1. authorisations for officers to enter premises, prosecute, serve notices
2. the seal
3. byelaws, and who now enforces them
4. trustees of 14 charities where the council is sole trustee
5. burial rights records
6. the licensing committee's first meeting, within days
7. out of hours numbers on signs, on lifts, on stray dog collars
8. coroner and registration arrangements
9. insurance for events in April
10. mayoral regalia, surprisingly contentious
11. twin towns

Add yours. I will keep the combined list in the library with an owner by post title for each.`,
    replies: [
      {
        author: 'gareth-blount',
        at: '2026-10-29T11:04:00Z',
        body: `Court proceedings: who is the claimant from midnight, and letters to the courts on all live cases. And powers of attorney and deputyships held by the director of adults, one by one.`,
      },
      {
        author: 'ravi-nair',
        at: '2026-10-30T08:57:00Z',
        body: `Bank mandates, VAT registration, merchant numbers for card machines, the apprenticeship levy account. Allow five months for the first. Also authority to borrow at 9 am on day one, in case payroll goes before the grants arrive.`,
      },
      {
        author: 'simran-sandhu',
        at: '2026-11-03T10:31:00Z',
        body: `Keys. I am serious. We have 1,140 on hooks with tags like "old depot side door", known to one caretaker who retires in March.`,
      },
    ],
  },
];
