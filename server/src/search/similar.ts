import sql from '../platform/sql.ts';
import { maySeeSql } from '../platform/audience.ts';
import type { Context } from '../platform/context.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import { isId } from '../platform/ids.ts';
import type { Asked } from '../platform/selection.ts';
import { checkedText } from '../platform/text.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { withheldEntries } from '../platform/withheld.ts';
import { presented } from './search.ts';
import type { SearchHit } from './search.types.ts';
import { stemOf, stemsOf, tellingWords } from './stems.ts';

export type Wanted = { kinds: SubjectKind[]; first: number };

const most = 20;
const longestText = 20_000;

/** What is like something that the viewer may see, the most alike first. */
export async function similarTo(ctx: Context, asked: Asked, id: string, wanted: Wanted): Promise<SearchHit[]> {
  const [found] = isId(id)
    ? await ctx.rows<{ text: string; names: string[] }>(sql`
        select d.names[1:2] as names, concat_ws(E'\n', d.title, d.title, d.title, d.summary, d.summary, left(d.body, ${longestText}::int)) as text
        from search_document d where d.id = ${id}::uuid and ${maySeeSql(ctx.viewer, sql`d.audience`)}`)
    : [];
  if (!found) throw new NotFound();
  // Whose it is does not make it like what else is theirs.
  const names = new Set(stemsOf(found.names.join(' ')));
  const text = tellingWords(found.text).filter((word) => !names.has(stemOf(word.toLowerCase())));
  return alike(ctx, asked, text.join(' '), wanted, [id]);
}

/** What is like a text that somebody is writing. */
export function similar(ctx: Context, asked: Asked, text: string, wanted: Wanted): Promise<SearchHit[]> {
  return alike(ctx, asked, checkedText('text', text, { most: longestText, name: 'the text' }), wanted, []);
}

async function alike(ctx: Context, asked: Asked, text: string, { kinds, first }: Wanted, but: string[]) {
  if (!(first >= 1 && first <= most)) throw new Invalid({ first: `Ask for 1 to ${most} at a time.` });
  if (stemsOf(text).length === 0) return [];
  const withheld = (await withheldEntries(ctx.rows)).map((entry) => entry.id);
  const found = await ctx.index.find({
    text: text.normalize('NFC'),
    whole: but.length > 0 ? 'held' : 'new',
    viewer: ctx.viewer,
    chosen: kinds.length > 0 ? { KIND: kinds } : {},
    sort: 'RELEVANCE',
    withheld: [...withheld, ...but],
    offset: 0,
    limit: first,
    facets: false,
    snippets: true,
    now: ctx.clock(),
  });
  return (await presented(ctx, asked, found.hits, 0)).map(({ node }) => node);
}
