import type { ThreadStory } from '../story.ts';

const community = 'overview-and-scrutiny';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'Scrutiny of the budget: one evening in January is too late. What do you do?',
    author: 'roger-stittle',
    at: '2025-09-10T19:32:00Z',
    question: true,
    accepted: 3,
    body: `My committee gets the draft budget on a Tuesday in late January: 140 pages, cabinet the week after, council tax set a fortnight later. We ask some questions about car parks, note the report and go home. Nothing has changed as a result in the six years I have sat on it.

I want to start in the autumn. The section 151 officer is willing but says there is nothing firm to scrutinise before the settlement in December. Which councils begin earlier, what do they look at when there are no numbers yet, and can you point to a line in a budget that was different because of it?`,
    replies: [
      {
        author: 'owen-pascoe',
        at: '2025-09-10T20:25:00Z',
        body: `Before I had finance I sat where you sit. We picked three savings from the previous year and asked what had happened to them. Two had not been delivered. It changed how cabinet wrote the next lot.`,
      },
      {
        author: 'helen-prior',
        at: '2025-09-11T08:39:00Z',
        body: `"Nothing firm before December" is true of the total and of little else. Pressures, demand forecasts, undelivered savings, reserves, and the assumptions on pay and inflation are all known by October. Those are about 80% of what goes wrong in a budget.`,
      },
      {
        author: 'peter-langstaff',
        at: '2025-09-11T12:14:00Z',
        body: `Agreed, and I would welcome it as a CFO. What I cannot do is publish savings proposals before staff have been told. Private briefings help, though they are no substitute for a public meeting.`,
      },
      {
        author: 'meera-joshi',
        at: '2025-09-11T20:10:00Z',
        body: `I hold finance in Vale of Sorrel, so I am the one being scrutinised. We moved to four meetings three years ago:

1. July: outturn. What did we say we would save, and did we?
2. October: pressures and assumptions. The committee takes two big demand budgets apart with the directors.
3. December: proposals over £100,000, one page each, with owner, risk and effect on residents. I answer, not the officers.
4. January: only what has changed, and the robustness of reserves.

A line that moved: in 2024 the October session found home to school transport £640,000 short, because the forecast used route numbers from before a school moved.

It costs about eleven days of officer time a year. My condition was written recommendations, and I reply in writing, line by line, before council.`,
      },
      {
        author: 'roger-stittle',
        at: '2025-09-12T19:05:00Z',
        body: `That is the answer I can take to our section 151 officer, not least because it comes from a cabinet member. Can I see the one-page form for the December proposals?`,
      },
      {
        author: 'meera-joshi',
        at: '2025-09-12T20:48:00Z',
        body: `[Here it is](https://example.org/savings-on-a-page). The box that does the work is "what would have to be true".`,
      },
      {
        author: 'pauline-rudd',
        at: '2025-09-15T18:20:00Z',
        body: `Mind the join with audit. Reserves and the annual governance statement come to my committee, and for a year both of us asked the same officer the same questions a week apart. We now meet in July to split the list.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2025-09-16T10:33:00Z',
        body: `For a small district with one scrutiny officer: two meetings, not four. October for pressures, December for proposals. We dropped January altogether and circulate a note. Nobody has missed it.`,
      },
      {
        author: 'ravi-nair',
        at: '2025-09-17T09:51:00Z',
        body: `Seen from a finance team, the October session is the cheap one because we hold all of it already. December is heavy. If you can only have one, have October.`,
      },
      {
        author: 'roger-stittle',
        at: '2026-02-26T20:14:00Z',
        body: `We had our October and December this year. Two recommendations out of seven were accepted: the garden waste forecast came down by £45,000, and a vacancy factor of 6% became 4.5% after HR told us in public what turnover really was. Small sums. But members read the papers, and someone from the local press came for the first time since 2018.`,
      },
    ],
  },
  {
    community,
    title: 'Task and finish groups that finish',
    author: 'gillian-postlethwaite',
    at: '2025-10-08T09:20:00Z',
    body: `In 2023 Ravensmoor had five T&F groups open, the oldest for 26 months. The rules we brought in, with results:

- at most two running at once
- a scope on one side of A4 with the decision it hopes to influence and when that is due
- four meetings, the first within three weeks
- the draft is written after meeting two, so that three and four test it
- no extension without the full committee voting for it

Nine groups since. Seven finished in under fourteen weeks. One was stopped after its first meeting as the decision had already been taken. One overran, on leisure, because I let it.

What would you add? I am unsure about writing the draft so early, which some members find presumptuous.`,
    replies: [
      {
        author: 'denise-fellows',
        at: '2025-10-08T19:46:00Z',
        body: `I was one who found it presumptuous and I have come round. A page of what we think so far gives witnesses something to disagree with.`,
      },
      {
        author: 'tunde-balogun',
        at: '2025-10-09T10:17:00Z',
        body: `From the analyst's chair: tell us the data you want at the scope, not at meeting three. Half of every overrun I have seen was me waiting for an extract nobody had asked for.`,
      },
      {
        author: 'martin-squance',
        at: '2025-10-09T21:33:00Z',
        body: `Four meetings suits a narrow question. Ours on rural planning enforcement took nine and I would not give back one of them: meetings five to seven were with parish councils, and that was where we learned anything.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2025-10-10T08:44:00Z',
        body: `That is a fair exception, and perhaps the rule should be four formal meetings and as many visits as the group wants. Our best evidence last year came from a morning at the depot.`,
      },
      {
        author: 'becky-holroyd',
        at: '2025-10-14T13:08:00Z',
        body: `Could you share a finished scope? We are rewriting our handbook and I would rather show one than describe it.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2025-10-14T14:30:00Z',
        body: `[Scope and timetable, blank and filled in](https://example.org/task-and-finish-scope). The filled one is the group that was stopped. I think it teaches more.`,
      },
    ],
  },
  {
    community,
    title: 'At scrutiny, who answers: the cabinet member or the officer?',
    author: 'meera-joshi',
    at: '2026-06-15T20:22:00Z',
    question: true,
    accepted: 2,
    body: `After the May elections we have a new scrutiny chair and a fresh argument. She wants cabinet members to answer every question themselves and officers to speak only when invited. Two of my colleagues would rather the director took it and they sat alongside.

I favour answering. But when I don't know a figure I have twice now given a wrong one out of bravado, and had to correct it. How do other councils split it, and what do chairs do when a cabinet member plainly has no idea?`,
    replies: [
      {
        author: 'margaret-stoke',
        at: '2026-06-15T21:09:00Z',
        body: `Policy and priorities: us. How it was carried out: officers. I tell my cabinet that "I don't know, you will have it by Friday" is a complete answer. Then it has to arrive by Friday.`,
      },
      {
        author: 'shazia-malik',
        at: '2026-06-16T07:48:00Z',
        body: `I like to have the director there, as public health questions turn technical fast. What I don't like is being bypassed. Chairs sometimes go straight to the officer since they know they will get more out of them.`,
      },
      {
        author: 'roger-stittle',
        at: '2026-06-16T18:37:00Z',
        body: `What we agreed in Fenbourne, on one page, signed by the leader and me:

- the cabinet member opens for three minutes, no slides
- first answer to every question is theirs, and they may hand over by name
- officers answer on fact, method and law; they are never asked whether they agree with the policy
- anything not known is minuted with a date, and the list is read out at the start of the next meeting

The last point deals with the colleague who has no idea. Nobody needs to humiliate anyone: three items in a row read out by the clerk does it. And we pass the main lines of questioning over four working days ahead. I resisted that as giving away the exam paper, but the answers got better.`,
      },
      {
        author: 'meera-joshi',
        at: '2026-06-16T20:05:00Z',
        body: `I will show this to our chair and accept it if she does. Reading the list out is clever. My two wrong figures would have been on it.`,
      },
      {
        author: 'grace-boateng',
        at: '2026-06-17T20:51:00Z',
        body: `Not persuaded about sending questions ahead. In our borough it led to a prepared statement for each one and no time for a second question. We send themes.`,
      },
      {
        author: 'aisha-rahman',
        at: '2026-06-18T09:14:00Z',
        body: `For officers, the sentence about never being asked to agree with policy is worth a great deal. I was asked once, in public, with my cabinet member beside me. There is no good answer.`,
      },
      {
        author: 'meera-joshi',
        at: '2026-09-29T19:40:00Z',
        body: `Adopted with one change, following Cllr Boateng: themes four days before, questions on the night. After two meetings the outstanding list has five items, one of them mine, delivered on the Thursday.`,
      },
    ],
  },
  {
    community,
    title: 'Recommendation tracker: what 118 scrutiny recommendations came to',
    author: 'gillian-postlethwaite',
    at: '2026-01-28T10:40:00Z',
    body: `We went back over every recommendation Ravensmoor's committee made between May 2019 and May 2025. 118 in total. Cabinet accepted 91. Of those 91:

- 47 done, with something to show
- 19 done in name ("the policy was reviewed")
- 25 not done, and nobody had noticed

The 47 share three features: a named post, a date, and a verb you could photograph. "Consider exploring" was done exactly once in fourteen attempts.

The [tracker is a plain spreadsheet](https://example.org/recommendation-tracker) with a drop-down for evidence. It comes to committee twice a year and takes me an hour each time. Please take it.`,
    replies: [
      {
        author: 'kirsty-imrie',
        at: '2026-01-28T14:12:00Z',
        body: `"A verb you could photograph" is going on our wall. Did you count recommendations made to partners? Ours go to the health board and disappear.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2026-01-29T09:06:00Z',
        body: `17 of the 118 were to partners, four done. I left them in the total and probably should not have, since cabinet could only agree to pass them on. Without them it is 43 of 101.`,
      },
      {
        author: 'linda-heyes',
        at: '2026-01-29T20:30:00Z',
        body: `It would be only right to publish the same figures for motions to full council. I suspect scrutiny would look rather good.`,
      },
      {
        author: 'joe-linehan',
        at: '2026-02-03T11:27:00Z',
        body: `We loaded ours into your sheet: 203 recommendations, 38% with evidence. One thing to add is the cost of doing it. Eleven of our undone ones had been agreed without any money.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2026-02-03T12:50:00Z',
        body: `Column added to the shared version. Thank you, that explains several of the 25.`,
      },
    ],
  },
  {
    community,
    title: 'Call-in twice in a month: is the threshold wrong or are we?',
    author: 'william-hargest',
    at: '2025-11-19T20:44:00Z',
    body: `A leader's grumble, offered for correction. In Underhill and Wye any three members may call in a decision. It had been used four times in nine years. This autumn it was used twice in four weeks, on a public toilet closure and a contract award. Both decisions stood. The second cost us the summer price, about £14,000.

My group would like five members and the chair's consent. I am uncomfortable about a majority raising the bar the month after it was inconvenienced, and I would sooner know what other councils have found to be a sensible test.`,
    replies: [
      {
        author: 'alan-birkett',
        at: '2025-11-19T21:26:00Z',
        body: `Your discomfort does you credit. Any change to the rules on challenge should take effect after the next election, when nobody knows which side of it they will be on.`,
      },
      {
        author: 'gareth-blount',
        at: '2025-11-20T10:02:00Z',
        body: `Look at the grounds before the number. Most constitutions I read ask for a reason tied to the principles of decision-making: consultation, proportion, options considered. Where the form demands one and the monitoring officer checks it, there are few frivolous requests. A threshold of three with reasons filters better than five without.`,
      },
      {
        author: 'roger-stittle',
        at: '2025-11-20T18:49:00Z',
        body: `I disagree with Gareth a little. An officer ruling a councillor's reason out of order can look like the executive marking its own work. Ours are checked for form only, and the chair decides.`,
      },
      {
        author: 'gareth-blount',
        at: '2025-11-21T09:13:00Z',
        body: `Form only is what I had in mind, put carelessly. Nobody should be ruling on merit.`,
      },
      {
        author: 'sian-bevan',
        at: '2025-11-21T19:35:00Z',
        body: `Ask why the contract award was not seen earlier. Both of our call-ins in 2023 were on items scrutiny would have taken beforehand if the forward plan had said in plain words what they were. "Award of framework lot 4" was the closure of a day centre.`,
      },
      {
        author: 'william-hargest',
        at: '2025-12-16T20:17:00Z',
        body: `We are leaving the threshold at three, adding a form with reasons, and rewriting the forward plan. I read out "procurement of sanitary facilities contract, phase 2" to my group, and asked who knew that it was the toilets. Nobody did.`,
      },
    ],
  },
  {
    community,
    title: 'Scrutinising our own company: what can the committee ask to see?',
    author: 'joyce-laidler',
    at: '2026-04-22T20:33:00Z',
    question: true,
    body: `We own a LATCo that runs school catering. I hold the shareholder's vote as cabinet member for resources, so I am hardly neutral. Scrutiny asked for the business plan and management accounts and was told by the company's lawyers that they are confidential to the shareholder.

My instinct is that the council is the shareholder and the committee is part of the council. Theirs is that eleven members means a leak by the weekend. How have others settled it: a private session, a sub-group, an agreed set of figures?`,
    replies: [
      {
        author: 'marcus-whitehouse',
        at: '2026-04-23T08:27:00Z',
        body: `We closed a small one in 2022 and I wish scrutiny had seen more of it, sooner. The shareholder agreement can simply say which documents go to which committee. If it is silent, you have the votes to change it.`,
      },
      {
        author: 'gareth-blount',
        at: '2026-04-23T11:41:00Z',
        body: `In England, scrutiny members have a statutory right to documents the executive holds about business it has transacted. Exempt material is excepted, unless it bears on something they are reviewing. What the company holds and the council does not is another matter, hence Marcus's advice. Get it into the agreement. I can send you a schedule we drafted.`,
      },
      {
        author: 'pauline-rudd',
        at: '2026-04-23T19:58:00Z',
        body: `We see the statutory accounts, the auditor's letter, the risk register and a two-page quarterly sheet, and hold one private session a year on the business plan with numbered copies. Four years and no leak. Trust people and count the copies.`,
      },
      {
        author: 'adrian-stone',
        at: '2026-04-26T18:10:00Z',
        body: `A leader's view from a borough with three companies. Scrutinise the shareholder before the company. Ask the cabinet member what she asked of the board this year, and how she knows. Directors of a company owe duties to it, and a committee that cross-examines them as if they were heads of service gets very little.`,
      },
      {
        author: 'joyce-laidler',
        at: '2026-04-27T20:29:00Z',
        body: `That would be me in the chair, then. I think that is right. Gareth, the schedule please. We will try two-page sheet, private session, and me first.`,
      },
      {
        author: 'ravi-nair',
        at: '2026-05-05T10:16:00Z',
        body: `Add the council's own exposure to the sheet: loans outstanding, guarantees, pension, and what it buys back in support services. It is all in council ledgers, so nobody can call it confidential to the company.`,
      },
    ],
  },
  {
    community,
    title: "Young people on a children's scrutiny committee: co-opted, invited or asked elsewhere?",
    author: 'denise-fellows',
    at: '2026-02-03T19:52:00Z',
    question: true,
    accepted: 1,
    body: `We would like young people with experience of care on our children's scrutiny panel. The officers' proposal is two non-voting co-optees aged 16 to 21 for a year. I worry about two nineteen-year-olds in a committee room at six in the evening being asked to speak for everybody.

Which arrangement gave young people some influence on what was decided, and did you pay them?`,
    replies: [
      {
        author: 'diana-cust',
        at: '2026-02-03T20:40:00Z',
        body: `We tried two co-optees. One came three times, the other once. The chair was kind and the papers ran to 180 pages. I would not repeat it like that.`,
      },
      {
        author: 'robert-scrimshaw',
        at: '2026-02-04T12:15:00Z',
        body: `After that trial (Cllr Cust is being polite about it) Kingsmarsh turned the thing round. Now:

- a group of nine young people, in care or with an EHCP, meets four times a year in a place they choose, with pizza and a youth worker
- they pick one subject and write five questions
- the committee spends an hour of its February meeting on those five, asked in their words by the chair, or by them if they wish
- answers come back on video within a month, from the director, in under four minutes

They chose taxis to school in the first year. Two operators lost routes and every driver now has a passenger profile. We pay £15 a session in vouchers and all travel. It costs £4,200 a year including the youth worker's hours.`,
      },
      {
        author: 'denise-fellows',
        at: '2026-02-05T19:24:00Z',
        body: `The video with a time limit made me laugh, and then I thought of how long our answers are. I am putting your version to the panel in place of the co-optees.`,
      },
    ],
  },
  {
    community,
    title: 'Pre-decision scrutiny when papers arrive five days before cabinet',
    author: 'martin-squance',
    at: '2026-03-18T21:15:00Z',
    question: true,
    body: `I am on the executive now, after six years on scrutiny, and I see the trouble from both ends. The forward plan gives 28 days' notice of a title. The paper itself is finished five days before. So O&S either discusses a title, or reads 60 pages over a weekend and meets the night before cabinet.

Is anyone getting useful scrutiny in before the decision on ordinary business, not just the budget and the local plan? At what stage of the paper's life, and who decides which ones?`,
    replies: [
      {
        author: 'gillian-postlethwaite',
        at: '2026-03-19T09:22:00Z',
        body: `We take options, not papers. Eight weeks out, the director brings a single sheet: problem, three options, what each costs, what they lean towards. Thirty minutes. About one in four comes back changed. The chair and leader choose six a year between them over coffee.`,
      },
      {
        author: 'philippa-nock',
        at: '2026-03-19T19:40:00Z',
        body: `Single sheets are good if they are honest about the leaning. We had a run where two of the three options were there to make the third look sensible.`,
      },
      {
        author: 'william-hargest',
        at: '2026-03-20T18:02:00Z',
        body: `Six a year is about what we can bear, too. Anything involving an asset, a closure or a charge goes automatically. It would have saved me the two call-ins I complained of here in November.`,
      },
      {
        author: 'trevor-clulow',
        at: '2026-03-24T20:38:00Z',
        body: `A word against. Ours became a second cabinet meeting with the same arguments, and the opposition kept their best points for the press. Some things are better decided and then examined hard a year later.`,
      },
    ],
  },
  {
    community,
    title: 'Joint health scrutiny across four councils: what we learned from one hospital change',
    author: 'grace-boateng',
    at: '2025-12-10T20:31:00Z',
    body: `Four boroughs formed a joint committee when the integrated care board proposed moving stroke rehabilitation to one site. Eleven months, seven meetings, three chairs. I was a member before I joined the cabinet. Some of what I took from it:

The ICB had one story for all of us and each council had its own. Travel time was the only subject on which we could agree, so that was where we made a difference: a shuttle for visitors, funded for three years, and evening visiting moved.

We had no officer of our own until month five. After that the papers improved at once. Cost: £38,000 split four ways by population.

If you can, settle quorum, substitutes and who speaks to the press before the first meeting.`,
    replies: [
      {
        author: 'paul-ogden',
        at: '2025-12-11T19:14:00Z',
        body: `Travel was our one success as well. I would add that clinicians are better witnesses than managers. Ask for the ward sister.`,
      },
      {
        author: 'deborah-finch',
        at: '2025-12-15T11:06:00Z',
        body: `From inside mental health commissioning: the committees that moved us were the ones who asked what would make us stop. Most ask us to reassure them, which is easily done.`,
      },
      {
        author: 'susan-wray',
        at: '2026-01-07T20:03:00Z',
        body: `How did you deal with one council leaving? Ours was three and became two when a member fell out with the chair, and the board used it to say that the public was divided.`,
      },
    ],
  },
  {
    community,
    title: 'RAG fatigue: performance reports that members read',
    author: 'joe-linehan',
    at: '2026-05-19T10:09:00Z',
    body: `I timed it. Ashenfield's scrutiny committee spent 71% of last year's performance items asking why something was red when the reason was printed beside it. So we changed the report, with the chair's agreement:

- 64 KPIs down to 22, the rest online
- no RAG colours at all; each indicator has its last eight quarters, its neighbours' median and one sentence
- officers must write what they expect next quarter, as a number
- the front page lists the five where we were furthest out in our own prediction

That last page has taken over the meeting. "You said 84 and it was 71, what did you not know?" is a far better question than "why is it red?". Directors dislike it, which I take as mild encouragement.`,
    replies: [
      {
        author: 'tunde-balogun',
        at: '2026-05-19T14:38:00Z',
        body: `Stealing the predictions page. How do you stop people guessing low so that they are pleasantly surprised?`,
      },
      {
        author: 'joe-linehan',
        at: '2026-05-20T08:55:00Z',
        body: `The five largest misses count in both directions. Beating your own forecast by nine points gets you on the front page just the same. Two directors have had to explain good news.`,
      },
      {
        author: 'joel-ashby',
        at: '2026-05-20T21:02:00Z',
        body: `Some members will want their colours back. I'm colour blind, and nobody had ever asked, so I'd be voting with you.`,
      },
    ],
  },
  {
    community,
    title: 'How much officer time supports scrutiny at your council?',
    author: 'becky-holroyd',
    at: '2026-10-13T13:24:00Z',
    question: true,
    body: `Calderwick is reviewing its democratic services and I have been asked what "normal" is. We have 1.6 FTE for four committees and around thirty meetings a year. That includes the minutes, so real research time is perhaps two days a week.

Could you post your figures: FTE on policy support (not clerking), number of committees, whether members can commission anything from outside, and any budget for it? I will anonymise the replies and put the table back here before Christmas. Welsh, Scottish and Northern Irish equivalents welcome even if the structure differs.`,
    replies: [],
  },
];
