import { readViewers } from '../identity/viewer-of.ts';
import { heldToday } from '../identity/person.shape.ts';
import { maySee, maySeeSql } from '../platform/audience.ts';
import type { Context } from '../platform/context.ts';
import { isId } from '../platform/ids.ts';
import sql, { join, raw, type Sql } from '../platform/sql.ts';
import { namedAuthor } from './anonymity.ts';
import { judgedThread, threadFacts, type ThreadRowFacts } from './thread.facts.ts';

const longest = 60;
/** With fewer letters the index leads to half of all people: then only those are offered who spoke there. */
const fewestLetters = 2;
const latestReplies = 200;

type Place = { audience: string[]; threadId: string | null };

/**
 * The ids of people whom the viewer may mention in a discussion, or in one to be started on a community or study: of those
 * who may read it, whose name has a word that begins so. Nobody, for whoever may not speak there.
 */
export async function mentionable(ctx: Context, withinId: string, begun: string, most: number): Promise<string[]> {
  const beginning = begun.replace(/\s+/g, ' ').trim().slice(0, longest);
  const place = isId(withinId) && ctx.viewer.verified ? await placeOf(ctx, withinId) : null;
  if (!place) return [];
  const spoke = place.threadId ? await ctx.rows<{ id: string }>(speakers(place.threadId, beginning, most)) : [];
  const others =
    [...beginning].length < fewestLetters ? [] : await ctx.rows<{ id: string }>(readers(ctx, place, beginning, most));
  const ids = [...new Set([...spoke, ...others].map(({ id }) => id))].filter((id) => id !== ctx.viewer.personId);
  const viewers = await readViewers(ctx.rows, ids, ctx.clock());
  return ids.filter((id) => viewers.get(id)?.verified && maySee(viewers.get(id)!, place)).slice(0, most);
}

async function placeOf(ctx: Context, id: string): Promise<Place | null> {
  const ref = await ctx.subjects.refOf(ctx, id);
  if (!ref) return null;
  if (ref.kind === 'THREAD') {
    const [row] = await ctx.rows<{ audience: string[]; facts: ThreadRowFacts }>(
      sql`select t.audience, ${threadFacts(sql`t`, ctx.scope)} as facts from thread t where t.id = ${id}::uuid`,
    );
    const may = row && judgedThread(ctx.subjects, ctx.viewer, row.facts).maySpeak;
    return may ? { audience: row.audience, threadId: id } : null;
  }
  const { shape, discussed } = ctx.subjects.offerOf(ref.kind);
  if (!discussed) return null;
  const [row] = await ctx.rows<{ audience: string[]; facts: unknown }>(
    sql`select ${discussed.audience(sql`a`)} as audience, ${discussed.facts(sql`a`)} as facts
      from ${raw(`"${shape.table}"`)} a where a.id = ${id}::uuid and ${maySeeSql(ctx.viewer, discussed.audience(sql`a`))}`,
  );
  return row && discussed.speak(ctx.viewer, row.facts) ? { audience: row.audience, threadId: null } : null;
}

/** What is typed may be the beginning of any word of a name. */
const beginsSo = (beginning: string): Sql => {
  const typed = beginning.replace(/[\\%_]/g, String.raw`\$&`);
  return sql`(p.name ilike ${`${typed}%`} or p.name ilike ${`% ${typed}%`})`;
};

/** Who spoke in it lately with their name. */
const speakers = (threadId: string, beginning: string, most: number): Sql => sql`
  select p.id from person p join (
    select ${namedAuthor(sql`t`)} as id, t.created_at as at from thread t where t.id = ${threadId}::uuid
    union all (select ${namedAuthor(sql`r`)}, r.created_at from reply r
      where r.thread_id = ${threadId}::uuid and r.deleted_at is null order by r.created_at desc limit ${latestReplies}::int)
  ) spoken on spoken.id = p.id
  where ${beginsSo(beginning)} group by p.id order by max(spoken.at) desc limit ${most + 1}::int`;

const readers = (ctx: Context, { audience }: Place, beginning: string, most: number): Sql => {
  const memberOf = audience.flatMap((each) => (each.startsWith('community:') ? [each.slice('community:'.length)] : []));
  const anybody = audience.includes('public') || audience.includes('sector');
  const inside = sql`exists (select from membership m join community c on c.id = m.community_id
    where m.person_id = p.id and m.community_id = any(${memberOf}::uuid[]) and m.status = 'ACTIVE'
      and (c.required_role is null or exists (select from role r
        where r.person_id = p.id and r.role = c.required_role and ${heldToday(sql`r`, ctx.clock())})))`;
  const may = join([anybody ? sql`true` : sql`false`, ...(memberOf.length > 0 ? [inside] : [])], ' or ');
  return sql`select p.id from person p where ${beginsSo(beginning)} and p.email_verified and (${may})
    order by lower(p.name), p.id limit ${most + 1}::int`;
};
