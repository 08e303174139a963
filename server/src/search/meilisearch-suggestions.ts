import type { Suggest } from '../platform/search-index.ts';
import { asText, filterOf } from './meilisearch-question.ts';
import { knownByNames, suggestedKinds } from './suggestions.ts';
import type { Wording } from './wordings.ts';

/** One query for each kind, so that the commonest does not crowd out the others: by a few fields, without counts. */
export const suggestionQueriesOf = (indexUid: string, question: Suggest, wordings: Wording[]) =>
  wordings.flatMap((wording) =>
    suggestedKinds.map((kind) => ({
      indexUid,
      q: asText(wording),
      matchingStrategy: 'all',
      attributesToSearchOn: knownByNames.includes(kind) ? ['stems.title', 'stems.names'] : ['stems.title'],
      filter: filterOf({ ...question, chosen: { KIND: [kind] } }),
      limit: question.ofEach,
      attributesToRetrieve: ['id', 'kind', 'title'],
    })),
  );
