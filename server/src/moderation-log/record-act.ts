import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import type { Context } from '../platform/context.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { type ModerationAct, ModerationEntry } from './moderation-entry.ts';
import type { ReportReason } from './report-reason.ts';

type Given = {
  reason?: ReportReason | null;
  note?: string | null;
  threadId?: string | null;
  removalId?: string | null;
  personId?: string | null;
};

/** Writes a line into the log of a place, in the transaction that does what it tells. */
export function recordAct(
  em: EntityManager,
  ctx: Pick<Context, 'clock' | 'viewer'>,
  place: SubjectRef,
  act: ModerationAct,
  { reason = null, note = null, threadId = null, removalId = null, personId = null }: Given = {},
): void {
  const person = (id: string | null) => (id ? em.getReference(Person, id) : null);
  const who = { actor: person(ctx.viewer.personId), person: person(personId) };
  const what = { reason, note: note || null, threadId, removalId };
  em.persist(
    em.create(ModerationEntry, { placeKind: place.kind, placeId: place.id, at: ctx.clock(), act, ...what, ...who }),
  );
}
