import type { ThreadStory } from '../story.ts';

const community = 'digital-and-service-design';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'Cyber assessment framework in a district: who actually fills it in?',
    author: 'gillian-postlethwaite',
    at: '2026-01-20T11:33:00Z',
    question: true,
    body: `I have inherited the SIRO role along with the photocopiers. We have an IT team of five, shared with nobody, and I am told we should be working through the Cyber Assessment Framework for local government.

The outcomes about technical controls I can hand over. Those on governance, risk appetite and suppliers seem to be mine, and I do not know what "good enough" looks like for a council of 85,000 people. How long did it take you, who was in the room, and what did you show members at the end?`,
    replies: [
      {
        author: 'chidi-eze',
        at: '2026-01-20T13:50:00Z',
        body: `Langstrand did it in eleven working days spread over two months. In the room: me, internal audit, a solicitor, and the service manager of whichever critical system we were on. Start with three systems, not thirty. Revenues, case management and elections will teach you nearly everything.

The first draft will be too kind. Ask audit to pick five "achieved" answers and demand the evidence.`,
      },
      {
        author: 'iain-petrie',
        at: '2026-01-21T09:16:00Z',
        body: `Nineteen days for us, of which six were chasing suppliers for answers they ought to have had. One never replied; that went into the contract review and they replied.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2026-01-21T10:02:00Z',
        body: `Useful. And for members? Our audit committee contains one retired network engineer and seven people who will be frightened by the word "exfiltration".`,
      },
      {
        author: 'chidi-eze',
        at: '2026-01-21T11:28:00Z',
        body: `One page: if it happened on Monday, what stops, for how long, and what would we do on paper meanwhile. We rehearsed housing benefit on paper for a morning with the committee watching. That landed better than any red and green chart. Full assessment goes in part two of the agenda, for obvious reasons.`,
      },
      {
        author: 'kirsty-imrie',
        at: '2026-01-26T16:44:00Z',
        body: `The framework is differently run in Scotland, but the paper rehearsal is the best advice in this thread. Ours showed that nobody had a printed list of the 230 people on home meals. We print it on Fridays now.`,
      },
    ],
  },
  {
    community,
    title: 'Single view of debt without buying a new system?',
    author: 'tunde-balogun',
    at: '2026-06-30T09:25:00Z',
    question: true,
    body: `A resident can owe us council tax, a housing benefit overpayment, rent, a parking charge and garden waste, and hear from five teams in one week. We want to see all of it in one place, mainly to stop sending bailiffs to people who are already paying another team.

Consultants have priced a customer platform at £180,000. I have an analyst, a data warehouse nobody loves and a DPO with views. Did anybody build something modest that lasted? What was your legal basis for matching, and how did you handle the false matches?`,
    replies: [
      {
        author: 'joe-linehan',
        at: '2026-06-30T11:47:00Z',
        body: `Five extracts, one matching script, refreshed weekly. Eleven weeks of my time in total. Of 96,000 people with any debt, 14,200 owed to two or more teams and 2,300 to four or more. Those 2,300 are the list that matters; the rest is decoration.

False matches: we only act on a match when name, date of birth and UPRN agree. It loses perhaps one in eight true ones and I would rather that.`,
      },
      {
        author: 'dev-choudhury',
        at: '2026-06-30T14:31:00Z',
        body: `On basis: we relied on public task for recovery and support, and kept parking out altogether because our DPO thought the purposes too far apart. Council tax data has its own rules and your solicitor should see exactly which fields cross over. I have heard "we're all one council" used as a legal argument and it is not one.`,
      },
      {
        author: 'natalie-brewer',
        at: '2026-07-01T08:40:00Z',
        body: `Parking was kept out at Harlow Cross too, and I think that was a mistake we could have argued our way past. A third of the people with ten or more penalty charges here are in arrears of council tax as well. Different law, same kitchen table.`,
      },
      {
        author: 'tunde-balogun',
        at: '2026-07-01T12:18:00Z',
        body: `That is the tension in our building too. Did the teams change what they did once they could see the list, or did it become another dashboard?`,
      },
      {
        author: 'joe-linehan',
        at: '2026-07-01T13:36:00Z',
        body: `It was a dashboard for seven months. It changed when one officer was given the 2,300 and told that no enforcement goes out on any of them without her say. Collection from that group rose from 31p to 44p in the pound over a year. One post, £43,000 with on-costs.`,
      },
      {
        author: 'jasmine-oldershaw',
        at: '2026-07-06T10:57:00Z',
        body: `Rural district version: no script at all, a shared mailbox rule that any referral to enforcement agents over £500 is checked by hand in two other systems. Twelve minutes each, forty a week. Crude, but we withdrew one in nine last quarter.`,
      },
    ],
  },
  {
    community,
    title: 'From 4,100 web pages to 1,350: what we deleted and who minded',
    author: 'amy-lockley',
    at: '2025-10-07T13:42:00Z',
    body: `Netherfold's site had 4,100 pages; 2,200 had fewer than ten visits in a year, and 640 were minutes of groups that no longer meet.

Method: export, sort by visits, give each service manager a list and three weeks. No reply meant archive. 1,900 got no reply. We had eleven complaints, nine from colleagues. The genuine loss was a page on drainage of private roads, which four parish clerks used weekly and printed out for everybody else. It is back.

Search on the site now finds the right page first in 82% of our test questions, up from 47%. No new software, roughly 55 days of a content designer at grade 8.`,
    replies: [
      {
        author: 'nicola-jewell',
        at: '2025-10-07T15:31:00Z',
        body: `How did you write the test questions? Ours were written by the web team and, to nobody's surprise, the site passed.`,
      },
      {
        author: 'amy-lockley',
        at: '2025-10-08T08:58:00Z',
        body: `Took the first words of 100 calls from the contact centre log, unedited. "Tree down whose is it" is the sort of thing. I can share the list with the place names out.`,
      },
      {
        author: 'eleri-jones',
        at: '2025-10-09T10:20:00Z',
        body: `For bilingual councils the sum is different: halve the pages and you have cut translation as well. We went from 2,600 to 1,100 in each language and the saving on translation was £17,400 a year. That paid for the designer.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2025-10-13T09:49:00Z',
        body: `A word of caution about minutes. Some have to stay available for six years after the meeting, whether anyone reads them or not. We moved ours to the committee system before deleting and still missed one joint committee.`,
      },
    ],
  },
  {
    community,
    title: 'Sixty-one shared inboxes',
    author: 'imran-saleem',
    at: '2026-04-21T08:36:00Z',
    question: true,
    accepted: 3,
    body: `That is how many public email addresses Garrowby Vale has: one for every team from seven former councils, and a few nobody will own. Between them about 19,000 messages a month. Nobody can tell me how many are repeats or how long people wait.

I would like to close most and send people to forms. Services tell me residents will never accept it. Have you closed inboxes, and in what order? Did demand fall or did it just arrive by phone?`,
    replies: [
      {
        author: 'rosie-flint',
        at: '2026-04-21T09:55:00Z',
        body: `Count before you close. A week of tallying on paper in our ten largest: 37% were chasers of something already reported, 12% were for another council. You do not need a form for a chaser, you need an update.`,
      },
      {
        author: 'becky-holroyd',
        at: '2026-04-21T12:40:00Z',
        body: `We closed 40 in one weekend in 2023. Do not do that. Phone calls went up 23% for five weeks and two councillors still bring it up.`,
      },
      {
        author: 'imran-saleem',
        at: '2026-04-21T13:22:00Z',
        body: `Noted, with feeling. Rosie, who did the tally: the teams or someone from outside?`,
      },
      {
        author: 'aisha-rahman',
        at: '2026-04-22T10:13:00Z',
        body: `Saltergate went from 54 to 17 in fourteen months. The order that worked:

- First those with a form that already does the job. Auto-reply for eight weeks with the link in the first line, then close. No phone effect we could measure.
- Then the ones where the answer is a status. We added a text update to three services and chasers fell by half before we touched the inbox.
- Last, the ones that are really a relationship: schools, landlords, parish clerks. We kept nine of those. They are not a failure of channel shift; they are how the work gets done.

And name an owner for each survivor, on the page, by post title. Two were closed because no one would put theirs.`,
      },
      {
        author: 'sunita-kapoor',
        at: '2026-04-22T21:04:00Z',
        body: `Please leave councillors a way in that is not the public form. I got an automatic reply telling me to create an account in order to report a dead deer.`,
      },
      {
        author: 'imran-saleem',
        at: '2026-09-09T09:31:00Z',
        body: `Five months in: 61 down to 44, following Aisha's order. Calls flat. The tally was done by two library staff who had no stake in it, and services accepted the numbers for that reason. Members have their own address, deer included.`,
      },
    ],
  },
  {
    community,
    title: 'What should a councillor ask about an AI assistant pilot?',
    author: 'susan-wray',
    at: '2026-10-08T19:52:00Z',
    question: true,
    body: `Cabinet has a paper next month asking for £120,000 for an AI assistant for 400 staff. The paper has the word "transformational" in it five times and one table. I am not against it. I used one to help me understand our own treasury report and it was a decent tutor.

If you were allowed four questions in a public meeting, which? I would rather be the member who asked something useful than the one who asked about robots.`,
    replies: [
      {
        author: 'joe-linehan',
        at: '2026-10-08T20:47:00Z',
        body: `My four: which tasks, measured how, before what date; who checks what it writes, and is that time in the sum; what is it not to be used for; what would make you stop.`,
      },
      {
        author: 'becky-holroyd',
        at: '2026-10-09T08:19:00Z',
        body: `Ask how many of the licences were opened in the last 30 days. In our pilot it was 63% in month one, 38% in month four, and we had been paying for all of them. We moved to a pool of 150 that people give back.`,
      },
      {
        author: 'chidi-eze',
        at: '2026-10-09T09:44:00Z',
        body: `Ask whether file permissions were tidied first. An assistant searches everything its user may open, and in most councils the user may open far more than anyone intended. We found a spreadsheet of staff grievances in a folder shared with "everyone" since 2017. The tool did not create that problem; it made it easy to find.`,
      },
      {
        author: 'oliver-tindall',
        at: '2026-10-09T12:26:00Z',
        body: `From the money end: £120,000 for 400 people is £300 each. If it saves an hour a month at £22 it roughly breaks even, provided somebody does something with the hour. So the fourth question is what the hour will be used for, service by service. Blank cells are an honest answer.`,
      },
      {
        author: 'shazia-malik',
        at: '2026-10-11T18:05:00Z',
        body: `And please ask whether it will be mentioned on the public record of algorithmic tools. Residents asked me that at a ward meeting before any officer did.`,
      },
    ],
  },
  {
    community,
    title: 'Bilingual speech-to-text for webcast committees',
    author: 'eleri-jones',
    at: '2026-11-12T15:38:00Z',
    question: true,
    body: `Our committees move between Welsh and English inside one sentence. Live captions cope with either language alone and fall apart when they meet. For the webcast archive we pay £1.10 a minute for a person to correct them, about £9,000 a year.

Is anybody captioning mixed-language meetings, Welsh or any other pair, with an error rate they would put their name to? I would join a shared test: we have 40 hours of corrected transcript that could serve as the yardstick.`,
    replies: [],
  },
  {
    community,
    title: 'Assisted digital in libraries: a year of counting',
    author: 'nicola-jewell',
    at: '2026-08-19T10:14:00Z',
    body: `We asked staff in all 31 branches, run for us by a society since 2023, to keep a gate tally of help given with online council services from April 2025 to March 2026. 41,600 occasions. The top five were not what the digital strategy expected:

1. blue badge renewals
2. proving identity for something national
3. printing from a phone
4. bus pass
5. school admissions, nearly all in three weeks

Average nine minutes. At our staff cost that is about £118,000 a year of support that appears in nobody's business case for going online. I am not asking for it back; I am asking that the next channel shift paper has the line in it.`,
    replies: [
      {
        author: 'rosie-flint',
        at: '2026-08-19T13:47:00Z',
        body: `The badge form asks for a photo of a person's face on a plain background, taken by somebody whose hands shake. We put a screen and a chair in the main library and completions on first attempt went from 54% to 79%. £600, and the mosque asked for one as well.`,
      },
      {
        author: 'priya-raman',
        at: '2026-08-24T09:09:00Z',
        body: `We have put your £118,000 into our template as a worked example, with the source. Our own finance team had been assuming that support cost nothing, because the libraries are open anyway.`,
      },
    ],
  },
];
