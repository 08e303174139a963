import type { GraphQLResolveInfo } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import type { Index } from '../platform/search-index.ts';
import { askedOf, within } from '../platform/selection.ts';
import { search } from '../search/search.ts';
import { SearchResults } from '../search/search.types.ts';
import { readEntries } from '../search/vocabulary-reader.ts';
import { type Entry, Vocabulary } from '../search/vocabulary.ts';

@ObjectType({ description: 'One search over the present content: as it is, and as it would be.' })
export class VocabularyPreview {
  @Field(() => SearchResults)
  now!: SearchResults;

  @Field(() => SearchResults)
  changed!: SearchResults;
}

type Trial = { query: string; entry: Entry; id: string | null; first: number };

/** What a search finds for this viewer now, and with an entry that nobody has saved yet, in the place of the one it changes. */
export async function previewVocabulary(
  ctx: Context,
  info: GraphQLResolveInfo,
  { query, entry, id, first }: Trial,
): Promise<VocabularyPreview> {
  const entries = await readEntries(ctx.rows);
  const trial = new Vocabulary([...entries.filter((each) => each.id !== id), entry]);
  const asked = askedOf(info);
  const look = (part: string, index: Index) => {
    const of = within(asked, part);
    const args = { text: query, filter: {}, sort: 'RELEVANCE', first } as const;
    return of ? search({ ...ctx, index }, of, args) : null;
  };
  const [now, changed] = await Promise.all([look('now', ctx.index), look('changed', speaking(ctx.index, trial))]);
  return { now, changed } as VocabularyPreview;
}

/** The same index, to which other words are known. */
const speaking = (index: Index, vocabulary: Vocabulary): Index => ({
  find: (question) => index.find({ ...question, vocabulary }),
  suggest: (question) => index.suggest(question),
});
