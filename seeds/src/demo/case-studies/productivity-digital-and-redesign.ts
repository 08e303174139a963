import type { CaseStudyStory } from '../story.ts';

export const studies: CaseStudyStory[] = [
  {
    key: 'yarrowford-discount-letters',
    title: 'Yarrowford: discount letters that people answer',
    summary:
      'We tested three versions of the single person discount review letter on 9,600 households. The shortest, with a date and one sentence about neighbours, lifted replies from 52% to 71% and put £187,000 a year back on the bill.',
    council: 'yarrowford',
    themes: ['productivity', 'behavioural-insights', 'finance'],
    deliveryModel: 'IN_HOUSE',
    context: 'About 44,000 homes, 14,200 of them with 25% off their CT bill because one adult lives there.',
    challenge:
      'Every other year we wrote to discount holders. The letter ran to two sides, quoted regulations and asked for six facts we already had. Barely half replied. Two reminders followed, then a phone call, then in practice nothing.',
    solution: `Nothing was bought in. In October 2021 households were put into three groups by the last digit of the account number, 3,200 in each.

- **A** received the usual letter.
- **B** received one side: "Are you still the only adult living at this address?", two tick boxes, a short web address.
- **C** was B with a reply date in bold and the line "Most households in Yarrowford reply within a week". We had checked that it was true.

After 21 days the results were clear enough to stop. Everyone who had not replied got version C.`,
    impact: `Replies within 21 days: A 52%, B 66%, C 71%. Across all rounds 412 discounts ended, worth £187,000 a year at an average of £455. Very little of that is ours. As a district we keep around 11p in the pound; the county has most of it, and to its credit now pays the postage.

Reminders fell from 6,100 to 3,900. With the phone calls that no longer happen, that is £14,400 a year in our own budget, which is the figure my director likes.`,
    impactLines: [
      {
        kind: 'INCOME',
        amount: 187_000,
        description: 'Council tax added across county, police, fire, parishes and district',
        recurrence: 'YEARLY',
        year: 2022,
        status: 'AUDITED',
      },
      {
        kind: 'SAVING',
        amount: 14_400,
        description: 'Reminders, postage and chasing calls, to the district alone',
        recurrence: 'YEARLY',
        year: 2022,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 71,
        unit: '% replying within 21 days',
        description: 'Version C, against 52% for the old letter',
        recurrence: 'YEARLY',
        year: 2022,
        status: 'ACHIEVED',
      },
    ],
    investment: 'Eleven days of my time and a colleague who can do a significance test.',
    lessons: `Test on your own residents even if another council has done it. Our version B beat the wording we had copied from elsewhere by four points.

Write the reply page before the letter. Half the first day's web responses failed on a phone.`,
    whatDidNotWork: `A text message the day before. It looked like fraud; 31 people rang and the local paper asked us about it.

We also drafted a version warning of the £70 penalty. Two recently widowed residents on the reading panel found it brutal, so it never went out.`,
    author: 'jasmine-oldershaw',
    contact: 'jasmine-oldershaw',
    publishedOn: '2023-02-21',
  },
  {
    key: 'zeal-haven-repairs-redesign',
    title: 'Zeal Haven: repairs done on the first visit',
    summary:
      "Nearly half the calls to the repairs line were about a repair already reported. Changing how a job is booked, stocked and finished has cut calls by 38% and should take £420,000 out of this year's contractor spend in the housing account.",
    council: 'zeal-haven',
    themes: ['productivity', 'service-redesign', 'housing'],
    deliveryModel: 'IN_HOUSE',
    challenge: `For three weeks in spring 2022 two of us sat beside call handlers and wrote down why people rang. Forty-seven per cent of calls were chasing, cancelling or reporting again.

Then we followed twelve jobs from the phone to the finished wall. A dripping overflow involved five people, three codes from a list of 2,300, two visits and 31 days. The operative had known on the first visit what it needed. He was sent away because his ticket said something else.`,
    solution: `One ward, five months, six operatives and a planner in the same room. They agreed four rules:

1. The planner speaks to the tenant; no script, no codes at the first call.
2. Vans carry what the last 500 jobs used.
3. If you can finish it in two hours, finish it, and look round before you leave.
4. Anything that stops you goes on the wall. A manager clears it within a day.

The wall filled quickly. Rule 3 needed a change to bonus pay, negotiated with the trade unions over seven weeks. The other wards followed in two waves up to June 2023.`,
    impact: `First-visit completion is 86%, from 64%. An average job takes nine days from call to finish. Calls are down 38%, and three call handlers now do damp inspections.

Spend on sub-contractors ran at £920,000 in 2021/22; the rate for this year is £500,000. All of it belongs to the HRA, so it pays for homes and cannot help the general fund.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 420_000,
        description: 'Lower sub-contractor spend in the Housing Revenue Account',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 86,
        unit: '% of repairs completed on the first visit',
        description: 'Up from 64%',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 9,
        unit: 'days from call to finished repair',
        description: 'Average, all wards, down from 31',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment:
      'Van stock £74,000, shelving £11,000, my time for a year. No new software until the work made sense on paper.',
    lessons:
      'Managers have to do the listening in person. A slide saying 47% would have been argued with; a director who heard a tenant apologise for ringing a fourth time was not going to argue.',
    whatDidNotWork: `Appointments by text, switched on in week two, sent people slots they had not agreed. Off again in week three.

We left out gas and electrical trades because of their contracts. Tenants cannot see that boundary and rightly do not care about it.`,
    author: 'tunde-balogun',
    contact: 'tunde-balogun',
    publishedOn: '2024-01-30',
  },
  {
    key: 'kirkdrummond-robots-council-tax',
    title: 'Kirkdrummond: software robots for house moves',
    summary:
      'Two robots handle two thirds of moves, student exemptions and refunds in council tax. People hear back in three days where it took 24. Worth £124,000 a year before licences, and needier to look after than anyone said.',
    council: 'kirkdrummond',
    themes: ['productivity', 'automation-and-ai', 'channel-shift', 'finance'],
    deliveryModel: 'IN_HOUSE',
    context: 'A university city where a third of addresses change hands each autumn.',
    challenge:
      'Every September brought the same queue. Seventy-four thousand routine transactions a year went through twenty people, who copied details from a web form on one screen to the revenues system on another. By late October the oldest move was 24 days old, wrong bills had gone out, and the phones were full of people who had done exactly what we asked.',
    solution: `We used RPA because the revenues system had no interface we could afford. Robots sign in as a user would, read the form, check the address against the gazetteer, make the change and write a note. Anything that does not match goes to a person with the reason at the top.

Revenues staff drew the rules. Two of them learnt the tool well enough to change it, which was a condition set by our convener. Moves came first, in March 2023, then exemptions, direct debits and refunds below £200.`,
    impact: `In 2023/24, 68% of the 74,000 went through untouched, saving seven minutes apiece: nearly 5,900 hours, or 3.6 posts left vacant. That is £124,000, less £38,000 a year for licences. Set-up cost £105,000, so payback is about fifteen months.

Through the autumn peak the queue never passed three days.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 124_000,
        description: '3.6 posts held vacant and removed from the 2024/25 budget; licences of £38,000 not deducted',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 3,
        unit: 'days for the oldest move in the queue',
        description: 'At the October peak, down from 24',
        recurrence: 'YEARLY',
        year: 2023,
        status: 'ACHIEVED',
      },
    ],
    investment: '£105,000 one-off: developer for five months, training, security testing.',
    sustained:
      'Each robot has a named owner in revenues and a paper plan for a week without it. Internal Audit samples forty transactions a quarter.',
    lessons: `- Fix the form first. A compulsory "from" date took the match rate from 49% to 68% in one afternoon.
- Give the robot its own login and audit trail, agreed with security before you build.
- Tell staff about posts at the start. We promised no redundancies and kept it through turnover.`,
    whatDidNotWork:
      'Screens changed with every system upgrade and the robots stopped eleven times in the first year, once for four days. Housing benefit changes were tried for ten weeks and dropped: too many needed judgement, and the exceptions took longer than doing it by hand.',
    author: 'stuart-geddes',
    contact: 'stuart-geddes',
    publishedOn: '2024-05-14',
  },
  {
    key: 'dovecote-hill-fewer-calls',
    title: 'Dovecote Hill: a quarter fewer calls, and the phone number back on the website',
    summary:
      'A London borough rewrote its fifteen busiest web pages, changed what callers hear and put blue badges online. Calls fell from 412,000 to 301,000. One idea, hiding the phone number, had to be undone in five weeks.',
    council: 'dovecote-hill',
    themes: ['productivity', 'channel-shift', 'behavioural-insights', 'demand-management'],
    deliveryModel: 'IN_HOUSE',
    challenge:
      'In 2021/22 we took 412,000 calls. The average wait was nineteen minutes and 28% gave up, many of them only to ring again. The savings programme wanted seven posts out of 44. Doing that to the centre as it stood would have been cruel on both ends of the line.',
    solution: `For a month every adviser tagged calls with "could they have done this without us, and why didn't they?". Three answers covered most of it: the web page was wrong, the form asked for something they did not have, or they wanted to know where things had got to.

- Fifteen pages were rewritten by the advisers, with a designer. The missed bin page went from 640 words to 90.
- Blue badge applications went online with photos from a phone. Library staff and two mosques help those who want it.
- Status messages go out by text at each step of a housing, parking or benefit case.
- The queue message says how long, gives the quietest hour that day, and offers a call back. Four wordings were tried; the one naming a time did best.`,
    impact: `Calls in 2023/24: 301,000. The wait is six minutes, abandonment 9%. Seven vacancies were not filled, saving £236,000. Blue badge decisions take eleven days where they took 26, and 78% apply online.

Satisfaction among callers over 75 did not change in either direction, which we had worried about most.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 236_000,
        description: 'Seven contact centre vacancies deleted, full year 2023/24',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'AUDITED',
      },
      {
        kind: 'OUTCOME',
        value: 111_000,
        unit: 'fewer calls a year',
        description: '301,000 in 2023/24 against 412,000 in 2021/22',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 6,
        unit: 'minutes average wait',
        description: 'Down from nineteen',
        recurrence: 'YEARLY',
        year: 2024,
        status: 'ACHIEVED',
      },
    ],
    investment: '£92,000: one content designer for a year, text messages, call-back software.',
    sustained:
      "Advisers own the pages. Each Monday they see last week's top ten call reasons and may change the words the same day.",
    lessons:
      'Ask the people who answer the phone, and give them the keys to the website. It took a fortnight to persuade IT and it is the reason the figures have held.',
    whatDidNotWork:
      "In November 2022 we took the number off the contact page. Calls through the switchboard doubled, members' enquiries rose by a third, and a woman of 83 came in by bus with a bin sticker. The number went back, in larger type. Calls carried on falling.",
    author: 'rosie-flint',
    contact: 'rosie-flint',
    publishedOn: '2025-02-11',
  },
  {
    key: 'loughbrae-video-inspections',
    title: 'Loughbrae: building control inspections by video',
    summary:
      'Surveyors carry out about one inspection in seven by video call. It saves £12,400 in mileage, absorbs a growing workload without a tenth surveyor, and gets most builders an answer on the day they ring.',
    council: 'loughbrae',
    themes: ['productivity', 'service-redesign', 'licensing-and-regulation'],
    deliveryModel: 'IN_HOUSE',
    context:
      'Nine surveyors cover a Northern Ireland district 61 miles from end to end. Loughs are in the way of most straight lines.',
    challenge: `Inspection requests rose 14% between 2021 and 2024. A surveyor was on the road for eleven hours a week. Only 61% of same-day requests were met, and a builder with a trench open in the rain will not wait: he pours.

Approval for a tenth post was refused twice.`,
    solution: `Started with six builders we trusted, January 2024. Now open to any registered contractor with a clean record.

What may be done by video:

- insulation before boarding
- fire-stopping, where it can be shown with a scale and a torch
- re-inspection of minor defects
- stairs, handrails, glazing marks

What may not: foundations, drain tests, structural steel, anything at a first visit, anything the surveyor is uneasy about. That last line is in the procedure word for word.

The builder gets a link, the surveyor directs the camera, stills are saved to the case with time and location. Software groups the day's remaining site visits into a route by 8am and redraws it at noon.`,
    impact: `In 2024/25 there were 7,900 inspections, 1,150 of them by video. Mileage claims dropped by £12,400. Travelling time is down to seven hours a week, so growth has been carried by nine people. Same-day requests met: 88%.

To check ourselves, 60 video cases were visited in person within a week. Two had a defect the camera missed; both were minor.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 12_400,
        description: 'Mileage claims, 2024/25 against 2022/23',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'AUDITED',
      },
      {
        kind: 'COST_AVOIDED',
        amount: 46_000,
        description: 'A tenth surveyor not appointed despite 14% more work',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 88,
        unit: '% of same-day requests met',
        description: 'Up from 61%',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: '£8,900 for software and nine phone mounts; two days of training.',
    lessons:
      'Write down what you will never do remotely and publish it. Insurers asked for that page before any other, and so did the councillors on my committee.',
    whatDidNotWork:
      'Rural signal. One call in six failed in the first spring. Builders may now record offline and talk us through it afterwards, which is slower and still beats a 50-mile round trip.',
    author: 'colm-quigley',
    contact: 'colm-quigley',
    publishedOn: '2025-06-03',
  },
  {
    key: 'greywater-chatbot-switched-off',
    title: 'Greywater: the chatbot we switched off after fourteen months',
    summary:
      'A generative assistant was meant to take 18% of calls. It took about one in seventy, gave wrong bin days for a fortnight and misled three people about benefit. We turned it off in April 2025 and spent the effort on the website.',
    council: 'greywater',
    themes: ['productivity', 'automation-and-ai', 'channel-shift', 'digital-and-cyber'],
    deliveryModel: 'IN_HOUSE',
    challenge:
      'Greywater answers 380,000 calls a year. The business case of June 2023 said artificial intelligence would deal with 18% of them by its second year and release £410,000. Nobody in the room, me included, asked where the 18% had come from. It was a supplier average from retail.',
    solution: `The assistant went live in February 2024 on every page, drawing its answers from our own website. We did the things one is told to do: a DPIA, an accessibility audit, a panel of residents, a "speak to a person" button.

It was popular at first. The supplier's dashboard reported that 62% of conversations were "contained", meaning the person had not asked for an adviser. In January 2025 two advisers and I read 600 transcripts chosen at random and judged each from the resident's side.`,
    impact: `Resolved: 21%. The rest had left, been sent in a circle or received something plausible and wrong. Calls had fallen by 1.4%.

Two failures decided it. After rounds changed in September 2024 it quoted old collection days from a PDF for thirteen days. And it told people that council tax support could be backdated for a year, when our working-age scheme allows one month; three complaints were upheld and we paid the difference.

It was turned off on 11 April 2025. Nobody rang to ask where it had gone. The £92,000 yearly contract ended with it. Two editors went on to rewrite 180 pages and delete 1,300, and by September calls were 6% lower than a year before.`,
    impactLines: [
      {
        kind: 'SAVING',
        amount: 92_000,
        description: 'Licence and hosting no longer paid from April 2025',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 21,
        unit: '% of conversations resolved',
        description: 'Our reading of 600 transcripts; the supplier had reported 62%',
        recurrence: 'ONE_OFF',
        year: 2025,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 6,
        unit: '% fewer calls',
        description: 'September 2025 on September 2024, after the page rewrite',
        recurrence: 'YEARLY',
        year: 2025,
        status: 'ACHIEVED',
      },
    ],
    investment: 'It cost £148,000 over fourteen months, plus roughly one and a half people.',
    lessons: `1. Read transcripts in week two and every week after.
2. Put "resolved, as judged by us" in the contract as the measure for payment.
3. An assistant is only as good as the pages beneath it. Ours held four versions of the bin calendar.
4. Write the conditions for stopping when you approve the start.`,
    whatDidNotWork:
      'All of the above, but in particular silence. Advisers had been saying since spring that callers quoted the bot at them. There was no place to send that.',
    author: 'liam-duckworth',
    contact: 'liam-duckworth',
    publishedOn: '2025-11-06',
  },
  {
    key: 'kingsmarsh-drafting-ehc-plans',
    title: 'Kingsmarsh: drafting education, health and care plans with an AI assistant',
    summary:
      'Case officers use a drafting tool that turns professional advice into a first version of sections B, E and F. It has given back about five hours a plan. Whether plans are better is less certain.',
    council: 'kingsmarsh',
    themes: ['productivity', 'automation-and-ai', 'children-and-young-people', 'digital-and-cyber'],
    deliveryModel: 'IN_HOUSE',
    context: 'A large rural county. Requests for assessment rose by 61% in five years while the team grew by a fifth.',
    challenge: `In 2024 only 38% of new plans were issued inside twenty weeks. Officers were spending nine hours on each draft, mostly carrying sentences from eight or ten reports into a template. They did it at night.

Parents told us the result read like a form that had been filled in, which it was.`,
    solution: `Since May 2025, once all advice is in, an officer runs the tool inside our own tenancy. It sets out needs, provision and outcomes under each heading, and puts the source report and page beside every sentence. Sentences without a source are shown in red and cannot be accepted.

The officer then edits, rings the family, and signs. Nothing reaches a parent or a school unread. Advice containing safeguarding information is left out and added by hand. The parent carer forum chose the wording of the notice that explains all this, and families may say no; nineteen of 640 have.

Before launch, three educational psychologists scored forty pairs of drafts without knowing which was which.`,
    impact: `Time per draft fell from nine hours to four. In the twelve months to April 2026, 57% of plans met the statutory time, although two extra officers joined in that period and deserve some of the credit.

The psychologists rated tool drafts higher for completeness and lower for the child's voice. Mediation cases are flat.`,
    impactLines: [
      {
        kind: 'OUTCOME',
        value: 5,
        unit: 'hours saved on each plan',
        description: 'Nine hours to four, from a diary study of 22 officers',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 57,
        unit: '% of plans issued within twenty weeks',
        description: 'Twelve months to April 2026, from 38%',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: '£64,000 a year for licences and a part-time analyst.',
    sustained: 'A panel of a parent, a psychologist and a head teacher reads ten plans a term.',
    lessons:
      'Show the source next to the sentence. It turned officers from typists into checkers, and it exposed advice too vague to base provision on. We send more of that back now.',
    whatDidNotWork:
      'Section A, the views of the child. The tool made a shy eleven-year-old sound like a policy officer. We stopped within a month and that section is written by a person, from a conversation.',
    author: 'robert-scrimshaw',
    contact: 'robert-scrimshaw',
    stage: 'IN_REVIEW',
  },
  {
    key: 'ashenfield-automatic-case-notes',
    title: 'Ashenfield: automatic notes for social workers, eighteen months on',
    summary:
      'Recording and transcribing visits saves adult social workers around four hours a week each. We measured where the hours went, and the answer is more complicated than the business case.',
    council: 'ashenfield',
    themes: ['productivity', 'automation-and-ai', 'adult-social-care', 'workforce'],
    deliveryModel: 'IN_HOUSE',
    challenge: `A time study in November 2024 had 130 social workers and occupational therapists spending 41% of the week on writing up. Notes were late: the median gap between a visit and its record was six days, and in safeguarding cases it was three.

Eleven leavers in a row had named paperwork.`,
    solution: `An app on the work phone records the conversation, with consent asked aloud each time, and returns a draft assessment in our template within minutes. The worker corrects and signs it. Audio is deleted after seven days.

We rolled out by team, in random order, from February 2025, so that those waiting could be compared with those using it. [Add chart from evaluation.] The council's own interpreter list tested it in Bengali, Somali and Turkish; only Turkish was good enough to use.`,
    impact: `Writing-up time is down from 41% of the week to 30%, about four hours for each worker. The median gap is two days.

Where did four hours go? By diary, roughly one and a half went to more visits, one to supervision, and the rest to finishing on time. Cases closed per worker rose by 6%. The forecast had been 15%, turned into money at £520,000. We now think £190,000 is a fair figure, mainly from agency cover not renewed. Finance has not agreed it yet. [Chase before submitting.]`,
    impactLines: [
      {
        kind: 'COST_AVOIDED',
        amount: 190_000,
        description: 'Agency cover not renewed in two teams; to be agreed with finance',
        recurrence: 'YEARLY',
        year: 2027,
        status: 'FORECAST',
      },
      {
        kind: 'OUTCOME',
        value: 30,
        unit: '% of the week spent writing up',
        description: 'June 2026 diary, down from 41%',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
      {
        kind: 'OUTCOME',
        value: 2,
        unit: 'days between visit and record',
        description: 'Median, down from six',
        recurrence: 'YEARLY',
        year: 2026,
        status: 'ACHIEVED',
      },
    ],
    investment: '£86,000 a year in licences, £40,000 for the evaluation.',
    lessons:
      'Roll out in random order. It cost us three months and gave us the only figures anyone in the borough trusts. To add: what the principal social worker says about analysis, as opposed to description.',
    whatDidNotWork:
      "Transcripts put words in the wrong mouth when three people spoke. In one record a daughter's worry became her father's wish. It was caught in supervision. Workers now name speakers at the start and re-read those passages against the audio.",
    author: 'joe-linehan',
    contact: 'joe-linehan',
    stage: 'DRAFT',
  },
];
