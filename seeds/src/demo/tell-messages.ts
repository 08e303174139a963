import type { EntityManager } from '@mikro-orm/postgresql';
import { Message } from '@knowledge-hub/server/messages/message.ts';
import { type Cast, named } from './demo.ts';

const hour = 3600_000;

/** What invented people wrote to one another, by how many hours ago. */
const told: [from: string, to: string, hoursAgo: number, body: string][] = [
  [
    'hannah-treloar',
    'rachel-sumner',
    50,
    'Your note on pricing by weight was just what we needed. Could we talk for twenty minutes about how you told existing customers?',
  ],
  [
    'rachel-sumner',
    'hannah-treloar',
    26,
    'Gladly. Thursday after two suits me; I can bring the letter that we sent out.',
  ],
  ['meera-joshi', 'owen-pascoe', 70, 'Who chairs the shareholder board at yours, and who advises them?'],
];

export function tellMessages(em: EntityManager, { people }: Cast, now: Date): void {
  for (const [from, to, hoursAgo, body] of told)
    em.create(Message, {
      sender: named(people, from),
      recipient: named(people, to),
      body,
      sentAt: new Date(now.getTime() - hoursAgo * hour),
    });
}
