import type { EntityManager } from '@mikro-orm/postgresql';
import type { Task } from 'graphile-worker';
import sql from '../platform/sql.ts';
import type { Hub } from '../hub.ts';
import { readViewers } from '../identity/viewer-of.ts';
import type { MailFrequency } from '../notifications/mail-preference.ts';
import type { Context } from '../platform/context.ts';
import type { Mail, Post } from '../platform/mail.ts';
import { replyAddressFor } from '../mail-replies/reply-address.ts';
import { rowsWithin } from '../platform/rows.ts';
import type { Viewer } from '../platform/viewer.ts';
import { answerableThread } from './answerable.ts';
import { Hands } from './hands.ts';
import { linesOf } from './digest-lines.ts';
import { excerptsOf } from './excerpts.ts';
import { digestLetter } from './letters.ts';
import { openlyNamed } from './public-names.ts';
import { stopMailsLink } from './stop-mails.ts';

const handingOver = 2;

/** What digests are sent with. */
export type Sending = Pick<Hub, 'rows' | 'orm' | 'settings' | 'clock'> & {
  /** Of a request that this person might make now. */
  contextOf(viewer: Viewer): Context;
};

export type Due = { id: string; personId: string; frequency: MailFrequency; to: { name: string; email: string } };

/**
 * Sends one digest, of what its reader may see and has not read at that moment; nothing when nothing is left. Its row is held
 * while the mail server takes it, so that no two workers send it, and marked within the same breath: only one who is killed
 * between the server's word and the mark leaves it to be sent again, with the Message-ID it had, by which mailboxes know it.
 * Few are at that point together, as each of them may be caught there.
 */
export const sendDigest =
  (sending: Sending, post: Post, hands = new Hands(handingOver)): Task =>
  async (payload) => {
    const { digestId } = payload as { digestId: string };
    const em = sending.orm.em.fork() as EntityManager;
    const letGo = await hands.take();
    const sent = em.transactional(async (inside) => {
      const rows = rowsWithin(inside as EntityManager);
      await rows(sql`select set_config('idle_in_transaction_session_timeout', '120s', true)`);
      const [digest] = await rows<Due>(sql`
        select d.id, d.person_id as "personId", k.frequency, json_build_object('name', p.name, 'email', p.email) as to
        from digest d join person p on p.id = d.person_id join mail_preference k on k.person_id = d.person_id
        where d.id = ${digestId}::uuid and d.done_at is null for update of d`);
      if (!digest) return;
      const mail = await written(sending, digest);
      if (mail) await post(mail, { id: digest.id, created_at: new Date(0) });
      await rows(sql`update digest set done_at = ${sending.clock()}::timestamptz where id = ${digestId}::uuid`);
    });
    await sent.finally(letGo);
  };

async function written(sending: Sending, { id, personId, frequency, to }: Due): Promise<Mail | null> {
  const reader = (await readViewers(sending.rows, [personId], sending.clock())).get(personId);
  if (!reader?.verified || frequency === 'NEVER') return null;
  const ctx = sending.contextOf(reader);
  const lines = await linesOf(ctx, id);
  const [only, ...more] = lines;
  if (!only) return null;
  const single = frequency === 'AT_ONCE' && more.length === 0;
  const threadId = single ? await answerableThread(ctx, only) : null;
  const replyTo = threadId
    ? await replyAddressFor(sending.rows, sending.settings, { personId, threadId }, sending.clock())
    : undefined;
  const letter = digestLetter({
    to,
    site: sending.settings.publicUrl,
    frequency,
    lines,
    openlyNamed: await openlyNamed(ctx, lines),
    excerpts: single ? await excerptsOf(ctx, only) : [],
    answerable: replyTo !== undefined,
    stop: stopMailsLink(sending.settings, personId),
  });
  return { ...letter, ...(replyTo && { replyTo }), ...(single && { conversation: `about.${only.subjects[0]?.id}` }) };
}
