import type { ThreadStory } from '../story.ts';

const community = 'counter-fraud';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'Single person discount review: in-house, or a contractor on a share?',
    author: 'dev-choudhury',
    at: '2025-10-01T08:44:00Z',
    question: true,
    accepted: 2,
    body: `17,400 accounts at Brackenhurst have a single person discount, 32% of all dwellings. Our last full review was in 2021 and removed 4.1%. A contractor offers data matching against credit records, letters and a phone line for 12% of first-year yield. I reckon that at £40,000 or so.

As a billing district we keep under a tenth of the tax and would pay for all of it unless the county contributes. Has anyone done it in-house, with matches from the National Fraud Initiative alone or something bought? I am also uneasy about letters that frighten widows.`,
    replies: [
      {
        author: 'jasmine-oldershaw',
        at: '2025-10-01T10:12:00Z',
        body: `Ask the majors. Our county pays the postage now, by a two-page agreement, because it gets most of the yield. And test your letter before you buy anyone's: one side and a date took our replies from 52% to 71%. We drafted a version with the £70 penalty in it and did not send it; two bereaved people on the reading panel were enough.`,
      },
      {
        author: 'stuart-geddes',
        at: '2025-10-01T13:33:00Z',
        body: `We did NFI matches only in 2024. Of 1,620 matches 212 came off, 13%, £71,000. Cheap, but you only catch those on the electoral roll.`,
      },
      {
        author: 'joe-linehan',
        at: '2025-10-02T09:28:00Z',
        body: `In-house with a bought match and no share, for us. Flat fee of £9,500 for a scored file of every SPD account. Then:

- top band (780): a letter with a reply in 21 days, online, and a phone number staffed by our own people. 44% removed.
- middle band (2,900): a softer review form in batches of 300, 9% removed
- low band: left alone. And anyone bereaved in the last two years taken out of every band beforehand.

£334,000 of tax in the first year, about £38,000 all in. A 12% share would have cost only a little more; the real gain was fourteen complaints instead of the contractor's 190.`,
      },
      {
        author: 'dev-choudhury',
        at: '2026-03-17T11:21:00Z',
        body: `Went Joe's way, with Jasmine's letter. County and police paid £22,000 of £27,000. 618 discounts removed, £281,000 in a year. Nine complaints, one of them a widow who was in a batch through our error with a date. She had an apology in person.`,
      },
    ],
  },
  {
    community,
    title: 'Warning: change of bank details, £186,400, stopped with a day to spare',
    author: 'helen-prior',
    at: '2026-05-28T07:49:00Z',
    body: `Live pattern, please brief payments teams this morning. On the 12th we had an email from the genuine mailbox of a building contractor, whose account had been taken over. New bank details, on the right template, in reply to a real invoice query from us. Our clerk did the call-back. The number she rang was the one in the signature, changed by one digit. A pleasant man confirmed.

It was stopped because a second check of the account name came back "close match" and a supervisor used the number on our 2022 contract. Rule now: call back only to a number held *before* the request, and two people for anything above £10,000.`,
    replies: [
      {
        author: 'emma-featherstone',
        at: '2026-05-28T09:06:00Z',
        body: `Briefed by nine. We found one on hold from the same contractor, £41,000, same digit. Reported, with your reference.`,
      },
      {
        author: 'chidi-eze',
        at: '2026-05-28T10:37:00Z',
        body: `Headers show a mail rule on their side sending anything with the word "bank" to a hidden folder, so your real query would not have reached them. Worth telling other suppliers that you deal with by the same thread.`,
      },
      {
        author: 'gareth-blount',
        at: '2026-05-29T08:58:00Z',
        body: `The clerk followed the procedure she was given. I hope that is said clearly in whatever report follows. Ours left in 2023 after being treated as the culprit, and the next person hid a mistake.`,
      },
      {
        author: 'helen-prior',
        at: '2026-06-01T16:15:00Z',
        body: `It has been, by me to her and in writing. She now gives the briefing. Four councils have since told me of approaches, two paid. Total of the five attempts is £512,000.`,
      },
    ],
  },
  {
    community,
    title: 'Working for two councils at once: what we did with the matches',
    author: 'chloe-entwistle',
    at: '2026-09-10T10:40:00Z',
    body: `A payroll match among seven neighbouring councils gave us 22 names on two payrolls. Most were innocent: part-time here, part-time there, declared. Five were full-time on both, working from home on both. One had three.

We dismissed two, two resigned, and one turned out to be two sisters with near-identical names, so do check the date of birth before you write. For agency workers, where we think most of it sits, the match found nothing, as we don't hold national insurance numbers. The agency contract now requires it. Loss put at £118,000; £31,000 recovered by agreement so far.`,
    replies: [
      {
        author: 'ben-hargreaves',
        at: '2026-09-10T13:18:00Z',
        body: `We interviewed under caution in one such case and the barrister was less sure than we were. Was the work done? In ours it was, indifferently, for both. It ended as a conduct matter. Take advice on the criminal route before the interview, because afterwards is too late.`,
      },
      {
        author: 'michael-robson',
        at: '2026-09-14T09:21:00Z',
        body: `As a manager of one of them I should own up. His output was average and he was never at a meeting before ten. I thought that he was shy. Ask line managers what they noticed; it is more than a payroll file knows.`,
      },
    ],
  },
];
