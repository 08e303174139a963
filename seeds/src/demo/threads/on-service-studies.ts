import type { ThreadStory } from '../story.ts';

/** What readers asked under the studies of care, homes, waste, safety and money. */
export const threads: ThreadStory[] = [
  {
    caseStudy: 'yarrowford-car-cruising-order',
    title: 'How did you get the retail park owners to shut the gates?',
    author: 'michael-robson',
    at: '2025-07-02T08:41:00Z',
    question: true,
    accepted: 1,
    body: `We are being pressed for a PSPO on a quayside car park and reading this made me ask for a month before it goes to committee. Our landowner is a pension fund with a managing agent two hundred miles away who does not reply. Did you have any power behind you when you asked for three entrances to be closed, or was it goodwill?`,
    replies: [
      {
        author: 'ibrahim-yusuf',
        at: '2025-07-02T17:20:00Z',
        body: `Not our study, but we had the same with a supermarket deck. Their insurer moved faster than the agent once they had seen two police logs of racing on the ramp.`,
      },
      {
        author: 'lewis-hardstaff',
        at: '2025-07-03T09:05:00Z',
        body: `Mostly the tenants. The agent ignored three letters from us. Then four store managers wrote in the same week asking what their service charge was for, and barriers were up in nineteen days.

We had a community protection warning drafted against the owner and told them so, politely, in the meeting. It was never served. Start by getting the tenants' lease plans from them, because one of our entrances turned out to be adopted highway and could only be closed with an order from the county.`,
      },
      {
        author: 'michael-robson',
        at: '2025-07-03T12:48:00Z',
        body: `Very useful, thank you. I have the names of nine tenants and will begin there. Checking adoption with highways today.`,
      },
      {
        author: 'trevor-clulow',
        at: '2025-07-06T20:12:00Z',
        body: `One caution from the member side. The evening at the showground needed as much political cover as the order did. I had letters saying I was rewarding them. Agree with your leader beforehand who answers those.`,
      },
    ],
  },
  {
    caseStudy: 'cwmderwen-home-sensors-stopped',
    title: 'Lending kits for three weeks: who reads the chart?',
    author: 'yasmin-akhtar',
    at: '2025-10-14T10:30:00Z',
    question: true,
    accepted: 0,
    body: `Thank you for publishing this. We are about to renew something very similar and your line about who gets out of bed has gone to my whole leadership team.

You say short loans through reablement do change decisions. Could you tell us who looks at the data, when, and what a typical change is? I am trying to work out whether it needs an OT or whether a trained reablement worker is enough.`,
    replies: [
      {
        author: 'carys-howells',
        at: '2025-10-15T08:55:00Z',
        body: `A senior reablement worker, on day 8 and day 20, with the person and whoever cares for them at the kitchen table. They take a printed sheet with two pictures, night movement and time out of bed. An OT joins by phone if the sheet and the story disagree, about one case in six.

Of 71 loans so far, 22 ended with a smaller package than the ward had asked for, nine with a larger one, and the rest as planned. The nine matter. Two of those people were up eleven times a night and had told everybody they slept well.`,
      },
      {
        author: 'katie-shaw',
        at: '2025-10-15T16:10:00Z',
        body: `We do this with borrowed kits from a hospice. I would add a question about pets. A spaniel makes an excellent case for night-time care.`,
      },
      {
        author: 'yasmin-akhtar',
        at: '2025-10-16T07:32:00Z',
        body: `That settles it: workers, with OT on call. We will not renew the 24-hour alerts. I will come back with our figures in the spring, whatever they are.`,
      },
    ],
  },
  {
    caseStudy: 'copperhithe-leased-homes-for-families',
    title: 'What incentive do you pay, and to whom?',
    author: 'karolina-nowak',
    at: '2026-03-04T13:15:00Z',
    question: true,
    accepted: 1,
    body: `Small district, 61 households in temporary accommodation, but going the same way as you were. Owners here are mostly people with one or two houses. Would you share the incentive scale, and do you pay it to the owner or through agents? Our agents want a finder's fee on top and I am reluctant.`,
    replies: [
      {
        author: 'victoria-amos',
        at: '2026-03-04T15:40:00Z',
        body: `We pay none and guarantee the rent instead, but our market is softer than London's. Worth trying guarantee only for a quarter before you put money on the table, since you can't take it off again.`,
      },
      {
        author: 'kwame-asante',
        at: '2026-03-05T09:22:00Z',
        body: `To the owner, never to an agent:

- three-year lease: £2,500 for two bedrooms, £3,500 for three or more
- five-year lease: £4,000 and £5,500
- paid half at signing, half at month twelve if the gas and electrical certificates are in date

Agents who bring us a portfolio get a dinner invitation and quick answers. We lost two of them over the fee and neither had let us anything that year. If I were starting with 61 households I'd copy the fixed weekly decision meeting before I copied the money.`,
      },
      {
        author: 'karolina-nowak',
        at: '2026-03-05T10:01:00Z',
        body: `Thank you, that is exactly what I needed. Does the HRA buy-back side have a minimum size below which it is not worth it?`,
      },
      {
        author: 'marcia-campbell',
        at: '2026-03-09T11:47:00Z',
        body: `We started with three. The legal work is the same for one flat as for thirty once there is a standard report on title, so the first few are dear. If you have no housing stock of your own it is a different conversation, and I would talk to a registered provider first.`,
      },
    ],
  },
  {
    caseStudy: 'dovecote-hill-spending-panel',
    title: 'What did members see, and when?',
    author: 'meera-joshi',
    at: '2026-01-21T20:35:00Z',
    question: true,
    body: `We are thinking of a panel for the last quarter. Officers would like it to be theirs alone and I understand why. But when a ward councillor's bench or a youth club's minibus hire is refused, it is the cabinet member for finance who is rung at home. Did you report refusals to members at the time, or only quarterly? And did anybody appeal over your head?`,
    replies: [
      {
        author: 'helen-prior',
        at: '2026-01-22T08:10:00Z',
        body: `The leader and the finance member had the same published list as staff, the same day. No councillor sat on the panel or could reverse it, and we put that in the terms of reference so that nobody had to be brave about it each time.

Two appeals reached the chief executive. She allowed one, a trip for care leavers that we had misread.`,
      },
      {
        author: 'pauline-rudd',
        at: '2026-01-22T18:52:00Z',
        body: `From an audit committee chair: ask to see the delayed items as well as the refused ones. At Foxcombe we had a panel in 2022 and "wait until April" was used 400 times. Half of those came back in April and the year opened overspent. Nobody had been counting them.`,
      },
      {
        author: 'peter-langstaff',
        at: '2026-01-23T12:05:00Z',
        body: `Agree with Cllr Rudd. We now carry deferred spending as its own line in the monitoring report. It was £0.7m in our first month and it concentrated minds.`,
      },
    ],
  },
  {
    caseStudy: 'aldermoor-contamination-three-years-on',
    title: 'Flats: has anyone moved the figure at all?',
    author: 'dafydd-parry',
    at: '2026-09-22T11:18:00Z',
    body: `Good to see somebody print a failure on flats in black and white. Ours are 6% of homes and produce a fifth of the contamination. We have done apertures and a caretaker scheme with the same result as Aldermoor, which is none.

I am not looking for a solution so much as a list of what people have tried and stopped, so that I do not put it in a bid for the third time.`,
    replies: [
      {
        author: 'rachel-sumner',
        at: '2026-09-22T14:02:00Z',
        body: `From the trade side, for what it is worth: blocks over shops were our worst, and the cause was the shops. We gave the takeaways their own bins with a lock and sampled again. Contamination in the residents' bins went from 31% to 19% with no leaflet at all. Look at who else has the key.`,
      },
      {
        author: 'gareth-morris',
        at: '2026-09-23T08:37:00Z',
        body: `Tried and stopped here: floor-by-floor rotas, stickers in three languages, a prize draw (£1,100, eleven entries).

Still going: reusable bags for each flat, handed over at the door with a two-minute chat, on two blocks of 40. It is at 15% after five months. I would not call it proven and bags walk when people move out.`,
      },
      {
        author: 'lucy-farrant',
        at: '2026-09-24T16:29:00Z',
        body: `Rachel, the shop point is a very good one and we have not looked. Eleven of our worst thirty addresses are above parades. I will get the keys checked and post what we find.`,
      },
      {
        author: 'lucy-farrant',
        at: '2026-11-05T15:50:00Z',
        body: `As promised. Of the eleven, seven bin stores could be opened by a business. Locks were changed at four in October. Too early for a proper sample but the crew say two of them are "like different streets". Proper figures in the new year.`,
      },
    ],
  },
  {
    caseStudy: 'eastmarch-contracts-before-reorganisation',
    title: 'Would you share the eleven questions?',
    author: 'ruth-endacott',
    at: '2026-10-20T09:12:00Z',
    question: true,
    accepted: 0,
    body: `Five councils here have agreed in principle to one list of contracts and have now spent two meetings on what to call the columns. If the eleven questions could be posted we would simply adopt them. Also, what counted as a contract? Our legal team wants everything, our finance team wants everything over £100,000.`,
    replies: [
      {
        author: 'femi-adeyemi',
        at: '2026-10-20T13:44:00Z',
        body: `Gladly. For each one:

1. supplier and what it does, in ten words
2. yearly spend from the ledger, not from the contract
3. end date, and every date on which it can be extended
4. notice needed to leave
5. what leaving early costs
6. may it be assigned or novated without consent
7. does TUPE apply, and to how many people
8. whose personal data is in it, and where
9. which systems or buildings depend on it
10. does it serve a place that could be split
11. who in the council would notice first if it stopped

Anything paid more than £25,000 in two years, plus any below that holding personal data. That second rule found a £900 a year system with every foster carer's address in it.`,
      },
      {
        author: 'oliver-tindall',
        at: '2026-10-21T07:58:00Z',
        body: `Number eleven is the best of them. We went through something like this before a shared service and I would add one more: who wrote the specification, and are they still here?`,
      },
      {
        author: 'ravi-nair',
        at: '2026-10-23T10:15:00Z',
        body: `As the 151 at one of the districts in this, a plea: write down the leases and the guarantees too. They are not contracts to a procurement officer, and two of ours will be somebody's problem on vesting day.`,
      },
      {
        author: 'ruth-endacott',
        at: '2026-10-26T16:33:00Z',
        body: `Adopted this morning, with Ravi's leases as a second sheet. Thank you all. That has saved us a third meeting.`,
      },
    ],
  },
];
