import type { EntityManager } from '@mikro-orm/postgresql';
import type { Event } from '@knowledge-hub/server/events/event.ts';
import { Handout } from '@knowledge-hub/server/handouts/handout.ts';
import type { Document } from '@knowledge-hub/server/library/document.ts';

type Given = { event: Event; at?: Date } & ({ document: Document } | { link: string; title: string });

/** Given out at an event a moment ago, unless told otherwise. */
export function makeHandout(em: EntityManager, { at = new Date(), ...given }: Given): Handout {
  const handout = em.create(Handout, { ...given, id: crypto.randomUUID(), at });
  em.persist(handout);
  return handout;
}
