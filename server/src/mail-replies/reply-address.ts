import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../identity/person.ts';
import type { Rows } from '../platform/rows.ts';
import type { Settings } from '../platform/settings.ts';
import sql from '../platform/sql.ts';

/** Who answers by mail to an address, and what: a thread, or a person who wrote to them. The address itself is not kept. */
@Entity({ tableName: 'reply_address' })
export class ReplyAddress {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string;

  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  @Index()
  person!: Person;

  @Property({ type: 'uuid', nullable: true })
  threadId?: string | null;

  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'cascade' })
  @Index()
  to?: Person | null;

  @Property({ type: 'timestamptz' })
  @Index()
  expiresAt!: Date;
}

const period = 30 * 24 * 3600 * 1000;
const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const tokenBytes = 15;

/** In letters that stay what they are when a mail server writes them large or small. */
const base32 = (bytes: Buffer): string => {
  const bits = [...bytes].map((each) => each.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => letters[Number.parseInt(five, 2)]!);
};

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The token in an address of ours; nothing where it is none. */
export function tokenIn(address: string, domain: string): string | undefined {
  const [, token, of] = /^reply\+([a-z2-7]{24})@(.+)$/.exec(address.trim().toLowerCase()) ?? [];
  return of === domain.toLowerCase() ? token : undefined;
}

type Signing = Pick<Settings, 'sessionSecret' | 'replyMailDomain'>;

/** What is answered: a thread, or somebody's messages. */
export type Answered = { threadId: string } | { toId: string };

/** Where this person answers this by mail, for one to two months; nowhere while no domain takes such mails. */
export async function replyAddressFor(
  rows: Rows,
  { sessionSecret, replyMailDomain }: Signing,
  answers: { personId: string } & Answered,
  now: Date,
): Promise<string | undefined> {
  if (!replyMailDomain) return undefined;
  const current = Math.floor(now.getTime() / period);
  const key = Buffer.from(hkdfSync('sha256', sessionSecret, '', 'reply-address', 32));
  const { personId } = answers;
  const [threadId, toId] = 'threadId' in answers ? [answers.threadId, null] : [null, answers.toId];
  const what = threadId ?? `message:${toId}`;
  const signature = createHmac('sha256', key).update(`${personId}:${what}:${current}`).digest();
  const token = base32(signature.subarray(0, tokenBytes));
  await rows(sql`insert into reply_address (token_hash, person_id, thread_id, to_id, expires_at)
    values (${hashOf(token)}, ${personId}::uuid, ${threadId}::uuid, ${toId}::uuid, ${new Date((current + 2) * period)}::timestamptz)
    on conflict (token_hash) do nothing`);
  return `reply+${token}@${replyMailDomain}`;
}
