import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { isId } from '../platform/ids.ts';
import sql, { join, raw, type Sql } from '../platform/sql.ts';
import type { SubjectOffer } from '../platform/subjects.ts';
import type { LinkedSubject } from './linked-subject.ts';

const most = 100;
const longest = 200;

/** What these addresses lead to, of what the viewer may see: one statement, however many they are. */
export async function linked(ctx: Context, given: string[]): Promise<LinkedSubject[]> {
  if (given.length > most) throw new Invalid({ addresses: `Ask for ${most} at a time.` });
  const addresses = [...new Set(given.filter((each) => each.length <= longest))];
  const parts = ctx.subjects.offers.flatMap((offer) => partOf(ctx, offer, addresses) ?? []);
  return parts.length > 0 ? ctx.rows<LinkedSubject>(join(parts, ' union all ')) : [];
}

function partOf(ctx: Context, { kind, shape, address }: SubjectOffer, addresses: string[]): Sql | null {
  if (!address) return null;
  const [under, column] = address;
  const keys = addresses.flatMap((each) => (each.startsWith(under) ? [each.slice(under.length)] : []));
  const fitting = keys.filter((key) => (column === 'id' ? isId(key) : /^[\w-]+$/.test(key)));
  const title = shape.fields['title'];
  if (fitting.length === 0 || title?.as !== 'value') return null;
  const key = raw(`s."${column}"`);
  const self = sql`s`;
  return sql`select ${under}::text || ${key} as address, ${kind}::text as kind, ${title.sql(self, ctx.scope)} as title
    from ${raw(`"${shape.table}"`)} s
    where ${key} = any(${fitting}::${raw(column === 'id' ? 'uuid[]' : 'text[]')}) and ${shape.visible(self, ctx.scope)}`;
}
