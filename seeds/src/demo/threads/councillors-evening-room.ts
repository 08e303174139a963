import type { ThreadStory } from '../story.ts';

const community = 'councillors-evening-room';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'A resident who writes every night: when do you stop answering?',
    author: 'susan-wray',
    at: '2026-11-03T21:42:00Z',
    question: true,
    accepted: 1,
    body: `One gentleman, one blocked drain, forty-one messages since August. The drain was mended in September. I answer because I always have, and my husband has begun to count.

Is there a point at which you say no, and how do you put it so that it does not end up on the local page?`,
    replies: [
      {
        author: 'linda-heyes',
        at: '2026-11-03T22:05:00Z',
        body: `Once a week, on a Friday, whatever arrives. I told mine so in writing and kept to it. He complained to the leader, who asked me how I did it.`,
      },
      {
        author: 'grace-boateng',
        at: '2026-11-04T07:15:00Z',
        body: `Ask your monitoring officer for the council's policy on persistent contact: ours covers councillors too, and a letter in those words is fair to both of you. And ring him once, by day. Mine turned out to be alone since the summer; social prescribing did more than I could.`,
      },
    ],
  },
];
