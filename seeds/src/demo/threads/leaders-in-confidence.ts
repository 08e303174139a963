import type { ThreadStory } from '../story.ts';

const community = 'leaders-in-confidence';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'My chief executive has a better offer and vesting is 17 months away',
    author: 'janet-probert',
    at: '2026-10-27T21:32:00Z',
    question: true,
    body: `She told me on Friday, decently, before accepting. A health trust, more money, starts in February. I cannot match it and would not try.

Options as I see them: the deputy, who is good and has never asked for it; sharing with a neighbour whose leader I barely speak to; an interim at £1,100 a day; or acting up by rota among directors, which is how the 1990s went. Appointing permanently for fourteen months seems unkind. What have you done, and what did you regret? My group meets on Monday and will smell it.`,
    replies: [
      {
        author: 'margaret-stoke',
        at: '2026-10-27T22:10:00Z',
        body: `The deputy, with a title, a proper salary from day one and a coach from outside. I used an interim in 2021. He was able, and on his last day he knew fewer people in the building than the caterers did.`,
      },
      {
        author: 'simon-thurlow',
        at: '2026-10-28T06:55:00Z',
        body: `Before Monday, ask HR and your monitoring officer three things: who is head of paid service on the morning after, whether you need full council, and what the position is at vesting for whoever takes it. I knew the first and not the third, and it cost us.`,
      },
      {
        author: 'william-hargest',
        at: '2026-10-28T19:20:00Z',
        body: `We share one. I barely spoke to the other leader either. It turned out we had each been told the other was difficult by the same person.`,
      },
      {
        author: 'janet-probert',
        at: '2026-11-04T20:48:00Z',
        body: `The deputy said yes, after asking for two days to think, which I took as a good sign. Full council on the 19th. I told the group on Monday in the first minute. Thank you; I had nobody here I could have asked.`,
      },
    ],
  },
  {
    community,
    title: 'After the man came to the house',
    author: 'sian-bevan',
    at: '2026-02-15T20:05:00Z',
    body: `Some of you will have seen a line in the press. A man came to my house on a Sunday about a school closure. My daughter opened the door. He did not touch anyone. He stayed for eleven minutes and filmed it.

The police were good. What I was not prepared for was afterwards: three members of my group asking whether I had provoked it, and my own wish to delay the decision by a meeting so that it would not look brave. I did not delay. I should have taken a week off and did not do that either. I write it down because new leaders are not told.`,
    replies: [
      {
        author: 'adrian-stone',
        at: '2026-02-15T21:14:00Z',
        body: `I am sorry, Sian. We had one in 2024. What helped was that the chief executive and not I decided on the security, paid for it and told members that it was hers to decide. It ended the remarks about who deserved what.`,
      },
      {
        author: 'kevin-rimmer',
        at: '2026-02-15T21:40:00Z',
        body: `Take the week now. Put the deputy in the chair and turn the phone off. We all think the place will notice. It will cope.`,
      },
      {
        author: 'margaret-stoke',
        at: '2026-02-16T08:30:00Z',
        body: `Ask your force whether it has a named officer for elected members; ours visited in the same week, walked round the house and changed two ordinary things. And someone should be asking how your daughter is. I will ring tonight if you would like it.`,
      },
      {
        author: 'sian-bevan',
        at: '2026-02-26T19:37:00Z',
        body: `I took the week. Margaret rang. My daughter has had three conversations with somebody through school and is cross with me about other things again, which is a relief.`,
      },
    ],
  },
  {
    community,
    title: 'A member of my group is under investigation and votes in my majority of two',
    author: 'brian-tattersall',
    at: '2026-07-19T17:11:00Z',
    question: true,
    body: `Standards complaint, serious on its face, nothing to do with money. The investigator will take until October. He wants to carry on as normal, including as chair of a committee. The opposition knows and so far has behaved well.

If I take the chair from him I have judged it; if I leave him I have judged it too. Suspending him from the group makes us a minority until autumn. I am less interested in the rules, which I have read, than in what you would be able to look at in the mirror.`,
    replies: [
      {
        author: 'adrian-stone',
        at: '2026-07-19T19:02:00Z',
        body: `Ask him to step back from the chair without prejudice, and tell him that you will announce it in those words. If he refuses, you have learned something. Stay away from the complainant and the investigator altogether; I once made a well-meant telephone call and it became an appendix.`,
      },
      {
        author: 'simon-thurlow',
        at: '2026-07-19T20:44:00Z',
        body: `I would rather lose votes until October than explain in November why I counted them. In practice the opposition gave us a pair when I told them what I was doing. They knew it could be them next year.`,
      },
      {
        author: 'brian-tattersall',
        at: '2026-07-22T18:29:00Z',
        body: `He has stepped back, without prejudice, in a letter that he and I wrote together. The other side has offered nothing and asked for nothing. I can look in the mirror, which on the seafront in July is not everyone's luck.`,
      },
    ],
  },
];
