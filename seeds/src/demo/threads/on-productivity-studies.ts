import type { ThreadStory } from '../story.ts';

export const threads: ThreadStory[] = [
  {
    caseStudy: 'greywater-chatbot-switched-off',
    title: "How did you decide what counted as 'resolved'?",
    author: 'iain-petrie',
    at: '2025-11-12T09:42:00Z',
    body: `Thank you for writing this up, Liam. We have an assistant in its fifth month, with a dashboard that says 58% contained, and I now have an uneasy feeling about it.

When the three of you read 600 transcripts, what was the test? I can see two colleagues reading the same conversation and coming to different views.`,
    question: true,
    accepted: 0,
    replies: [
      {
        author: 'liam-duckworth',
        at: '2025-11-12T13:15:00Z',
        body: `One page, three questions, answered in order:

1. Could this person now do the next thing without contacting us? (yes, no, can't tell)
2. Was everything we said true on that date?
3. Did the same person ring or email about it within five days? (we matched on reference number where they gave one, 140 of 600)

Resolved means yes to 1, yes to 2 and no to 3. "Can't tell" counts as not resolved. We each did the same fifty first. Agreement was 71%, we argued for an hour, rewrote question 1, and got to 90% on the next fifty.

It took the three of us four days. I will put the sheet in the library of the digital community.`,
      },
      {
        author: 'rosie-flint',
        at: '2025-11-12T16:50:00Z',
        body: 'Get advisers to do the reading, and pick two who are a bit cross. Mine spotted within twenty transcripts that the assistant at our place (a pilot, parking only) was giving people the wrong deadline for challenging a ticket. None of the managers had seen it.',
      },
      {
        author: 'imran-saleem',
        at: '2025-11-14T08:31:00Z',
        body: `Slightly different experience here, for balance. Ours only covers tips and garden waste, answers from forty sentences written by two people, and refuses everything else. On Liam's test we come out at 66%, from a sample of 200 last month. Narrow and dull seems to be the trick. It saves us perhaps nine calls a day, so nobody is getting a medal.`,
      },
      {
        author: 'iain-petrie',
        at: '2025-12-03T11:05:00Z',
        body: 'Done: 300 transcripts, two advisers and me. 26% resolved. The contract has a break in February and I have asked for a meeting before then. Much obliged, everybody.',
      },
    ],
  },
  {
    caseStudy: 'dunmere-shared-revenues-dissolved',
    title: 'Exit clauses: what would you put in on day one?',
    author: 'daniel-fry',
    at: '2025-08-04T10:20:00Z',
    body: `We are renewing a shared payroll and audit agreement with two neighbours, first signed in 2014. The termination clause is four lines long and says the parties will "use best endeavours to agree a plan".

If you were drafting again, what would be in it? I have your point about costing the exit every year, and would like to know what people actually wrote.`,
    question: true,
    accepted: 1,
    replies: [
      {
        author: 'ravi-nair',
        at: '2025-08-04T15:48:00Z',
        body: `Ours said much the same as yours, only in six lines. What hurt was data (whose, in what format, how soon) and the supplier contract, which was in the host's name alone and could not be split without a fee of £61,000.

So: contracts novatable or in all names; a data extract delivered and tested once a year; and notice that expires on a 30 September, never in January.`,
      },
      {
        author: 'gareth-blount',
        at: '2025-08-06T09:05:00Z',
        body: `From the legal side, these are the heads in ours, which has survived one renewal and one serious wobble:

- **Notice** of 18 months, with a cooling-off meeting of the chief executives in month two.
- **Staff**: a schedule naming who is assigned to which client, refreshed each April. Without it TUPE becomes a guess.
- **Costs**: whoever leaves pays the reasonable cost of leaving in year one to three of the term; after year three, equal shares. If the leaver goes because service measures were missed for three quarters running, the host pays.
- **Assets and contracts** listed with an owner.
- **Pensions**: who carries the deficit for transferred staff, in words an actuary has read.
- **Data** as Ravi describes.
- **Continuity**: the host keeps staffing at the agreed floor during notice. People leave the moment notice is served.

The last one is worth all the others. Ring me if it would help to see the text.`,
      },
      {
        author: 'roger-stittle',
        at: '2025-08-07T19:22:00Z',
        body: 'I chaired scrutiny at Fenbourne through this. The study is fair to us. One thing to add: our committee asked four times for performance by council and were told the system could not split it. It could. If your members cannot see their own residents in the report, write that into the agreement as well.',
      },
      {
        author: 'daniel-fry',
        at: '2025-08-11T08:10:00Z',
        body: "Extremely helpful. Accepting the list, though the point about the January expiry is already in the draft and so is Cllr Stittle's.",
      },
    ],
  },
  {
    caseStudy: 'inglebrook-agency-rebound',
    title: 'The month-thirteen resignations happened here too',
    author: 'clare-wetherden',
    at: '2026-03-09T12:34:00Z',
    body: `Reading this was like reading our own file. We paid £4,000 at twelve months in 2023 and lost nine of twenty-six in the following quarter. The exit forms said "career progression".

We now pay nothing up front. Instead, anybody at two years gets a protected half day for a specialism, and after four a term-time pattern if they want it. Agency share is 17% and has held for five quarters. I would not swear it was the half day. A neighbouring authority also stopped poaching for reasons of its own.

Louise, did the caseload ceiling cost you anything at the start? Ours put 40 cases on the duty team for a while.`,
    replies: [
      {
        author: 'louise-tomlinson',
        at: '2026-03-09T17:02:00Z',
        body: 'Yes. Sixty-three cases unallocated at the worst point, in January, reviewed weekly by the head of service with the list on paper in front of her. We told the safeguarding partnership before they could ask. We had four agency workers extra for ten weeks, and budgeted for them this time.',
      },
      {
        author: 'denise-fellows',
        at: '2026-03-11T20:47:00Z',
        body: `As lead member I get the agency figure every month and the caseload figure every quarter. After reading this I have asked for both together, with the newest social workers shown separately. The director was pleased to be asked, I think.

Our corporate agency work has gone well (there is a study on here about it) but children's was the part where the panel did least. A panel cannot make a caseload smaller.`,
      },
      {
        author: 'diana-cust',
        at: '2026-03-15T18:20:00Z',
        body: 'Could somebody say what a realistic ceiling is in the ASYE year? We were told 12 is unaffordable.',
      },
      {
        author: 'clare-wetherden',
        at: '2026-03-16T08:58:00Z',
        body: 'We run at 10 to begin with and 14 by month nine, Cllr Cust. The affordable question is a fair one: replacing a leaver costs us about £19,000 in advertising, cover and induction. Ask your finance team to put their number beside it.',
      },
    ],
  },
  {
    caseStudy: 'quarrybank-agency-panel-and-bank',
    title: 'What should a cabinet member ask to see each month?',
    author: 'meera-joshi',
    at: '2026-02-03T20:11:00Z',
    body: `I hold finance at a unitary about half your size. Agency comes to cabinet as one line, always "being managed". I don't want to run HR, and I don't want forty pages.

If I could ask for five numbers a month, which five?`,
    question: true,
    accepted: 0,
    replies: [
      {
        author: 'marcus-whitehouse',
        at: '2026-02-04T07:52:00Z',
        body: `1. Assignments on the last Friday, and how many have passed twelve weeks, six months, a year.
2. Net cost against the vacancies they cover. If the post is empty and budgeted, the true overspend is only the difference.
3. Days from resignation to start, for the five job families you use most.
4. Conversions this month, and how many of the converted are still here six months on.
5. Spend on consultants and statements of work. Otherwise number 1 improves by relabelling.

The one that changed our conversations was the second. It also takes the longest to get right, so ask for it now.`,
      },
      {
        author: 'joyce-laidler',
        at: '2026-02-04T18:39:00Z',
        body: 'I would add sickness and overtime beside them. When our agency line dropped in 2024 we congratulated ourselves for a quarter, and then overtime in residential care turned out to be up by more or less the same amount.',
      },
      {
        author: 'helen-prior',
        at: '2026-02-05T09:26:00Z',
        body: `From a finance director: please also agree the baseline in writing. We had three in circulation (2021/22 outturn, original budget, revised budget) and each department chose the kindest.`,
      },
      {
        author: 'meera-joshi',
        at: '2026-02-05T21:03:00Z',
        body: 'This is exactly what I needed, thank you all. I have sent the five to our director with overtime as a sixth, and will say in the summer what they showed.',
      },
      {
        author: 'meera-joshi',
        at: '2026-07-14T20:28:00Z',
        body: 'As promised. Five months in: 61 assignments, 22 past a year, against the dozen we had all assumed. Eleven have converted. The second number is still "in development".',
      },
    ],
  },
  {
    caseStudy: 'westering-school-transport-demand',
    title: 'Personal travel budgets: what rate per mile gets families to say yes?',
    author: 'elowen-carne',
    at: '2025-09-18T08:44:00Z',
    body: `We pay 45p a mile for the two legs with the child on board and have 58 families out of some 2,100. Westering pays all four legs. Is that 45p throughout? And do you cap it at the cost of the taxi it replaces?

Long rural journeys here, often 40 miles a day, so the rate matters a good deal to the arithmetic.`,
    question: true,
    accepted: 0,
    replies: [
      {
        author: 'beth-onions',
        at: '2025-09-18T11:30:00Z',
        body: `45p for all four legs, paid on the 28th by direct credit, no receipts, attendance taken from the school register. The cap is 80% of the current contract price for that child's seat, and above that we talk to the family one at a time. Eleven have a higher figure agreed by a manager because of equipment.

Going from two legs to four lost us some saving per family and took us from 90 families to 250 inside a year. The one-page form did most of the rest.

It must stay voluntary. We say so on the form in bold, since parents had heard otherwise from each other.`,
      },
      {
        author: 'robert-scrimshaw',
        at: '2025-09-19T14:12:00Z',
        body: 'We do a banded weekly sum by distance instead of a mileage rate. Easier to explain, but two families on the edge of a band appealed and the panel had some sympathy. If I started again I would go by the mile.',
      },
      {
        author: 'fiona-macaskill',
        at: '2025-09-22T09:40:00Z',
        body: `Scottish law on school transport differs, so read this with care. For island pupils we pay a driver's allowance per trip and the ferry at cost. What made a difference was paying a month in advance for the first term. People on low wages cannot lend a council £300.`,
      },
    ],
  },
  {
    caseStudy: 'calderwick-adult-social-care-front-door',
    title: 'Counting cost avoided: how did finance build the trend?',
    author: 'carys-howells',
    at: '2026-07-02T10:15:00Z',
    body: `Our front door looks rather like yours, built under Welsh legislation and called something else. What we lack is a number anyone believes. Our accountant will not sign "cost avoided" in any form, on the grounds that you cannot bank a thing that did not happen.

Could you describe the method behind the £1.9m? Particularly how you dealt with price rises and with the year of the pandemic.`,
    question: true,
    accepted: 1,
    replies: [
      {
        author: 'philippa-nock',
        at: '2026-07-02T19:55:00Z',
        body: 'I am glad someone asked. We have had "cost avoided" in adult social care reports at Westering for as long as I have been a councillor, and the budget has gone up every year. My own rule is that I believe it when the number of people in long-term care stops growing.',
      },
      {
        author: 'becky-holroyd',
        at: '2026-07-03T09:18:00Z',
        body: `Happy to. Our finance partner built it and I can talk it through, but in outline:

- Work in **hours and bed weeks**, never in pounds, until the last step. Prices then drop out.
- Take monthly starts of long-term home care and residential care from April 2018. Leave out March 2020 to June 2021 altogether.
- Fit a straight line against population aged 75 and over, with a term for winter.
- Project to 2025/26. The gap was 81,000 hours and 430 bed weeks.
- Price the gap at this year's average rates. That gave £2.3m.
- Take off what the new team costs from our own budget, and a tenth for "we might be wrong". £1.9m.

She also ran it on two neighbouring councils' published activity as a check. Neither showed a similar bend. That convinced the S151 officer more than the model did.

To Cllr Nock's point, total people supported long term rose by 0.4% last year after 3% in each of the four before. Stopped would be too strong a word.`,
      },
      {
        author: 'nadia-rashid',
        at: '2026-07-06T12:40:00Z',
        body: 'We used the same method and found a smaller effect, around £600k on a similar population. The difference may be reablement: we had no extra capacity to send people to, so the conversation was better and the offer was the same as before.',
      },
      {
        author: 'carys-howells',
        at: '2026-07-08T15:33:00Z',
        body: 'Diolch, Becky. Working in hours has already moved our accountant from "no" to "show me". I will have a go with our figures over the summer.',
      },
    ],
  },
  {
    caseStudy: 'langstrand-shared-security-monitoring',
    title: 'Could a district with an outsourced IT service join something like this?',
    author: 'graham-oxley',
    at: '2026-11-10T14:06:00Z',
    body: `Our IT has been with a managed service provider since 2019 and runs to 2029. They monitor "in office hours". An extension to nights was quoted at £178,000 a year, which for a district of 91,000 people is two-thirds of a refuse round.

Has anyone put a shared security operations centre on top of somebody else's network? I am thinking of who may isolate what, and who is liable if they isolate the wrong thing at 2am. Any sight of a three-way agreement would be welcome.`,
    question: true,
    replies: [
      {
        author: 'chidi-eze',
        at: '2026-11-10T17:25:00Z',
        body: `One of our four has an outsourced desktop service, so partly yes. It took five extra months. The provider agreed to forward logs at no charge once we showed them the clause on security cooperation in their own contract. They would not let our supplier isolate servers, only user accounts and laptops, so servers still need a call to their duty line. We have tested that call: 22 minutes on a Sunday.

On liability we ended with "each party bears its own loss where the playbook was followed". Not elegant. I can share the playbook, though the contract wording belongs to them.`,
      },
      {
        author: 'ben-hargreaves',
        at: '2026-11-12T09:12:00Z',
        body: 'Not an IT person, but our regulatory systems went down for a day when a well-meaning monitor isolated the server that feeds the mobile app, on a Friday in food hygiene week. Whatever you sign, have the service owners list what must never be cut off without a phone call.',
      },
    ],
  },
];
