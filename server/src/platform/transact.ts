import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from './context.ts';
import { Conflict } from './errors.ts';
import { uniqueConstraint } from './faults.ts';

/** Runs a command: all it does commits together, its announcements included, or nothing does. */
export async function transact<Result>(ctx: Context, command: (em: EntityManager) => Promise<Result>): Promise<Result> {
  try {
    return await ctx.em.transactional((em) => command(em as EntityManager), { clear: true });
  } catch (cause) {
    if (uniqueConstraint(cause)) throw new Conflict('Somebody did this at the same moment. Look again and retry.');
    throw cause;
  }
}
