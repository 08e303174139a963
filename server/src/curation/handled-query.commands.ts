import { Person } from '../identity/person.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { allow } from '../platform/policy.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { curate } from './curation.policy.ts';
import { HandledQuery, type Handling } from './handled-query.ts';
import { keptQuery } from './kept-query.ts';

const refusal = 'Only curators and administrators do this.';

/** Puts a search aside: it is done, not worth doing, or somebody was asked to write about it. */
export const handleSearchedQuery = (
  ctx: Context,
  text: string,
  handling: Handling,
  note?: string | null,
): Promise<string> =>
  transact(ctx, async (em) => {
    allow(curate, ctx.viewer, undefined, refusal);
    const query = checkedQuery(text);
    const said = checkedText('note', note, { most: 500, least: handling === 'COMMISSIONED' ? 1 : 0, name: 'a note' });
    const by = em.getReference(Person, ctx.viewer.personId!);
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`handled:${query}`]);
    const known = await em.findOne(HandledQuery, { query });
    const change = { handling, note: said || null, at: ctx.clock(), by };
    const handled = known ? em.assign(known, change) : em.create(HandledQuery, { query, ...change });
    em.persist(handled);
    // A new row has its id from here on.
    await em.flush();
    audit(em, ctx, 'searched-query.handled', handled.id, { query, handling, note: handled.note });
    return handled.id;
  });

/** Takes that back: the search is to do again. */
export const reopenSearchedQuery = (ctx: Context, text: string): Promise<void> =>
  transact(ctx, async (em) => {
    allow(curate, ctx.viewer, undefined, refusal);
    const query = checkedQuery(text);
    const known = await em.findOne(HandledQuery, { query });
    if (!known) return;
    audit(em, ctx, 'searched-query.reopened', known.id, { query, handling: known.handling });
    em.remove(known);
  });

function checkedQuery(text: string): string {
  const query = keptQuery(text);
  if (!query) throw new Invalid({ query: 'This is not a search that is counted.' });
  return query;
}
