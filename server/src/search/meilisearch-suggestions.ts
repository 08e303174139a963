import type { Suggest } from '../platform/search-index.ts';
import { filterOf } from './meilisearch-question.ts';
import { asText, type QueryWords } from './query-words.ts';
import { suggestedKinds } from './suggestions.ts';

/** Names hold the councils of studies and people; aliases what acronyms stand for. */
const searched = ['title', 'names', 'aliases'];

/** One query for each kind, so that the commonest does not crowd out the others: by a few fields, without counts. */
export const suggestionQueriesOf = (indexUid: string, question: Suggest, words: QueryWords) =>
  suggestedKinds.map((kind) => ({
    indexUid,
    q: asText(words),
    matchingStrategy: 'all',
    attributesToSearchOn: searched,
    filter: filterOf({ ...question, chosen: { KIND: [kind] } }),
    limit: question.ofEach,
    attributesToRetrieve: ['id', 'kind', 'title'],
  }));
