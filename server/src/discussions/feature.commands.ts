import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { heldSubject } from './held-subject.ts';
import { loadedThread } from './loaded.ts';
import { tell } from './thread.commands.ts';
import { mostFeatured } from './thread.lists.ts';
import { facilitate } from './thread.policy.ts';
import { Thread } from './thread.ts';

const what = 'This discussion';
const refusal = () => 'Only facilitators put a discussion in front of others.';
const whyLimits = { most: 140, least: 1, name: 'why others should read it' };

/** In front of everybody who comes to its place, saying why in a line; null takes it from there. At most three at a time. */
export const featureThread = (ctx: Context, id: string, why: string | null): Promise<string> =>
  transact(ctx, async (em) => {
    const known = await em.findOne(Thread, { id: checkedId(id, what) });
    if (!known) throw new NotFound(what);
    // The place is locked, so that two who put the last one there are one after the other.
    const about = await heldSubject(em, ctx, known.aboutId);
    const thread = await loadedThread(em, ctx, id, { policy: facilitate, refusal });
    if (thread.aboutId !== about.id) throw new Conflict('Somebody moved it at the same moment. Look again.');
    if (why === null && !thread.featuredAt) return thread.id;
    const line = why === null ? null : checkedText('why', why.replace(/\s+/g, ' '), whyLimits);
    if (line !== null && !thread.featuredAt) {
      const others = await rowsWithin(em)(sql`select from thread where about_id = ${about.id}::uuid
        and featured_at is not null and removed_for is null`);
      if (others.length >= mostFeatured)
        throw new Conflict(`${mostFeatured} discussions are in front already. Take one of them away first.`);
    }
    thread.featuredAt = line === null ? null : (thread.featuredAt ?? ctx.clock());
    thread.featuredWhy = line;
    const verb = line === null ? 'unfeatured' : 'featured';
    audit(em, ctx, `thread.${verb}`, thread.id, line === null ? {} : { why: line });
    await tell(em, ctx, verb, thread);
    return thread.id;
  });
