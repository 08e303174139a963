import type { ThreadStory } from '../story.ts';

const community = 'digital-and-service-design';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'Start here: who is who, and the shelf of templates',
    author: 'oliver-tindall',
    at: '2025-06-09T09:12:00Z',
    pinned: true,
    body: `Two rules and a shelf. Say what it cost, including your own time. If something failed, write that up too; those posts get read most.

On the shelf, all editable:

- discovery on one page (Saltergate)
- [accessibility audit sheet](https://example.org/templates/accessibility-audit)
- DPIA for speech-to-text (Greywater)
- benefits log, with a column headed "who counted it"

I run commercial services rather than IT. Aisha is the one to ask about method; ask me about fees, business customers and anything that has to pay for itself. A line below on what you are building this year helps the rest of us know whom to pester.`,
    replies: [
      {
        author: 'eleri-jones',
        at: '2025-06-11T14:40:00Z',
        body: `Llanfryn, population 74,800, digital team of three and a half. This year: bilingual forms that do not treat the Welsh version as a translation job at the end. Happy to show the pattern to anybody in Wales, or anybody with a second language in more than a fifth of households.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2025-11-27T10:05:00Z',
        body: `One more for the shelf: a retention schedule for form submissions, written by someone who has had to answer the information access requests afterwards. Two sides, arranged by form rather than by department. It is in the library under "retention".`,
      },
    ],
  },
  {
    community,
    title: 'AI note-taking in social work visits: what did it really save?',
    author: 'carys-howells',
    at: '2026-02-10T11:26:00Z',
    question: true,
    accepted: 5,
    body: `Twelve weeks, 34 social workers, about £38 a head a month. In the survey staff told us it gives them back five hours a week. I sampled diaries and found nearer 2.1, because checking the draft takes longer than people admit and visits in Welsh had to be typed up anyway.

Before I write the business case: has anyone measured this other than by asking people whether they like it? I need a figure I can defend to our finance director, and a straight answer about the hours, since nobody is leaving as a result.`,
    replies: [
      {
        author: 'becky-holroyd',
        at: '2026-02-10T13:02:00Z',
        body: `120 licences at Calderwick since last May. We gave up on hours and measured days from visit to case note on the system: median nine before, four now. Overtime claims in the two assessment teams fell by about £4,000 a month, which is the only cash I would sign my name to.`,
      },
      {
        author: 'rosie-flint',
        at: '2026-02-10T15:48:00Z',
        body: `Contact centre, so a different animal, but the telephony logs it for you: wrap-up after a call went from 94 seconds to 41. On 1,200 calls a day that is real. We banked one post out of 37 through turnover and told staff before we started that this was the plan.`,
      },
      {
        author: 'liam-duckworth',
        at: '2026-02-11T08:55:00Z',
        body: `Sample the drafts for errors before you sample the diaries. We read 200 against the recordings: nine had a material mistake, two of them about medication. Our rule now is that anything on medicines, money or risk is typed by the worker. It costs perhaps a quarter of the gain and I think it is the right price.`,
      },
      {
        author: 'carys-howells',
        at: '2026-02-11T09:30:00Z',
        body: `Nine in 200 is the number I was afraid of. Did you publish the sample, Liam, or may I at least see how you scored "material"?`,
      },
      {
        author: 'liam-duckworth',
        at: '2026-02-11T12:17:00Z',
        body: `Scoring sheet and the anonymised results are [here](https://example.org/greywater/note-taking-sample). Material means a reader would have done something different. We had two practice leads score each one separately and argue about 17 of them.`,
      },
      {
        author: 'joe-linehan',
        at: '2026-02-12T10:44:00Z',
        body: `Draw lots. We rolled out by team in random order from February last year, so those waiting could be compared with those using it over the same weeks. A hard winter then hits both alike.

Use diaries for the hours and timestamps from the case system to check them. Ours put it at about four hours a worker a week, but only one and a half of them turned into visits; most of the rest was people going home on time. Cases closed rose by 6% where the business case said 15. I can send the spreadsheet with the formulas left in. It needs two extracts and about a day of an analyst.`,
      },
      {
        author: 'susan-wray',
        at: '2026-02-12T20:15:00Z',
        body: `From the councillor's side: our scrutiny committee hardly asked about hours. It asked whether the family knew they were being recorded and what happened if they said no. Have that leaflet ready before the business case, in large print.`,
      },
      {
        author: 'chidi-eze',
        at: '2026-02-16T09:03:00Z',
        body: `Check how long recordings are kept, and check again after each update. Ours was set to delete on approval of the note. A release in January put it back to 30 days and nobody here was told.`,
      },
      {
        author: 'carys-howells',
        at: '2026-06-03T16:21:00Z',
        body: `To close the loop. I used Joe's method across six teams: 2.3 hours. The case was approved on days-to-record and on keeping staff, with no cashable saving claimed, and our finance director said it was the first AI paper he had believed. Families refuse in about 3% of visits, fewer than I had guessed. Consent leaflet in both languages is on the shelf.`,
      },
    ],
  },
  {
    community,
    title: 'RPA for council tax change of address, or wait for the API?',
    author: 'jasmine-oldershaw',
    at: '2025-09-16T08:47:00Z',
    question: true,
    accepted: 2,
    body: `We take about 9,400 moves a year and a person still keys each one into the revenues system from an online form. A robot has been quoted at £31,000 in year one and £14,000 after. Meanwhile our system supplier says an API for exactly this is "on the roadmap for 2026".

Has anyone gone down the robotic process automation road for moves in the last couple of years, and do you regret it? I am less interested in the demonstration than in the Tuesday when a screen changes.`,
    replies: [
      {
        author: 'stuart-geddes',
        at: '2025-09-16T10:20:00Z',
        body: `Ours has run since March 2023 and 68% go through untouched. It stopped eleven times in the first year, once for four days, nearly always the morning after a release. Down to four last year. Budget for somebody who understands both the robot and council tax; for us that is 0.4 of a post and she is worth all of it.`,
      },
      {
        author: 'tunde-balogun',
        at: '2025-09-16T12:09:00Z',
        body: `"On the roadmap" was said to us about the same product in 2021. I would ask for the date in writing with a service credit against it and watch the face.`,
      },
      {
        author: 'dev-choudhury',
        at: '2025-09-17T09:38:00Z',
        body: `Brackenhurst did it, then undid half of it. What I would tell you over a coffee:

- Fix the form first. A third of our moves could not be automated because it let people leave out the date they completed or the name of the landlord. Four validation rules took us from 41% straight through to 63% and cost nothing.
- Automate only the simple in-and-out within the borough. Leave probate, students and anything with a discount.
- Buy for twelve months with a break, so an API can replace it.

Payback was eleven months on the cut-down version. On the version first quoted to us it would have been over three years.`,
      },
      {
        author: 'jasmine-oldershaw',
        at: '2025-09-17T11:55:00Z',
        body: `The form point stings, because I checked and 29% of ours arrive without a completion date. We will do that first and measure before spending anything.`,
      },
      {
        author: 'iain-petrie',
        at: '2025-09-18T14:02:00Z',
        body: `Dev is being modest about the undoing. The licence terms counted test runs as production runs, which cost us £2,900 before I noticed. Read that clause.`,
      },
      {
        author: 'liam-duckworth',
        at: '2025-09-19T08:31:00Z',
        body: `I disagree a little with leaving discounts out. Single person discount on a move-in is a yes or no plus a declaration, and our robot has done 2,700 of them. Error rate on a 5% check was lower than for people keying on a Friday. Students, yes, leave alone.`,
      },
      {
        author: 'jasmine-oldershaw',
        at: '2026-01-22T10:12:00Z',
        body: `Four months on: the new form alone saved roughly 0.6 of a post in rework, straight-through potential is up to 58%, and we have signed for twelve months at £19,500 for the narrow version. Supplier's API is now "on the roadmap for 2027".`,
      },
    ],
  },
  {
    community,
    title: 'We switched off our chatbot after fourteen months and £148,000',
    author: 'liam-duckworth',
    at: '2025-06-17T09:05:00Z',
    body: `Posting this because I have sat through four conference talks this year in which every chatbot is a triumph.

Ours went live at Greywater in February 2024, drawing on our own pages. The dashboard said 62% of conversations were "contained", which turned out to mean the person had gone away. In January two advisers and I read 600 transcripts. From the resident's side, 21% were resolved. Calls had fallen by 1.4% against a business case of 18%.

What finished it was a run of old bin days, thirteen of them, taken from a PDF nobody had deleted, and wrong advice on backdating council tax support. Off on 11 April. Two editors are now rewriting the pages beneath it. Total £148,000 and a good deal of pride. Ask me anything.`,
    replies: [
      {
        author: 'rosie-flint',
        at: '2025-06-17T09:58:00Z',
        body: `Thank you. Our telephone supplier has "containment" on its weekly report too and I have just asked what it means. Nobody in the meeting knew.`,
      },
      {
        author: 'oliver-tindall',
        at: '2025-06-17T12:33:00Z',
        body: `May I put this to you as a case study? The failure is the reason anyone would read it, and if the page rewrite moves calls by the autumn you will have a better result than most of what gets submitted.`,
      },
      {
        author: 'imran-saleem',
        at: '2025-06-17T16:10:00Z',
        body: `We still run one and it earns its keep, so a counterweight. Ours does two jobs only: find my bin day and report a missed one, both from the address, both from live data rather than text. 22,000 uses a year, and we check by whether the address calls within 48 hours. Six per cent do. The moment it is asked about anything else it hands over the phone number.`,
      },
      {
        author: 'liam-duckworth',
        at: '2025-06-18T08:14:00Z',
        body: `That is a form with manners, Imran, and I mean it as a compliment. Had we stopped at two jobs I would not have written the post.`,
      },
      {
        author: 'shazia-malik',
        at: '2025-06-18T21:37:00Z',
        body: `Same council as Liam, other side of the table. Members were told it would release £410,000. I would have liked the transcripts read in month two rather than month eleven, and so, I think, would he. We now ask for a "how will we know it has failed" line in every digital paper.`,
      },
      {
        author: 'aisha-rahman',
        at: '2025-06-19T10:49:00Z',
        body: `I have lifted "how will we know it has failed" into the discovery template, with credit to Cllr Malik. It sits above the benefits box.`,
      },
      {
        author: 'tunde-balogun',
        at: '2025-06-24T13:25:00Z',
        body: `Were the 600 spread over the whole year, or all from January? If January only, people had learned by then what it could not do and your 21% might flatter it or be unfair to it, I am not sure which.`,
      },
      {
        author: 'liam-duckworth',
        at: '2025-11-07T11:02:00Z',
        body: `Spread over six months, Tunde, and worst in September when the rounds changed. The rewrite has finished: 180 pages done, 1,300 deleted, and calls this September were 6% below the last. Oliver has his case study; it went up yesterday.`,
      },
    ],
  },
  {
    community,
    title: 'Planning documents as scanned PDFs: how far do you have to go on accessibility?',
    author: 'sam-whitlock',
    at: '2026-05-13T13:18:00Z',
    question: true,
    accepted: 1,
    body: `Our register holds around 210,000 files, most of them PDFs made by agents, many scanned drawings. A resident who uses a screen reader complained, fairly, that she could not read a single document on the extension next door.

Converting the back file is out of the question. Refusing submissions that are not tagged would have every small agent in the borough at my door. What have others put in their accessibility statement, and what do you do when somebody asks?`,
    replies: [
      {
        author: 'gillian-postlethwaite',
        at: '2026-05-13T15:07:00Z',
        body: `For committee papers we set a target of two working days for an accessible version on request and we publish how often we met it. Thirteen requests last year. The volume is small and the anger when you miss it is large.`,
      },
      {
        author: 'amy-lockley',
        at: '2026-05-14T09:41:00Z',
        body: `We split it three ways and the statement says so:

1. What we write (officer report, decision notice, conditions): accessible, no excuses. Fixing four templates did it.
2. What applicants send: published as received; a plain summary of the proposal at the top of every case page, written by the validation officer in about 60 words.
3. Drawings: described by a person, by phone or in writing, within five working days of being asked.

The second cost four minutes a case and turned out to be liked by everybody, including councillors on phones. Disproportionate burden is argued for the back file only, with the sum shown. Have your own legal team check the wording.`,
      },
      {
        author: 'sam-whitlock',
        at: '2026-05-14T10:26:00Z',
        body: `The 60-word summary is so obvious that I am cross. Who writes it when the agent's description is already nonsense?`,
      },
      {
        author: 'amy-lockley',
        at: '2026-05-14T11:15:00Z',
        body: `Validation, always, in the form "what, where, how big, what for". We banned "erection of". I will put the one-page guide on the shelf.`,
      },
      {
        author: 'colm-quigley',
        at: '2026-05-20T08:52:00Z',
        body: `Building control here took a different line and asked the twelve agents who send 70% of our plans to come in for an hour. Nine now send tagged files. It was mostly a tick box in their export settings that no one had shown them.`,
      },
    ],
  },
  {
    community,
    title: 'Trade waste customers online: joining takes seven minutes, changing a bin takes a phone call',
    author: 'rachel-sumner',
    at: '2026-09-22T10:31:00Z',
    question: true,
    accepted: 3,
    body: `At Merrowdale a business can get a quote, sign, set up a direct debit and receive its duty of care note in one form. That part works. Everything afterwards does not: bin swaps, an extra lift, a closed fortnight in January, a new owner. All of it comes by phone or email to two of us and is typed into rounds, finance and a spreadsheet that only I understand. Renewal of 1,470 contracts in March is six weeks of misery.

I have £25,000 and no developer. I would like customers to see what they have and change it. Has any district done this with its ordinary forms product? What would you leave out of a first version?`,
    replies: [
      {
        author: 'gareth-morris',
        at: '2026-09-22T11:50:00Z',
        body: `610 customers here. We did the closed fortnight first, because it is simple, seasonal and hated. A form with two dates that emails the round supervisor. It removed some 150 calls in December. Leave change of owner until last; every one is different.`,
      },
      {
        author: 'iain-petrie',
        at: '2026-09-22T14:16:00Z',
        body: `Forms product, yes. The hard part was never the form, it was that finance and rounds disagreed on who the customer was. We found 1,118 live accounts and 1,243 live bins before we started. Reconcile first or you will publish your own mistakes to your customers.`,
      },
      {
        author: 'rachel-sumner',
        at: '2026-09-22T15:29:00Z',
        body: `Iain, I did a quick count over lunch and there are 23 bins being emptied that nobody is billed for, all swaps done since the rounds were costed. That pays for part of this. How did you do the reconciliation, by hand?`,
      },
      {
        author: 'oliver-tindall',
        at: '2026-09-23T09:04:00Z',
        body: `We did it for £22,600 in 2024/25, in this order:

1. Match on UPRN plus trading name, by hand, three weeks of a temp. We found £38,000 a year unbilled.
2. A read-only page: your bins, your days, your price, your duty of care note. Sign in by a code sent to the email on the account; no passwords.
3. Change of bin as a request, still approved by a person, because half of them are really a complaint about price.
4. Renewal as one button on that page, with silence counting as no.

I would leave out cancellation. Let them ring: we keep roughly one in three who do. Renewals this March took nine working days, with 71% done online.`,
      },
      {
        author: 'rachel-sumner',
        at: '2026-09-23T09:47:00Z',
        body: `Marked as the answer, thank you. Our seller rings everyone who gives notice already, so she would agree with you about cancellation, though I can hear customer services objecting. Could I see the matching rules and the text of the renewal letter?`,
      },
      {
        author: 'imran-saleem',
        at: '2026-09-23T17:33:00Z',
        body: `Let me be the one who objects. Making it harder to leave than to join is what we complain of in gym contracts. Offer the cancellation form and ring them back the same day; you will save almost as many and nobody will write to the paper.`,
      },
      {
        author: 'oliver-tindall',
        at: '2026-09-24T08:39:00Z',
        body: `Fair challenge, and we may well change it at the next renewal. Rachel: [matching rules and letter](https://example.org/sorrel/trade-waste-portal). Note the line about VAT in the letter has to be your own.`,
      },
      {
        author: 'tunde-balogun',
        at: '2026-10-14T13:11:00Z',
        body: `Late to this, but do check with whoever leads reorganisation in your county before you buy anything beyond twelve months. Three of us in our area have just found we were each about to purchase a customer portal.`,
      },
    ],
  },
  {
    community,
    title: 'Analogue switch-off: the lines nobody had on a list',
    author: 'iain-petrie',
    at: '2025-11-05T09:20:00Z',
    body: `The old phone network goes in January 2027 and our register said 214 analogue lines. After walking every building we have 297. Most of the 83 extras were never IT's:

- lift alarms (19)
- intruder and fire panels reporting to a monitoring station (23)
- pumping stations and a flood gauge (6)
- car park barriers and two payment machines
- red telephones in three leisure centre plant rooms
- community alarm units bought by a housing scheme in 2009

The way we found them was to ask finance for every phone bill under £25 a month, paid by anyone. Takes a morning. Please do it before you trust your list.`,
    replies: [
      {
        author: 'chidi-eze',
        at: '2025-11-05T10:44:00Z',
        body: `Did the same after reading this and found a modem line into a building management system, password unchanged since installation. So it is also a security exercise.`,
      },
      {
        author: 'beth-onions',
        at: '2025-11-06T08:25:00Z',
        body: `Add school crossing signals and the emergency phone in a coach depot. Both ours, neither on any list.`,
      },
      {
        author: 'imran-saleem',
        at: '2025-11-06T13:57:00Z',
        body: `What did you do about community alarms? We have 3,900 connections and about 1,150 are still analogue units. Replacements at £140 to £170 each are not in anyone's budget.`,
      },
      {
        author: 'iain-petrie',
        at: '2025-11-06T15:12:00Z',
        body: `Only 84 at Brackenhurst so I am the wrong person, but our county prioritised by whether the unit had failed a test call in the last six months, not by age of user. It moved 300 to the front of the queue who would otherwise have been last.`,
      },
      {
        author: 'rosie-flint',
        at: '2025-11-11T11:08:00Z',
        body: `Small thing: residents are being cold-called by people offering to "upgrade the alarm". We put a line in the council tax leaflet and trained the contact centre to say that we never ask for payment for this.`,
      },
      {
        author: 'kirsty-imrie',
        at: '2026-02-03T10:39:00Z',
        body: `Finance trawl done at Kirkdrummond: 61 lines under £25, 48 of them unknown to us, nine serving buildings we sold. We had been paying £2,700 a year for those nine.`,
      },
    ],
  },
];
