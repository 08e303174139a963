import { createHash } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import type { Hub } from '../hub.ts';
import { reply } from '../discussions/reply.commands.ts';
import { readViewers } from '../identity/viewer-of.ts';
import type { Context } from '../platform/context.ts';
import { refusalOf } from '../platform/errors.ts';
import sql from '../platform/sql.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { isAutomatic } from './automatic.ts';
import { refuse, type Refusal } from './refusals.ts';
import { hashOf, tokenIn } from './reply-address.ts';
import { writtenByHand } from './written-by-hand.ts';

/** What mails are received with. */
export type Receiving = Pick<Hub, 'rows' | 'orm' | 'settings' | 'clock' | 'log'> & {
  /** Of a request that this person might make now. */
  contextOf(viewer: Viewer): Context;
  /** Writes to somebody; the room of messages hands it in, as its mails carry addresses of this one. */
  writeTo(ctx: Context, message: { personId: string; body: string }, key: string): Promise<string>;
};

export const largestMail = 1024 * 1024;

/** What became of it: only the log is told, never the sender's machine. */
export type Outcome = 'posted' | 'refused' | 'automatic' | 'unknown';

/** Takes one mail as it came, to one of these addresses, once or again. */
export async function receiveMail(receiving: Receiving, content: Buffer, recipients: string[]): Promise<Outcome> {
  const mail = await PostalMime.parse(content);
  const outcome = await judged(receiving, mail, [...recipients, ...addressesIn(mail)], keyOf(mail, content));
  receiving.log.info({ outcome }, 'a mail came in');
  return outcome;
}

type Known = {
  personId: string;
  threadId: string | null;
  toId: string | null;
  email: string;
  verified: boolean;
  expired: boolean;
};

async function judged(receiving: Receiving, mail: Email, recipients: string[], key: string): Promise<Outcome> {
  if (isAutomatic(mail)) return 'automatic';
  const { rows, settings, clock } = receiving;
  const tokens = recipients.flatMap((each) => tokenIn(each, settings.replyMailDomain ?? '') ?? []);
  const [known] = await rows<Known>(sql`
    select a.person_id as "personId", a.thread_id as "threadId", a.to_id as "toId", p.email, p.email_verified as verified,
      a.expires_at <= ${clock()}::timestamptz as expired
    from reply_address a join person p on p.id = a.person_id where a.token_hash = any(${tokens.map(hashOf)}::text[]) limit 1`);
  if (!known) return 'unknown';
  const words = writtenByHand(mail);
  const reason = whyRefused(known, mail, words) ?? (await post(receiving, known, words, key));
  if (!reason) return 'posted';
  const page = known.threadId ? `/threads/${known.threadId}` : `/messages/${known.toId}`;
  await refuse(receiving, { ...known, key, page, ...reason });
  return 'refused';
}

type Reason = Pick<Refusal, 'reason' | 'words'>;

function whyRefused({ email, verified, expired }: Known, { from }: Email, words: string): Reason | undefined {
  const sender = from?.address?.toLowerCase();
  if (!verified || sender !== email.toLowerCase())
    return { reason: 'It came from another address than the one of your account. Reply from that one.', words: null };
  if (expired) return { reason: 'Mails can be answered for some weeks, and this one is older.', words };
  return words === '' ? { reason: 'There were no words of yours in it, above what you answered.', words } : undefined;
}

/** As if they had replied, or written to somebody, on the site at this moment. Says why it could not be, if so. */
async function post(receiving: Receiving, { personId, threadId, toId }: Known, body: string, key: string) {
  const reader = (await readViewers(receiving.rows, [personId], receiving.clock())).get(personId) ?? anonymous;
  try {
    const ctx = receiving.contextOf(reader);
    const idempotencyKey = `mail:${key}`;
    if (threadId) await reply(ctx, { threadId, body, idempotencyKey });
    else await receiving.writeTo(ctx, { personId: toId!, body }, idempotencyKey);
    return undefined;
  } catch (cause) {
    const refusal = refusalOf(cause);
    if (!refusal) throw cause;
    return { reason: refusal, words: body };
  }
}

/** The same mail has the same key, however often it is delivered. */
const keyOf = ({ messageId }: Email, content: Buffer): string =>
  createHash('sha256')
    .update(messageId || content)
    .digest('base64url');

const addressed = new Set(['delivered-to', 'x-original-to', 'x-envelope-to']);

const addressesIn = ({ to = [], cc = [], headers }: Email): string[] => [
  ...[...to, ...cc].flatMap(({ address }) => address ?? []),
  ...headers.filter(({ key }) => addressed.has(key)).map(({ value }) => value.replace(/[<>]/g, '')),
];
