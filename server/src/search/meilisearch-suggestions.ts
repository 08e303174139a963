import type { Suggest } from '../platform/search-index.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { asText, filterOf } from './meilisearch-query.ts';
import { knownByNames, suggestedKinds } from './suggestions.ts';
import type { Wording } from './wordings.ts';

/** Each query costs: those who are known by names are asked for together, councils by their own name coming first. */
const apart: { kinds: readonly SubjectKind[]; fields: string[] }[] = [
  ...suggestedKinds
    .filter((kind) => !knownByNames.includes(kind))
    .map((kind) => ({ kinds: [kind], fields: ['stems.title'] })),
  { kinds: knownByNames, fields: ['stems.title', 'stems.names'] },
];

/** So that the commonest kind does not crowd out the others; by a few fields, without counts. */
export const suggestionQueriesOf = (indexUid: string, question: Suggest, wordings: Wording[]) =>
  wordings.flatMap((wording) =>
    apart.map(({ kinds, fields }) => ({
      indexUid,
      q: asText(wording),
      matchingStrategy: 'all',
      attributesToSearchOn: fields,
      filter: filterOf({ ...question, chosen: { KIND: [...kinds] } }),
      limit: question.ofEach * kinds.length,
      attributesToRetrieve: ['id', 'kind', 'title'],
    })),
  );
