import type { ThreadStory } from '../story.ts';

const community = 'section-151-officers';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'DSG deficit: what are you telling audit committee about the tenth that stays with us?',
    author: 'peter-langstaff',
    at: '2026-03-03T09:15:00Z',
    question: true,
    body: `Garrowby Vale's DSG deficit is forecast at £31.6m at 31 March. If the stability grant comes at 90% of the eligible part, we are left with about £3.2m plus anything found ineligible, plus whatever we add in 2026/27 and 2027/28 while the statutory override runs. My forecast for that is £17m.

Members heard "ninety per cent written off" on the radio and have mentally banked it. The override falls away at the end of March 2028. How are you describing the remainder, and are you setting anything aside now? I have £9.4m of usable earmarked reserves in total.`,
    replies: [
      {
        author: 'marcus-whitehouse',
        at: '2026-03-03T10:40:00Z',
        body: `We have written it as three numbers and refuse to give one: what the grant may clear, what it will not, and what we will add by March 2028. The third is the largest, so we put it first.`,
      },
      {
        author: 'helen-prior',
        at: '2026-03-03T11:28:00Z',
        body: `Check the ineligible part early. We had £640,000 from the early years block and a disputed recharge sitting in that balance, and I would rather find it than be shown it. If the sources disagree it is the lowest figure that counts.`,
      },
      {
        author: 'ravi-nair',
        at: '2026-03-03T14:55:00Z',
        body: `District, so no DSG, but our county's problem becomes ours at vesting. I asked for their three numbers through the joint committee and met some surprise that a district would want to know.`,
      },
      {
        author: 'daniel-fry',
        at: '2026-03-04T09:06:00Z',
        body: `Same here. Our draft for the new council's first MTFS assumes a quarter of the county's remainder lands with us. It is the biggest single line after care.`,
      },
      {
        author: 'peter-langstaff',
        at: '2026-03-04T10:33:00Z',
        body: `Marcus, does your section 25 statement treat the third number as a risk to reserves, or as a liability you expect to meet?`,
      },
      {
        author: 'marcus-whitehouse',
        at: '2026-03-04T12:12:00Z',
        body: `Risk, quantified, with a contribution of £2.2m a year to a reserve that I have called what it is. Auditor was content with the disclosure and said so in writing. They were less content with our cash: £34m of deficit is £34m we cannot invest or must borrow, about £1.5m a year for us, in nobody's high needs forecast.`,
      },
      {
        author: 'helen-prior',
        at: '2026-03-05T08:49:00Z',
        body: `The cash point deserves its own paragraph. Ours is £900,000 of interest. I show it beside the deficit as "cost of carrying", and schools forum read it with more attention than anything in the plan.`,
      },
      {
        author: 'stuart-geddes',
        at: '2026-03-09T11:17:00Z',
        body: `Watching from Scotland, where the money is in the general fund and always was. The politics are worse in the short run, but nobody is surprised by it.`,
      },
      {
        author: 'peter-langstaff',
        at: '2026-06-24T15:40:00Z',
        body: `Where we ended up: £2m a year to a reserve from 2026/27, the three numbers in every monitoring report, carrying cost disclosed at £1.1m. Audit committee's first question was why they had not seen the carrying cost before. A fair one. Wording is in the library for anybody to lift.`,
      },
    ],
  },
  {
    community,
    title: 'The actuary offers four points off the employer rate. Take it all?',
    author: 'ravi-nair',
    at: '2025-11-25T08:38:00Z',
    question: true,
    accepted: 3,
    body: `Draft LGPS results: we are 127% funded and the fund is suggesting our rate goes from 19.8% to 15.9% for three years from April. That is £415,000 a year to a council with a net budget of £13.2m and a gap of £600,000 in year two.

My leader has already spent it. My own caution is that the next valuation could go the other way, in the first year of a new unitary that will inherit whatever I choose. Have others taken the full reduction, part of it, or held the rate and paid down something else?`,
    replies: [
      {
        author: 'helen-prior',
        at: '2025-11-25T10:02:00Z',
        body: `Taken in full, with the saving shown as time-limited in the MTFS and dropped out from 2029/30. Members groaned but it stopped it being built into the base.`,
      },
      {
        author: 'stuart-geddes',
        at: '2025-11-25T11:44:00Z',
        body: `Our valuation fell in 2023. We took the lot, built it into the base, and are already being warned that some may go back after the next one. Given the choice again I would put half of it in the base and no more.`,
      },
      {
        author: 'peter-langstaff',
        at: '2025-11-25T15:20:00Z',
        body: `Do not hold the rate out of prudence alone. Surplus in the fund is not your reserve and you cannot get it out when you need it. If you want to be prudent, take the cut and put the cash where you can see it.`,
      },
      {
        author: 'marcus-whitehouse',
        at: '2025-11-26T09:11:00Z',
        body: `What we did, and I would do it again:

- took the reduction in full, £6.1m
- base budget uses only the amount the actuary's own model says has a 70% chance of surviving the next valuation; for us that was 58% of it
- the rest goes each year to a transformation reserve, as one-off money, named in the budget resolution

Ask the actuary for that probability directly. They have it, and it is a far better basis for a section 25 statement than my instinct or your leader's. For a council that will be replaced, put the one-off half into costs of transition you would otherwise borrow for.`,
      },
      {
        author: 'ravi-nair',
        at: '2025-11-26T10:25:00Z',
        body: `Asked this morning. Answer by email in forty minutes: 62%. I had no idea one could simply ask. That gives £257,000 to the base and £158,000 to transition, which I can explain to both the leader and my successor.`,
      },
      {
        author: 'daniel-fry',
        at: '2025-11-27T13:36:00Z',
        body: `For completeness, our contractor in the pass-through arrangement gets the benefit too unless the agreement says otherwise. Ours does not say. £38,000 a year, being argued about.`,
      },
      {
        author: 'kwame-asante',
        at: '2025-12-01T09:50:00Z',
        body: `Grant-funded posts as well. If you cut the on-cost in the claim, the grant falls with it, so the saving on those is not yours. For us that took 7% off the headline.`,
      },
    ],
  },
  {
    community,
    title: 'Section 25 when reserves are under your own minimum: how plain were you?',
    author: 'helen-prior',
    at: '2026-01-27T16:02:00Z',
    question: true,
    accepted: 2,
    body: `Our policy says general fund reserves of at least 5% of net budget, which is £13.5m. The budget going to cabinet leaves £9.8m, after a pressure of £4m in adults that arrived in December. The estimates themselves I can call robust. Adequacy of reserves I cannot call adequate by the test we set ourselves.

I have four drafts, from diplomatic to blunt. If you have had to write this, how did you put it, did you give a date for getting back to the minimum, and what did it do to the debate?`,
    replies: [
      {
        author: 'ravi-nair',
        at: '2026-01-27T17:21:00Z',
        body: `Blunt, then stop. The longer the paragraph, the more people read it as negotiation.`,
      },
      {
        author: 'daniel-fry',
        at: '2026-01-28T08:58:00Z',
        body: `Our chief's version in 2024 had a sentence that began "I am required to advise, and do advise". Someone quoted it in the chamber and it did the work of the whole page.`,
      },
      {
        author: 'marcus-whitehouse',
        at: '2026-01-28T09:42:00Z',
        body: `Having been through what follows when it is not said plainly, here is the shape I use now:

1. The estimates are robust, subject to three risks, each with a number.
2. The level of reserves is not adequate against the council's own policy. Say "not adequate".
3. It is tolerable for one year on conditions: a spending panel from April, no call on reserves outside the budget without full council, replenishment of a named sum a year to a named date.
4. If the conditions are not adopted with the budget, I could not give the same advice.

Share it with the leader and opposition leaders a week before, the same text on the same day. Do not lower the policy to fit the number; a colleague elsewhere did, and the auditor's report had a paragraph on it.`,
      },
      {
        author: 'helen-prior',
        at: '2026-01-28T10:30:00Z',
        body: `The fourth point is what all my drafts were circling. Accepted, with thanks. Somebody did suggest to me on Friday that the policy was "due for review".`,
      },
      {
        author: 'peter-langstaff',
        at: '2026-01-28T13:15:00Z',
        body: `Get the monitoring officer to read it too, before it goes. If you ever reach section 114 you will want to have been three in a room from the start.`,
      },
      {
        author: 'helen-prior',
        at: '2026-03-02T09:18:00Z',
        body: `It was carried, conditions included, with opposition members voting for the conditions and against the budget. The spending panel starts on 1 April; we still had the forms from 2023. I slept.`,
      },
    ],
  },
  {
    community,
    title: 'Third disclaimed opinion in a row: where do you begin to rebuild?',
    author: 'daniel-fry',
    at: '2026-05-12T09:33:00Z',
    question: true,
    body: `2022/23, 2023/24 and 2024/25 were all disclaimed at Oakhampton Vale because of the backstop dates. Nobody says anything is wrong. Nobody can say that it is right either, and our opening balances have never been looked at by the present auditor.

The backstop for 2025/26 is 31 January 2027. We are asked to propose what work we could do ourselves to help rebuild assurance. With a team of six and a reorganisation to close for, I want to spend effort where it counts. Property valuations? Reserves history? Collection fund? What did your auditor actually accept?`,
    replies: [
      {
        author: 'peter-langstaff',
        at: '2026-05-12T11:07:00Z',
        body: `Reserves history. A roll-forward of usable and unusable reserves from your last clean year, each movement tied to a published statement. Nineteen days for us, four years, and the auditor used it.`,
      },
      {
        author: 'marcus-whitehouse',
        at: '2026-05-12T14:49:00Z',
        body: `Agree, then property. Not new valuations, but the evidence file for the old ones: instruction, floor areas, assumptions. We could not find floor areas for 40 of 310 assets and had them measured.`,
      },
      {
        author: 'kwame-asante',
        at: '2026-05-13T08:56:00Z',
        body: `Leave the collection fund until last. Volumes are high and the errors nil; it feels productive and earns you nothing.`,
      },
      {
        author: 'daniel-fry',
        at: '2026-05-13T10:21:00Z',
        body: `We last had a clean opinion on 2020/21. Is it worth asking the previous firm for their working papers, or is that a wasted month?`,
      },
      {
        author: 'peter-langstaff',
        at: '2026-05-14T09:02:00Z',
        body: `Ask, in writing, through your present auditor and not round them. Ours came after eleven weeks with a third missing. What was there saved the pensions work entirely.`,
      },
    ],
  },
  {
    community,
    title: 'We had been under-charging MRP since 2008',
    author: 'marcus-whitehouse',
    at: '2025-09-30T10:26:00Z',
    body: `Sharing because we were not the only council with this and some of you will inherit a spreadsheet like mine.

In reviewing our policy for the changed regulations we rebuilt minimum revenue provision from the capital financing requirement up. Two faults: a 2008 scheme of £44m left out when it moved from assets under construction, and loans to a wholly owned company treated as nil MRP while repayments were being rolled into new loans. Cumulative shortfall £11.3m.

We could not put it right in one year. Agreed with the auditor: disclosed, correct charge of £1.9m from 2025/26, past shortfall over the remaining lives of the assets. Rebuild yours from nothing, once. It took a good accountant 23 days.`,
    replies: [
      {
        author: 'ravi-nair',
        at: '2025-09-30T12:11:00Z',
        body: `We did so after you mentioned this at the regional meeting. £214,000 under, on a leisure centre. Small, except that it is 1.6% of our net budget.`,
      },
      {
        author: 'peter-langstaff',
        at: '2025-10-01T09:48:00Z',
        body: `The company loan pattern should worry people most. If repayment depends on your lending them the repayment, it is not a capital receipt in any sense a taxpayer would recognise. How did the company's board take it?`,
      },
      {
        author: 'marcus-whitehouse',
        at: '2025-10-01T11:32:00Z',
        body: `Badly for a month. It then turned out that two of the directors had been asking the same question and had been told it was technical.`,
      },
      {
        author: 'helen-prior',
        at: '2025-10-06T08:40:00Z',
        body: `For anyone about to do it, start from the statement of accounts for 2007/08 rather than from your ledger. Ledgers get replaced; ours has been twice, and each migration lost an asset class.`,
      },
    ],
  },
  {
    community,
    title: 'Forecasting HB subsidy loss on temporary accommodation to within five per cent',
    author: 'kwame-asante',
    at: '2026-11-10T14:12:00Z',
    question: true,
    body: `Our mid-year forecast of subsidy loss has been out by 14%, 9% and 17% in the last three years, always under. It is now £9.2m, so 17% is a service.

I forecast by placements times average loss. What breaks it is mix: a family moving from leased to nightly changes the loss by a factor of four. Has anybody a model at household level, with moves, that holds up by quarter two? I will trade ours for yours, and would split the cost of an actuary's month if two or three of us wanted one properly built.`,
    replies: [],
  },
];
