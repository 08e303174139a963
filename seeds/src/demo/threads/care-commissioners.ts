import type { ThreadStory } from '../story.ts';

const community = 'care-commissioners';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'LATCo for care: would you do it again?',
    author: 'nadia-rashid',
    at: '2026-04-16T09:21:00Z',
    question: true,
    accepted: 3,
    body: `Ashenfield is looking at putting reablement, two extra care schemes and a day service (214 staff, £9.8m) into a wholly owned company. The case made to us is flexibility on terms for new starters, some trade with self-funders, and getting out from under corporate overheads.

I have read four business cases and all of them promise 8 to 12%. I cannot find anyone who has published what happened in year five. If you have a trading company for care, or had one and brought it home: what did it save, where did the saving come from, and what would you want to know on the day before you voted?`,
    replies: [
      {
        author: 'harpreet-gill',
        at: '2026-04-16T10:38:00Z',
        body: `Ours was a small one, closed in 2022 after five years. Not a disaster. Sickness was lower than in-house by then, but we were paying for two of everything: board, finance, payroll, auditors. About £150,000 a year on a £2.1m turnover.`,
      },
      {
        author: 'yasmin-akhtar',
        at: '2026-04-16T12:54:00Z',
        body: `Calderwick went the other way, kept in-house and redesigned. Reablement hours per person came down from 31 to 22 with the same outcomes. I suspect that half the savings in those four cases are redesign that needs no company.`,
      },
      {
        author: 'nadia-rashid',
        at: '2026-04-16T14:02:00Z',
        body: `That is my suspicion too. In whose interest would it be to test it, I wonder.`,
      },
      {
        author: 'deborah-finch',
        at: '2026-04-17T09:26:00Z',
        body: `Foxcombe has had one since 2018, 260 staff. From the client side:

- Business case said £1.1m a year by year three. Reached £640,000 in year four and £710,000 last year, net of everything.
- About half is new starters on a different pension, a quarter redesign, the rest overheads, which came back as stranded cost. Count the council and company together or you fool yourselves.
- Trade with self-funders is 3% of turnover. Teckal was never the constraint.
- Two pay scales in one staff room is a running sore. Turnover for new starters is twice that of transferred staff.
- Allow eleven months for CQC registration, and VAT advice before anything else.

Again? For reablement and extra care, yes, with one pension for all, at about £400,000. Not for the day service.`,
      },
      {
        author: 'nadia-rashid',
        at: '2026-04-17T10:11:00Z',
        body: `"Count the council and company together" goes into my paper as the first line. Marked as the answer. Could I talk to your finance lead about how you treated stranded costs?`,
      },
      {
        author: 'deborah-finch',
        at: '2026-04-17T11:40:00Z',
        body: `Of course, message me for her number. She enjoys talking about it, which is unusual.`,
      },
      {
        author: 'carys-howells',
        at: '2026-04-20T13:35:00Z',
        body: `In Wales the direction of travel is away from profit in care for children, and members ask the same of adults. A council company fits politically. Operationally our managers say that the freedom they most value is being able to recruit in nine days.`,
      },
      {
        author: 'femi-adeyemi',
        at: '2026-04-22T08:58:00Z',
        body: `If reorganisation touches you, ask who owns the shares afterwards. We have a company owned by a county which will be three councils. Dividing a CQC registration is not a thing.`,
      },
      {
        author: 'nadia-rashid',
        at: '2026-09-30T16:27:00Z',
        body: `Outcome, since people have asked. We redesigned reablement in-house first, on Yasmin's figures. Hours per person fell from 28 to 23 in two quarters, worth £590,000 a year. The company is parked until that settles, and the expected saving from it has gone from 11% to 3%.`,
      },
    ],
  },
  {
    community,
    title: 'Fee uplift for 2026/27: one rate, or by cost element?',
    author: 'femi-adeyemi',
    at: '2025-12-04T10:17:00Z',
    question: true,
    body: `Starting point at Eastmarch: the wage floor rises 4.1% in April to £12.71, and pay is about 70% of home care cost and 62% of residential. A blunt calculation gives 3.7% and 3.5%. The provider association has asked for 9.

Last year we gave a single figure, and small rural home care providers lost most because travel is a quarter of their hours. I am tempted by an uplift in elements: pay, travel, insurance, other. More honest, more work, more to argue over. What are you doing, and has anybody been challenged on method rather than amount?`,
    replies: [
      {
        author: 'harpreet-gill',
        at: '2025-12-04T11:52:00Z',
        body: `By element for two years now at Quarrybank, public health and care together. The argument moved from "nine or three" to "is travel 14 or 19%", and that can be settled with rotas.`,
      },
      {
        author: 'emma-featherstone',
        at: '2025-12-04T14:30:00Z',
        body: `Challenged on method in 2024: we had consulted on a range and decided below it without saying why. Counsel's view was that the figure was defensible and the silence was not. We now publish a two-page reasoning with the decision.`,
      },
      {
        author: 'nadia-rashid',
        at: '2025-12-05T09:08:00Z',
        body: `I would caution against elements with a dominant provider. Ours came back with an audited 11% for "other", all of it group recharges to a parent company.`,
      },
      {
        author: 'femi-adeyemi',
        at: '2025-12-05T10:36:00Z',
        body: `Cap on "other", then, or an allowance per hour in pounds. Emma, could you share the two pages?`,
      },
      {
        author: 'emma-featherstone',
        at: '2025-12-05T12:03:00Z',
        body: `[Reasoning note, names removed](https://example.org/thornbeck/fee-reasoning). Paragraph 6 is the one that matters: what we heard, what we accepted, what we did not and why.`,
      },
      {
        author: 'clare-wetherden',
        at: '2025-12-09T15:44:00Z',
        body: `Could adults and children's please set it in the same week? Several providers here straddle both. Last year they had 3.2% from one end of the corridor and 6% from the other, and quoted each to each.`,
      },
    ],
  },
  {
    community,
    title: 'DoLS backlog: from 1,140 to 310, and what we would not repeat',
    author: 'neil-hutchinson',
    at: '2025-09-17T09:50:00Z',
    body: `Thornbeck had 1,140 unallocated DoLS requests in January 2024, the oldest of them 26 months. We are at 310.

In order of effect: a triage tool applied again every quarter and not once; twelve independent best interests assessors at a fixed £210, booked in blocks by care home so that they see five people in a day; equivalent assessments reused where the law allows; two administrators instead of a third senior.

Total cost £388,000 over eighteen months, one-off. What I regret is buying 200 desk-top assessments in the first summer. Supervisory signatories sent back 71 of them. People are not files. And we told ourselves that homes with most requests were the worst homes; they were the ones that had been trained.`,
    replies: [
      {
        author: 'deborah-finch',
        at: '2025-09-17T11:14:00Z',
        body: `Which triage tool, the national one or your own? Ours puts everyone with dementia in the middle band and so triages nothing.`,
      },
      {
        author: 'neil-hutchinson',
        at: '2025-09-17T13:25:00Z',
        body: `The national one with two local questions on top: is anyone objecting, in words or by behaviour, and has anything changed in the last three months? Those two lifted 160 people out of the middle band.`,
      },
      {
        author: 'yasmin-akhtar',
        at: '2025-09-18T08:39:00Z',
        body: `As a director I sign a statement each year that we hold an unlawful backlog and what we are doing. Ours is 870. I take some comfort from your number and more from the block booking by home, which we shall copy from October.`,
      },
      {
        author: 'katie-shaw',
        at: '2025-09-19T10:22:00Z',
        body: `Were any of the twelve assessors occupational therapists? We have three OTs who would train as BIAs if their posts were backfilled. Nobody seems to count them.`,
      },
      {
        author: 'neil-hutchinson',
        at: '2025-09-19T12:08:00Z',
        body: `Two, and they spot restraint in furniture that the rest of us walk past.`,
      },
      {
        author: 'carys-howells',
        at: '2025-10-22T09:45:00Z',
        body: `With the Supreme Court hearing this week, are others holding off on block contracts? We have £120,000 ready to commit.`,
      },
      {
        author: 'neil-hutchinson',
        at: '2026-06-17T14:31:00Z',
        body: `Adding to my own thread since people still find it. After the judgment of 2 June the triage above is out of date. We have paused new block bookings, kept going with anybody who objects or is restrained, and are reviewing the 260 in hand one by one with legal. Please don't read the judgment as "most of the list goes away"; it asks for more thought about each person. I will post our revised questions once counsel has seen them.`,
      },
    ],
  },
  {
    community,
    title: 'Electronic call monitoring: pay on planned or on actual minutes?',
    author: 'emma-featherstone',
    at: '2026-07-14T13:29:00Z',
    question: true,
    accepted: 1,
    body: `Our home care contract is being re-let for April: £14m, 9,800 hours a week. Today we pay on planned time. Monitoring data says that delivered time is 88% of planned, so on the face of it we buy £1.7m of care that nobody receives.

Paying by the minute would recover most of this. It would also, I am told, hurry carers, punish a person who sends the carer away early, and finish off two small providers. What have you done in between? I would like something that a court, a carer and a treasurer could each live with.`,
    replies: [
      {
        author: 'nadia-rashid',
        at: '2026-07-14T15:03:00Z',
        body: `By the minute for three years here. It recovered £900,000 in the first year. We lost four providers and our waiting list for packages went from 12 to 61 people. I would not defend it now.`,
      },
      {
        author: 'deborah-finch',
        at: '2026-07-15T09:47:00Z',
        body: `Foxcombe pays in bands, measured over four weeks for each person rather than for each call:

- 90 to 110% of planned: paid as planned
- 75 to 90%: paid as planned for four weeks, and triggers a call to the person asking whether they still need that much
- under 75% for two periods running: package reviewed within ten days, paid on actual meanwhile

The saving is in the middle line. About 40% of those reviews end with a smaller package that the person is happy with, 15% with a larger one. Net £610,000 a year on £11m. It needs one reviewing officer and a data person for a day a month. Any provider under 85% across the board gets a visit; twice it was rota stuffing, once it was a phone signal.`,
      },
      {
        author: 'katie-shaw',
        at: '2026-07-15T11:30:00Z',
        body: `Review with an OT for the middle band, if you can. Of 60 we looked at, 22 needed a piece of equipment and fewer calls, average cost £340.`,
      },
      {
        author: 'emma-featherstone',
        at: '2026-07-16T08:55:00Z',
        body: `Bands over four weeks it is, for the tender. I like that it begins with a question to the person. Deborah, how did you write the 75% line so that a hospital stay doesn't trip it?`,
      },
    ],
  },
  {
    community,
    title: 'CQC assessment of the council: the commissioning questions we were actually asked',
    author: 'harpreet-gill',
    at: '2026-02-18T10:05:00Z',
    body: `Ours was in the autumn; two and a half days on site after a very long information return. On commissioning they wanted stories more than strategies. My notes of what came up repeatedly:

- how do you know what people who fund their own care are paying and getting?
- name a service you stopped buying and say why
- a carer at 6 pm on a Friday: what happens?
- what did people with lived experience change in the last contract? Which clause?
- waiting lists, by length, and what you do while people wait

We were thin on the fourth. I had a co-production board with minutes and could not point to a clause. If you do one thing beforehand, find your clause.`,
    replies: [
      {
        author: 'yasmin-akhtar',
        at: '2026-02-18T12:47:00Z',
        body: `Very similar list here. I would add "who would tell you if you were wrong about this?", asked of me, of the portfolio holder and of a team manager on the same afternoon. Our three answers did not match.`,
      },
      {
        author: 'clare-wetherden',
        at: '2026-02-23T09:34:00Z',
        body: `From a county that is next in line: we held a mock day with colleagues from two other councils as inspectors. They found in an hour that staff did not use the word "commissioning" at all. We rewrote the prompt cards.`,
      },
    ],
  },
];
