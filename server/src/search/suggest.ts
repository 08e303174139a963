import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import type { Asked } from '../platform/selection.ts';
import { checkedText } from '../platform/text.ts';
import { withheldEntries } from '../platform/withheld.ts';
import { longestText, presented } from './search.ts';
import type { Suggestion } from './suggest.types.ts';
import { mixed } from './suggestions.ts';

const most = 20;
/** The beginning of a word that begins nearly everything says nothing yet. */
const shortest = 2;

/** Some of each kind by their titles and names. The same three steps as a search, and the same two walls. */
export async function suggest(ctx: Context, asked: Asked, query: string, first: number): Promise<Suggestion[]> {
  if (!(first >= 1 && first <= most)) throw new Invalid({ first: `Ask for 1 to ${most} at a time.` });
  const text = checkedText('query', query, { most: longestText, name: 'the search' }).normalize('NFC');
  if ([...text.trim()].length < shortest) return [];
  const withheld = (await withheldEntries(ctx.rows)).map(({ id }) => id);
  const found = await ctx.index.suggest({ text, viewer: ctx.viewer, withheld, ofEach: Math.min(first, mostOfEach) });
  const hits = mixed(found, first).map((hit) => ({ ...hit, snippet: '' }));
  return (await presented(ctx, asked, hits, 0)).map(({ node }) => node);
}

/** More of one kind would only be needed where there is none of any other. */
const mostOfEach = 6;
