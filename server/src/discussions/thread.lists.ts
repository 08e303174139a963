import sql, { type Sql } from '../platform/sql.ts';
import { containing } from '../platform/containing.ts';
import { newest, oldest, type Order } from '../platform/shape.ts';
import type { ThreadForm, ThreadSort } from './thread-form.ts';

/** Pinned ones first, then what was last spoken in. */
export const threadOrder: Order = {
  terms: [
    { by: (self: Sql) => sql`${self}.pinned`, type: 'boolean' },
    { by: (self: Sql) => sql`${self}.last_activity_at`, type: 'timestamptz' },
    { by: (self: Sql) => sql`${self}.id`, type: 'uuid' },
  ],
  direction: 'desc',
};

const byVotes: Order = {
  terms: [
    { by: (self: Sql) => sql`${self}.vote_count`, type: 'numeric' },
    { by: (self: Sql) => sql`${self}.id`, type: 'uuid' },
  ],
  direction: 'desc',
};

const orders: Record<ThreadSort, Order> = {
  ACTIVE: threadOrder,
  NEWEST: newest('created_at'),
  OLDEST: oldest('created_at'),
  VOTES: byVotes,
};

type Args = {
  form?: ThreadForm | null;
  unanswered?: boolean | null;
  sort?: ThreadSort | null;
  titled?: string | null;
};

const longestTitle = 200;
/** Of one place, put in front of everybody. */
export const mostFeatured = 3;

/** How the arguments of a list of threads narrow and order it. */
export function narrowedThreads(given: Record<string, unknown>) {
  const { form, unanswered, sort, titled } = given as Args;
  const order = orders[sort ?? 'ACTIVE'];
  if (titled) return { order, where: (self: Sql) => containing(sql`${self}.title`, titled.slice(0, longestTitle)) };
  if (unanswered) return { order, where: (self: Sql) => sql`${self}.question and ${self}.accepted_reply_id is null` };
  if (form) return { order, where: (self: Sql) => sql`${self}.form = ${form}` };
  return { order };
}
