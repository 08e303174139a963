import type { ThreadStory } from '../story.ts';

const community = 'new-councillors';

export const threads: ThreadStory[] = [
  {
    community,
    title: '340 unread casework emails: how do you run your inbox?',
    author: 'meera-joshi',
    at: '2026-09-13T20:51:00Z',
    question: true,
    accepted: 4,
    body: `I am in my first term, I took the finance portfolio last year, and somewhere since then the inbox got away from me. I have a job four days a week and two children. Tonight there are 340 unread messages in the council inbox, of which I guess 60 are residents, 100 are residents copied to eleven other people, and the rest are agendas.

A woman stopped me at the school gate on Friday to say I had not answered her about damp in her mother's flat. She wrote on 2 August. I felt dreadful. How do you all do it? I don't mean the theory. What do you do on a Sunday night?`,
    replies: [
      {
        author: 'alison-gathercole',
        at: '2026-09-13T21:08:00Z',
        body: `Reply to the damp first, tonight, two lines. Then make one rule that files anything with the word "agenda" or "unsubscribe". You will be down to 150 in ten minutes.`,
      },
      {
        author: 'linda-heyes',
        at: '2026-09-13T21:25:00Z',
        body: `You are not alone. I had 512 the week I was elected, because my predecessor's address had been forwarded to me with two years of everything.`,
      },
      {
        author: 'hywel-rowlands',
        at: '2026-09-14T06:50:00Z',
        body: `Paper. A hardback book, one line for each person: date, name, what they want, whom I asked, date I told them. Farmers taught me. When my laptop died in March I was the only member who could still do casework.`,
      },
      {
        author: 'trevor-clulow',
        at: '2026-09-14T07:22:00Z',
        body: `I answer the phone and ignore the email. I know that is wrong.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2026-09-14T08:35:00Z',
        body: `Speaking as the person members bring this to. What the calm ones do:

1. An automatic reply that is honest: "I read these on Sundays and Wednesdays. Bins, potholes and noise are quicker here, with a reference number. In danger, ring this." A third of casework goes away properly served.
2. Three folders only: *mine to answer*, *with an officer*, *done*. Nothing lives in the inbox.
3. Anything with an officer gets a date. Use the members' enquiry address, if you have one, and not the officer you happen to know. They go on holiday.
4. Say no once, kindly. You cannot change a planning decision, a court order or a school place.
5. Twenty minutes twice a week, timer on.

And ask democratic services for an hour. Hardly anyone does.`,
      },
      {
        author: 'meera-joshi',
        at: '2026-09-14T12:40:00Z',
        body: `Damp answered, with an apology. I did not know about a members' enquiry address and have just found that we have one, with a seven day standard, on page 41 of an induction pack I was given three years ago. Setting up the three folders at lunch.`,
      },
      {
        author: 'maureen-dodds',
        at: '2026-09-14T18:16:00Z',
        body: `Page 41. Of course it is. Ours was in an appendix.`,
      },
      {
        author: 'carol-elliott',
        at: '2026-09-14T19:39:00Z',
        body: `One addition to Gillian's list. If eleven councillors are copied in, agree in the ward who answers and say so in a reply to all. In mine it goes by street. Before that each of us thought that another had done it, or three of us had and gave different answers.`,
      },
      {
        author: 'grace-boateng',
        at: '2026-09-14T22:04:00Z',
        body: `With social care cases get written consent from the person before you pass anything on. I was caught out when a son wrote in "on behalf of" a mother who had asked him not to.`,
      },
      {
        author: 'alan-birkett',
        at: '2026-09-15T09:27:00Z',
        body: `Grace is right and it is the commonest thing we see short of a formal complaint. Remember as well that you hold this data in your own right when acting for a resident. Do not forward it to a personal account.`,
      },
      {
        author: 'denise-fellows',
        at: '2026-09-15T20:12:00Z',
        body: `Does anybody pay for help? Two of us are thinking of sharing a student for four hours a week from our allowances.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2026-09-16T08:11:00Z',
        body: `Take advice first, Denise. They would be handling residents' data on your behalf, so you need an agreement, and there are employment and tax sides. Some councils provide a caseworker to groups instead; ask whether yours would.`,
      },
      {
        author: 'meera-joshi',
        at: '2026-10-25T20:19:00Z',
        body: `Six weeks on: nine unread, 31 with officers, all dated. The honest automatic reply drew one complaint and several messages saying "take your time". The mother's flat has a new extractor fan and a surveyor booked. I now do the Wednesday session on the train.`,
      },
    ],
  },
  {
    community,
    title: 'Home address on the register of interests',
    author: 'maureen-dodds',
    at: '2025-08-19T18:44:00Z',
    question: true,
    body: `I live alone at the end of a lane. My form says that I must register the house as a beneficial interest and that it goes on the website with the address. A colleague tells me that you can ask to have it kept off; another says only if you have already been threatened.

I have not been threatened. I have had a man shout at me about wind turbines outside a chip shop. What have others asked for, and is it awkward? I do not want to look as though I have something to hide.`,
    replies: [
      {
        author: 'alan-birkett',
        at: '2025-08-19T19:30:00Z',
        body: `You register it with the monitoring officer in any case. Under section 32 of the Localism Act you may ask for it to be treated as a sensitive interest, and the test is whether disclosure could lead to violence or intimidation, for you or someone connected with you. "Could", not "has". The public entry then says there is an interest which is withheld.`,
      },
      {
        author: 'grace-boateng',
        at: '2025-08-19T21:17:00Z',
        body: `I asked on day one and gave no more reason than you have. Two emails. Nobody has mentioned it since.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2025-08-20T08:40:00Z',
        body: `At Ravensmoor we ask every new member the question on the form itself, so that nobody has to raise it. 31 of 40 ticked yes. Do check the other places too: planning applications you make, company records, nomination papers from your last election, and your surgery poster.`,
      },
      {
        author: 'maureen-dodds',
        at: '2025-08-21T17:58:00Z',
        body: `Done, agreed the same day. And you were right about the poster: it had my landline on it.`,
      },
    ],
  },
  {
    community,
    title: 'I made my first speech on the wrong motion',
    author: 'joel-ashby',
    anonymous: true,
    at: '2026-05-21T22:16:00Z',
    body: `Annual council was Wednesday. I had a speech about the swimming baths. I had practised it on the dog. When the mayor said "item nine" I stood up and gave it, four minutes, with a pause for effect, during the debate on polling district boundaries.

Nobody stopped me. The mayor thanked me for my contribution. I have now read the standing orders, which I recommend doing in the other order. Things I did not know: agenda numbers change if something is moved up; you may sit down again; the little light means they can hear you whispering. Tell me yours so that I can sleep.`,
    replies: [
      {
        author: 'alison-gathercole',
        at: '2026-05-21T22:41:00Z',
        body: `I seconded a motion I was against. I thought the man had asked whether I could hear him.`,
      },
      {
        author: 'seamus-donnelly',
        at: '2026-05-22T07:33:00Z',
        body: `In my first month I thanked the officers for an excellent report and asked a question which was answered in the second line of it. An older member leant over and told me that everyone gets one. You have had yours.`,
      },
      {
        author: 'alan-birkett',
        at: '2026-05-22T09:10:00Z',
        body: `Thirty-one years in, and in February I voted against my own amendment. For what it is worth, chairs should stop you and say where we are; letting you go on was unkind dressed up as courtesy.`,
      },
      {
        author: 'ibrahim-yusuf',
        at: '2026-05-22T19:25:00Z',
        body: `Useful trick: ask the clerk for the chair's brief, or at least the running order. It has who speaks when, and the rulings they expect to have to make. Ours was glad somebody wanted it.`,
      },
      {
        author: 'sunita-kapoor',
        at: '2026-05-23T10:48:00Z',
        body: `And the clerk will tell you in advance if your question is out of order, so you can reword it. I lost three before I discovered that.`,
      },
      {
        author: 'joel-ashby',
        at: '2026-07-16T21:37:00Z',
        body: `Gave the swimming baths speech tonight, on the swimming baths. Several members said that it was better the first time.`,
      },
    ],
  },
  {
    community,
    title: 'I campaigned against the site. Can I sit on the committee that decides it?',
    author: 'linda-heyes',
    at: '2025-11-06T19:07:00Z',
    question: true,
    accepted: 2,
    body: `My by-election leaflet in May said "Linda will fight the 240 houses at the old tannery". I won by 61 votes, and I am fairly sure those were the 61. In July I was put on the planning committee, and the application comes in January.

My group says it is fine so long as I keep an open mind. A neighbour who is a solicitor says I am predetermined and could sink the whole decision. Residents expect me to speak. Who is right, and if I must choose between speaking and voting, which serves them better?`,
    replies: [
      {
        author: 'denise-fellows',
        at: '2025-11-06T20:15:00Z',
        body: `I chose to speak and have never regretted it. Three minutes as ward member, with photographs of the junction at twenty to nine, did more than one vote in thirteen.`,
      },
      {
        author: 'martin-squance',
        at: '2025-11-06T21:02:00Z',
        body: `I would put it the other way. Your residents elected you to have a vote. You may have a view; what matters is what you do with the officer's report when it comes.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2025-11-07T09:19:00Z',
        body: `Both are half right, and your own monitoring officer must see the actual leaflet.

The Localism Act (section 25) says that having indicated a view beforehand does not by itself prove a closed mind. So the leaflet alone does not bar you. What would: saying you will vote against *whatever* the report says, organising objectors since you joined the committee, or refusing to read the papers.

A fair-minded observer is the test I use with members. Would somebody who knew all of it think that there was a real possibility you had already decided? "Will fight" is uncomfortably close.

If you step aside: declare it at the start, speak as ward member under public speaking, then leave the room for the vote. Tell residents beforehand why. Most understand that a lost appeal costs them more.`,
      },
      {
        author: 'linda-heyes',
        at: '2025-11-07T18:31:00Z',
        body: `I took the leaflet in. The MO read it twice and said "hm". I am going to speak and not vote, and I have written to the residents' group to say so before they hear it from somebody else.`,
      },
      {
        author: 'martin-squance',
        at: '2025-11-07T20:26:00Z',
        body: `Having now read the wording of the leaflet, I withdraw. Mine said "will look hard at". I had better advice, or a duller agent.`,
      },
      {
        author: 'linda-heyes',
        at: '2026-01-29T21:44:00Z',
        body: `Approved, 8 to 4, with a junction scheme and 18 months of phasing that were not in the original. I spoke for three minutes and the highways officer used my photographs. The residents were disappointed and civil. I would do the same again.`,
      },
    ],
  },
  {
    community,
    title: 'Full-time job, small child, daytime committees',
    author: 'grace-boateng',
    at: '2026-03-08T21:29:00Z',
    question: true,
    body: `Health and wellbeing board is at 10 am on a Tuesday. Adults scrutiny wants me at 2 pm. My employer has been decent but is counting. I claimed the dependants' carer's allowance for the first time in February: it pays £11.44 an hour against the £16 it costs me, and the amount was published beside my name, followed by an item on a local residents' page.

How do you get daytime meetings moved, and what have you agreed with an employer? I like the work. I can see exactly why people in my position stand down after one term.`,
    replies: [
      {
        author: 'hywel-rowlands',
        at: '2026-03-08T22:02:00Z',
        body: `We survey members on meeting times after each election, and the answer in 2022 was 4.30 pm and hybrid. It suits teachers and farmers, and no one else entirely. But it was chosen, not inherited.`,
      },
      {
        author: 'sunita-kapoor',
        at: '2026-03-09T20:11:00Z',
        body: `The law gives a right to reasonable time off for council duties and does not say paid. I wrote my own agreement: 18 days a year, 10 of them paid, dates given each quarter, and I make up committee afternoons. Having it on paper stopped the counting. Happy to send you mine.`,
      },
      {
        author: 'gillian-postlethwaite',
        at: '2026-03-10T08:48:00Z',
        body: `Ask the independent remuneration panel to look at the carer's rate. They can recommend actual cost on receipt, up to a ceiling, and some have. Also ask that it be published as a total for all members; there are different views on what regulations require, so get your MO to answer in writing.`,
      },
      {
        author: 'grace-boateng',
        at: '2026-07-02T21:50:00Z',
        body: `Panel has recommended actual cost up to £18. Board alternates between 10 am and 5.30 pm from September. My employer signed a version of Sunita's agreement. The residents' page has moved on to bollards.`,
      },
    ],
  },
  {
    community,
    title: 'Using an AI assistant for replies to residents: the rule I made for myself',
    author: 'shazia-malik',
    at: '2026-11-08T21:13:00Z',
    body: `I use one, and I would rather say so. My rule fits on a sticky note:

- never paste a name, address or anything about health
- use it to shorten what I wrote, not to write what I think
- read it aloud before sending; if it does not sound like me, start again
- nothing to anyone who is grieving, frightened or furious

The last has proved the most useful. A man whose bin had been missed four times got back "I completely understand your frustration" and rang to ask whether I was well. If your council has a policy for members I should like to see it; ours covers only officers.`,
    replies: [],
  },
];
