import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from './context.ts';

/**
 * What a room does before a person's row goes, in the same transaction. What points at the row the database deletes or
 * empties by itself: this is for counts, for what nobody would own, and for what is told to others.
 */
export type BeforeErasure = (em: EntityManager, ctx: Context, personId: string) => Promise<void>;
