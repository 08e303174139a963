import type { EntityManager } from '@mikro-orm/postgresql';

/** What a room does when one subject becomes part of another of its kind, in the same transaction. */
export type Joining = {
  /** What points at the one points at the other from now on: its parts have gone there already. */
  join(em: EntityManager, from: string, into: string): Promise<void>;
  /** The same is taken back: its parts have come back already. */
  part?(em: EntityManager, from: string, into: string): Promise<void>;
};
