import type { EntityManager } from '@mikro-orm/postgresql';
import { checkedLink } from '../events/event.fields.ts';
import { edit } from '../events/event.policy.ts';
import { Event } from '../events/event.ts';
import { loadedEvent, tell } from '../events/loaded-event.ts';
import { Person } from '../identity/person.ts';
import { Document } from '../library/document.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { checkedId, isId } from '../platform/ids.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { Handout } from './handout.ts';
import type { AddHandoutInput } from './handout.types.ts';

const refusal = 'The facilitators of its community do this.';
const what = 'This event';
const most = 50;

/** Puts a document or a link to an event, before it or afterwards. The same document twice is there once. */
export const addHandout = (ctx: Context, input: AddHandoutInput): Promise<string> =>
  transact(ctx, async (em) => {
    const event = await loadedEvent(em, ctx, input.eventId, edit, refusal);
    return once(em, ctx, input.idempotencyKey, input, () => add(em, ctx, event, input));
  });

async function add(em: EntityManager, ctx: Context, event: Event, input: AddHandoutInput): Promise<string> {
  const given = await checked(em, event, input);
  if (given.document && (await em.count(Handout, { event, document: given.document })) > 0) return event.id;
  if ((await em.count(Handout, { event })) >= most) throw new Conflict(`An event has ${most} materials at most.`);
  const author = em.getReference(Person, ctx.viewer.personId!);
  const id = crypto.randomUUID();
  em.create(Handout, { id, event, ...given, author, at: ctx.clock() });
  await tell(em, ctx, 'materials-added', event, { handout: id });
  return event.id;
}

/** Takes it from the event; a document stays in its library. */
export const removeHandout = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const known = await em.findOne(Handout, { id: checkedId(id, what) });
    if (!known) throw new NotFound(what);
    const event = await loadedEvent(em, ctx, known.event.id, edit, refusal);
    await em.nativeDelete(Handout, { id });
    await tell(em, ctx, 'materials-removed', event, { handout: id });
    return event.id;
  });

type Given = Pick<Handout, 'title'> & { document: Document | null; link: string | null };

async function checked(em: EntityManager, { community }: Event, input: AddHandoutInput): Promise<Given> {
  if ((input.documentId == null) === (input.link == null))
    throw new Invalid({ documentId: 'Choose a document, or give a link: one of the two.' });
  if (input.link != null) {
    const link = checkedLink(input.link);
    if (!link) throw new Invalid({ link: 'Give the address that it leads to.' });
    const title = checkedText('title', input.title, { most: 200, least: 1, name: 'what it leads to' });
    return { document: null, link, title };
  }
  const document = isId(input.documentId!) ? await em.findOne(Document, { id: input.documentId!, community }) : null;
  if (!document) throw new Invalid({ documentId: 'This document is not in its library. Choose another.' });
  return { document, link: null, title: '' };
}
