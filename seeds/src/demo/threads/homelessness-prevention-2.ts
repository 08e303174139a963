import type { ThreadStory } from '../story.ts';

const community = 'homelessness-prevention';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'Bond or cash for private landlords?',
    author: 'sarah-preece',
    at: '2026-07-08T13:24:00Z',
    question: true,
    body: `We have always issued a paper bond: the council promises to pay up to five weeks' rent for damage. Agents here increasingly refuse it and want money in a protected scheme. At about £750 a time for 90 households a year that is £67,500 going out of the door, and experience says little of it returns.

Since landlords may no longer ask for several months up front, those who used to take our tenants with six months in advance have gone quiet as well. What are rural districts offering now that is cheaper than cash and better than paper?`,
    replies: [
      {
        author: 'karolina-nowak',
        at: '2026-07-08T15:10:00Z',
        body: `Cash deposit as a loan, repaid at £15 a month through the credit union. 61% of it comes back over three years. Landlords like it because it is ordinary. The credit union also gets people a savings account, which they mention more often than the loan.`,
      },
      {
        author: 'graham-oxley',
        at: '2026-07-09T09:02:00Z',
        body: `We stay with the bond but pay claims within ten days with no argument under £300. In 2023 our average was eleven weeks and agents talked to one another. Claims have run at 14% of bonds and £410 each; cheaper than your cash by some way.`,
      },
      {
        author: 'sarah-preece',
        at: '2026-07-09T10:37:00Z',
        body: `Eleven weeks sounds horribly familiar. Graham, who decides a claim under £300, the housing officer or finance?`,
      },
      {
        author: 'graham-oxley',
        at: '2026-07-09T11:25:00Z',
        body: `The housing officer, with photographs, on a purchase card. Audit looked at it in year one and asked only for a second signature over £200.`,
      },
      {
        author: 'jasmine-oldershaw',
        at: '2026-07-15T08:56:00Z',
        body: `Offer landlords a phone number that is answered. I know how it sounds. Our survey of 46 landlords put "someone to ring when it goes wrong" above any sum of money. It is one officer, term-time hours, and 38 of the 46 have taken a second tenant from us.`,
      },
    ],
  },
  {
    community,
    title: 'What an ombudsman decision on stored belongings taught us',
    author: 'michael-robson',
    at: '2026-06-16T10:19:00Z',
    body: `A family went into B&B at short notice. Their furniture went to our contractor's store, we sent a bill for storage in month three, they did not pay, and in month five it was disposed of. Among it were a late mother's photographs. The finding was fault causing injustice; we paid £1,750 and, more to the point, deserved to.

Changes since:

- the duty to protect belongings is explained in person, with an inventory and photographs
- no charge without an affordability check
- disposal only with a service manager's signature after a visit, not a letter

Letters to people in B&B often do not arrive. We knew that and sent one anyway.`,
    replies: [
      {
        author: 'marcia-campbell',
        at: '2026-06-16T12:45:00Z',
        body: `Thank you for putting your name to this. We have 212 households with goods in store and I could not have told you, this morning, which of them had been charged.`,
      },
      {
        author: 'carol-elliott',
        at: '2026-06-17T19:33:00Z',
        body: `I sat with the family. What they wanted first was for someone to say what had happened in plain words. It took us eight months.`,
      },
      {
        author: 'farah-hussain',
        at: '2026-06-24T09:51:00Z',
        body: `We have copied the signature rule. We also went back over five years of disposals: 31, of which I am uneasy about six, and we are contacting all six before anybody complains. Inventory form in the library for whoever wants it.`,
      },
    ],
  },
  {
    community,
    title: 'Sixteen and seventeen year olds: whose front door?',
    author: 'leila-haddad',
    at: '2025-12-09T09:40:00Z',
    question: true,
    accepted: 1,
    body: `Our joint protocol says that a 16 or 17 year old who presents as homeless gets a joint assessment the same day, and accommodation under section 20 of the Children Act unless they refuse with advice. In practice they walk into housing, wait, and are sent across the road at 4.30.

Last year 58 presented; 23 ended in TA under Part 7 for at least a night. I doubt most of those were informed refusals. If you have this working: who holds the door, who pays for the first night, and what made it stick beyond the first change of manager?`,
    replies: [
      {
        author: 'karolina-nowak',
        at: '2025-12-09T11:32:00Z',
        body: `In two-tier it is worse, since the road is thirty miles long. County and six districts agreed that whoever sees the young person first pays for the night and argues later. It is £85. The arguing used to cost more.`,
      },
      {
        author: 'farah-hussain',
        at: '2025-12-10T08:27:00Z',
        body: `One post, employed by children's social care, desk in housing, line-managed half and half. She does the first conversation with every 16 or 17 year old, always including family, and roughly six in ten go home the same week with some mediation.

What made it stick was a monthly list to both directors, by initials: who, where they slept, who paid, was the refusal recorded, and was an advocate offered. A blank in the last two columns gets a phone call. Part 7 nights went from 31 to 2 in a year. Have your lawyers look at the refusal form; ours rewrote it twice.`,
      },
      {
        author: 'leila-haddad',
        at: '2025-12-10T10:05:00Z',
        body: `The monthly list by initials is what we lack. I have asked both directors, in one email so that they see each other's reply, and they have agreed to try it from January.`,
      },
    ],
  },
  {
    community,
    title: 'Matching arrears data to find households before the notice: on what basis?',
    author: 'joe-linehan',
    at: '2026-08-26T14:09:00Z',
    question: true,
    accepted: 2,
    body: `I can predict with moderate accuracy which private renters will approach us within six months, using council tax arrears, benefit changes and two earlier contacts with any service. Tested on old cases, the top 500 households contain 38% of those who later came to us.

The model is the easy bit. Using council tax data for this purpose is where the DPO stops me. Which of you does it live, what gateway do you rely on, and what do you say when you ring someone who has not asked to be rung?`,
    replies: [
      {
        author: 'dev-choudhury',
        at: '2026-08-26T15:58:00Z',
        body: `As the person who would be asked for the data: show me the letter, the number of false alarms and who sees the list, and I become much easier to deal with. A spreadsheet called "at risk" in a shared folder is my nightmare.`,
      },
      {
        author: 'grace-boateng',
        at: '2026-08-26T20:21:00Z',
        body: `Same council as Joe and I have asked him this in person, so here for the record. How many of the 500 would be rung who were never going to be homeless, and how would they feel about it?`,
      },
      {
        author: 'marcia-campbell',
        at: '2026-08-27T09:13:00Z',
        body: `Live at Copperhithe since January. We rely on the public service delivery powers in the Digital Economy Act, under the objective for people with multiple disadvantages, with an information sharing agreement published and a DPIA that took five months. Your DPO must reach their own view.

What got ours through:

- the list goes to two named officers, 40 households a fortnight, never exported
- we leave out anyone with an open social care case; their worker is asked instead
- the opening line is about money, not housing: "you may be paying more council tax than you need to". True for roughly a third of them.
- we publish what happened, false alarms included

Of 520 contacted, 206 took some help, and eleven complained. We cannot yet show that homelessness fell; a comparison group reports next spring.`,
      },
      {
        author: 'joe-linehan',
        at: '2026-08-27T10:40:00Z',
        body: `That is the most complete answer I have had in a year of asking. Cllr Boateng, on our test it would be about 310 out of 500, which is why the opening line matters so much.`,
      },
      {
        author: 'kirsty-imrie',
        at: '2026-09-01T08:48:00Z',
        body: `Before a model, try the plain rule. In our figures, two missed council tax instalments plus a Scottish Welfare Fund refusal found nearly as many as the clever version, and councillors could follow it. I would want to see the gain from the extra variables.`,
      },
    ],
  },
  {
    community,
    title: 'Friday releases, again',
    author: 'trevor-clulow',
    at: '2026-10-21T19:28:00Z',
    body: `I hold community safety, so I see this from the far end. Between April and September, 34 men and three women were released from custody to no address in Yarrowford. Twelve came out on a Friday, though governors can bring a release forward. Nine of those twelve were back in custody or on the street by the Monday week.

Our housing team hears on average three days before. I have written to the prison, the probation region and the police and crime commissioner. I get courteous letters. Posting in case another council has found the door that opens, and because I promised a constituent's mother that I would not drop it.`,
    replies: [
      {
        author: 'neil-hutchinson',
        at: '2026-10-22T08:36:00Z',
        body: `The door in our case was the resettlement team's Monday meeting. We asked for fifteen minutes on the agenda and brought a list of every man due out in twelve weeks with a local connection. Notice went from four days to 31. Nothing was signed.`,
      },
      {
        author: 'michael-robson',
        at: '2026-10-22T10:03:00Z',
        body: `Seconded. And a landlord who will hold a room: we pay retainers on three rooms, £92 a week each, used 40 weeks out of 52. Cheaper than one return to custody by any sum you like, although none of that saving is ours.`,
      },
      {
        author: 'trevor-clulow',
        at: '2026-10-22T18:50:00Z',
        body: `Three rooms I can find the money for. I have asked our officers to try the Monday meeting and will report back after Christmas.`,
      },
      {
        author: 'susan-wray',
        at: '2026-10-25T17:44:00Z',
        body: `Women released to rural addresses are few enough to be forgotten. We had two last year, placed in mixed hostels 50 miles off because that was the list. Please ask about the three separately.`,
      },
    ],
  },
  {
    community,
    title: 'Modular homes on a car park as TA: anyone at year five?',
    author: 'simran-sandhu',
    at: '2026-11-16T11:56:00Z',
    question: true,
    body: `We are offered 24 modular units for a surface car park with a seven-year life left before redevelopment. £78,000 a unit delivered and connected, with a claim that they can be lifted and re-sited twice.

I can find plenty about year one. I would like to hear from a council in year four or five: heating bills, condensation, neighbours, what re-siting cost if you did it, and what the units were worth on your balance sheet by then. Car park income forgone is £61,000 a year, so it needs to be better than "quick".`,
    replies: [],
  },
  {
    community,
    title: 'What changes when there is no priority need test',
    author: 'kirsty-imrie',
    at: '2025-08-12T09:22:00Z',
    body: `English colleagues ask me this about once a month, so an answer to point to. In Scotland the test of priority need went at the end of 2012. Unintentionally homeless people are owed settled housing, single or not.

Effects as I see them from Kirkdrummond: nobody spends an afternoon deciding how vulnerable a person is; the reviews team is a third of the size; single people are two thirds of our TA; and the pressure has moved wholly on to supply and length of stay, now 236 days on average. The argument we used to have at the front door we now have in the budget, which is where I think it belongs. It is not a cheaper system. It is a more honest one.`,
    replies: [
      {
        author: 'michael-robson',
        at: '2025-08-12T11:45:00Z',
        body: `The afternoon deciding vulnerability is real: we put it at 1,900 officer hours a year, before any review. But with 236 days I would fear that everybody waits longer, families included. Is that what happened?`,
      },
      {
        author: 'kirsty-imrie',
        at: '2025-08-12T14:33:00Z',
        body: `Families wait 190 days, singles 261. It was 140 for families in 2015, although I would put most of that down to lets falling by a third. You cannot separate the two cleanly and I distrust anyone who says they have.`,
      },
      {
        author: 'carys-howells',
        at: '2025-08-18T10:10:00Z',
        body: `Wales went part of the way in practice after the pandemic and the numbers in TA roughly doubled here. I agree about honesty. I would add that staff sickness in the options team fell, since fewer conversations end in no.`,
      },
    ],
  },
];
