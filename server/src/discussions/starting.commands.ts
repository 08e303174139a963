import type { EntityManager } from '@mikro-orm/postgresql';
import { holdImages } from '../files/hold-files.ts';
import { Person } from '../identity/person.ts';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { type HeldSubject, heldSubject } from './held-subject.ts';
import { keepMentions } from './mention.commands.ts';
import { checkedPoll, type PollInput } from './poll.inputs.ts';
import { checkPace } from './pace.ts';
import { Poll, PollOption } from './poll.ts';
import { bodyLimits, tell, titleLimits } from './thread.commands.ts';
import type { StartThreadInput } from './thread.inputs.ts';
import type { ThreadForm } from './thread-form.ts';
import { Thread } from './thread.ts';

/** Opens a discussion about a community, a case study or a document. */
export const startThread = (ctx: Context, input: StartThreadInput): Promise<string> =>
  transact(ctx, async (em) => {
    const about = await heldSubject(em, ctx, input.aboutId);
    const { speak, facilitate, refusal } = about.discussed;
    allow(speak, ctx.viewer, about.facts, refusal(ctx.viewer, about.facts));
    const form = formOf(input);
    if (form === 'ANNOUNCEMENT') allow(facilitate, ctx.viewer, about.facts, 'Only facilitators make announcements.');
    checkNameless(ctx, about, input, form);
    return once(em, ctx, input.idempotencyKey, input, () => start(em, ctx, about, input, form));
  });

const formOf = ({ form, question }: StartThreadInput): ThreadForm => form ?? (question ? 'QUESTION' : 'DISCUSSION');

function checkNameless(ctx: Context, about: HeldSubject, { anonymous }: StartThreadInput, form: ThreadForm): void {
  if (!anonymous) return;
  if (form === 'ANNOUNCEMENT') throw new Invalid({ anonymous: 'An announcement comes with a name.' });
  if (!about.discussed.askAnonymously?.(ctx.viewer, about.facts))
    throw new Invalid({ anonymous: 'Nobody asks without their name here. Post it with your name, or not at all.' });
}

async function start(
  em: EntityManager,
  ctx: Context,
  about: HeldSubject,
  input: StartThreadInput,
  form: ThreadForm,
): Promise<string> {
  const now = ctx.clock();
  await about.discussed.spoken?.(em, about.id, now, 1);
  await about.discussed.visited?.(rowsWithin(em), about.id, ctx.viewer.personId!, now);
  await checkPace(em, ctx, about.discussed, about.id);
  const thread = em.create(Thread, {
    id: crypto.randomUUID(),
    aboutKind: about.kind,
    aboutId: about.id,
    audience: about.audience,
    title: checkedText('title', input.title, titleLimits),
    body: checkedText('body', input.body, bodyLimits),
    form,
    question: form === 'QUESTION',
    locked: form === 'ANNOUNCEMENT' && (input.withoutReplies ?? false),
    anonymous: input.anonymous ?? false,
    author: em.getReference(Person, ctx.viewer.personId!),
    createdAt: now,
    lastActivityAt: now,
  });
  if (form === 'POLL') openPoll(em, thread, checkedPoll(input.poll, now));
  await holdImages(em, ctx, thread.body, { kind: 'THREAD', id: thread.id });
  await keepMentions(em, ctx, thread, thread.id, thread.body);
  await tell(em, ctx, 'started', thread);
  return thread.id;
}

function openPoll(em: EntityManager, thread: Thread, { options, multiple, closesAt }: Required<PollInput>): void {
  em.create(Poll, { thread, multiple: multiple ?? false, closesAt });
  options.forEach((label, place) => em.create(PollOption, { thread, place, label }));
}
