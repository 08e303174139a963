import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import { replyAddressFor } from '../mail-replies/reply-address.ts';
import { notify } from '../notifications/notify.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { NotFound, Unauthenticated } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { checkedId } from '../platform/ids.ts';
import { mailJob } from '../platform/mail.ts';
import { allow } from '../platform/policy.ts';
import { type Limit, RateLimits } from '../platform/rate-limit.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { messageReported, somebodyWrote } from './letters.ts';
import { type RecipientFacts, writeTo as mayWrite } from './message.policy.ts';
import { recipientFacts } from './message.shape.ts';
import { Message } from './message.ts';

const hour = 3600;
const written: Limit = { name: 'message', most: 30, seconds: hour };
const reported: Limit = { name: 'message-report', most: 10, seconds: hour };
const bodyLimits = { most: 5_000, least: 1, name: 'what you want to write' };
const mostAdministrators = 20;
const who = 'This person';

type NewMessage = { personId: string; body: string };

/** Writes to somebody; a mail of the hub's own tells them, with no address of either in it. */
export async function writeTo(ctx: Context, given: NewMessage, key?: string | null): Promise<string> {
  if (!ctx.viewer.personId) throw new Unauthenticated();
  const body = checkedText('body', given.body, bodyLimits);
  await new RateLimits(ctx.rows, ctx.clock).spend(written, ctx.viewer.personId);
  return transact(ctx, async (em) => {
    const { recipient, facts } = await met(em, ctx, given.personId);
    allow(mayWrite, ctx.viewer, facts, 'You cannot write to this person.');
    return once(em, ctx, key, given, () => send(em, ctx, recipient, body));
  });
}

async function send(em: EntityManager, ctx: Context, recipient: Person, body: string): Promise<string> {
  const rows = rowsWithin(em);
  const sender = await em.findOneOrFail(Person, { id: ctx.viewer.personId! });
  const { id } = em.create(Message, { id: crypto.randomUUID(), sender, recipient, body, sentAt: ctx.clock() });
  await em.flush();
  const url = `/messages/${sender.id}`;
  await notify(rows, {
    personId: recipient.id,
    reason: 'MESSAGE',
    key: `message:${id}`,
    title: 'Somebody wrote to you',
    url,
    at: ctx.clock(),
    subjects: [{ kind: 'PERSON', id: sender.id }],
    bound: true,
  });
  const answers = { personId: recipient.id, toId: sender.id };
  const replyTo = await replyAddressFor(rows, ctx.settings, answers, ctx.clock());
  const told = { sender: sender.name, senderId: sender.id, body, link: `${ctx.settings.publicUrl}${url}`, replyTo };
  await rows(mailJob(ctx.settings, somebodyWrote(recipient, told)));
  return id;
}

/** Takes no more messages from somebody, or takes them again. They are not told. */
export async function blockPerson(ctx: Context, personId: string, blocked: boolean): Promise<string> {
  const me = ctx.viewer.personId;
  if (!me) throw new Unauthenticated();
  return transact(ctx, async (em) => {
    const { recipient } = await met(em, ctx, personId);
    await rowsWithin(em)(
      blocked
        ? sql`insert into message_block (person_id, blocked_id) values (${me}::uuid, ${recipient.id}::uuid) on conflict do nothing`
        : sql`delete from message_block where person_id = ${me}::uuid and blocked_id = ${recipient.id}::uuid`,
    );
    return recipient.id;
  });
}

/** Whether anybody may write to the viewer at all. */
export async function takeMessages(ctx: Context, taken: boolean): Promise<void> {
  const me = ctx.viewer.personId;
  if (!me) throw new Unauthenticated();
  await ctx.rows(
    taken
      ? sql`delete from message_refusal where person_id = ${me}::uuid`
      : sql`insert into message_refusal (person_id) values (${me}::uuid) on conflict do nothing`,
  );
}

/** Shows the administrators, by mail, a message that the viewer was sent, and why. Twice is as once. */
export async function reportMessage(ctx: Context, id: string, given: string): Promise<string> {
  const me = ctx.viewer.personId;
  if (!me) throw new Unauthenticated();
  const reason = checkedText('reason', given, { most: 1_000, least: 1, name: 'what is wrong with it' });
  await new RateLimits(ctx.rows, ctx.clock).spend(reported, me);
  return transact(ctx, async (em) => {
    const what = 'This message';
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const message = await em.findOne(Message, { id: checkedId(id, what), recipient: me }, { lockMode });
    if (!message) throw new NotFound(what);
    if (message.reportedAt) return message.id;
    message.reportedAt = ctx.clock();
    audit(em, ctx, 'message.reported', message.id, { senderId: message.sender.id });
    await em.flush();
    const rows = rowsWithin(em);
    const administrators = await rows<{ name: string; email: string }>(sql`
      select distinct p.name, p.email from person p join role r on r.person_id = p.id and r.role = 'ADMINISTRATOR'
      where p.email_verified and r.starts_on <= ${ctx.clock()}::date and (r.ends_on is null or r.ends_on >= ${ctx.clock()}::date)
      limit ${mostAdministrators}::int`);
    const [names] = await rows<{ sender: string; recipient: string }>(sql`select s.name as sender, r.name as recipient
      from message m join person s on s.id = m.sender_id join person r on r.id = m.recipient_id where m.id = ${id}::uuid`);
    const site = ctx.settings.publicUrl;
    for (const each of administrators)
      await rows(
        mailJob(
          ctx.settings,
          messageReported(each, { ...names!, body: message.body, reason, site, senderId: message.sender.id }),
        ),
      );
    return message.id;
  });
}

/** Somebody whom the viewer may meet, with what the rules ask about them. */
async function met(em: EntityManager, ctx: Context, id: string): Promise<{ recipient: Person; facts: RecipientFacts }> {
  const recipient = await em.findOne(Person, { id: checkedId(id, who) });
  if (!recipient) throw new NotFound(who);
  const [row] = await rowsWithin(em)<{ facts: RecipientFacts }>(
    sql`select ${recipientFacts(sql`p`, ctx.viewer.personId)} as facts from person p where p.id = ${recipient.id}::uuid`,
  );
  return { recipient, facts: row!.facts };
}
