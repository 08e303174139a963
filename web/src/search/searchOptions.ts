import type { Kind } from '../subjects/KindIcon.tsx';
import { searchPath } from './searchAddress.ts';
import type { Suggestion } from './useSuggestions.ts';

/** What can be chosen below the search: where it leads, or that the recent searches are to be forgotten. */
export type SearchOption =
  | { key: string; as: 'search' | 'recent'; text: string; to: string }
  | { key: string; as: 'suggestion'; suggestion: Suggestion; to: string }
  | { key: string; as: 'forget' };
export type OptionGroup = { name: string | null; options: SearchOption[] };

const groupNames: Record<Kind, string> = {
  CASE_STUDY: 'Case studies',
  THREAD: 'Discussions',
  COMMUNITY: 'Communities',
  PERSON: 'People',
  ORGANISATION: 'Councils',
  EVENT: 'Events',
  DOCUMENT: 'Documents',
};

/** Before anything is typed, what was searched for lately; then always the search itself, and what it may mean by kind. */
export function optionGroups(
  typed: string,
  suggestions: readonly Suggestion[],
  recent: readonly string[],
): OptionGroup[] {
  const text = typed.trim();
  if (!text) {
    if (recent.length === 0) return [];
    const searches: SearchOption[] = recent.map((each) => ({
      key: `recent ${each}`,
      as: 'recent',
      text: each,
      to: searchPath(each),
    }));
    return [{ name: 'Recent searches', options: [...searches, { key: 'forget', as: 'forget' }] }];
  }
  const search: SearchOption = { key: 'search', as: 'search', text, to: searchPath(text) };
  const kinds = [...new Set(suggestions.map(({ subject }) => subject.kind))];
  return [
    { name: null, options: [search] },
    ...kinds.map((kind) => ({
      name: groupNames[kind],
      options: suggestions
        .filter(({ subject }) => subject.kind === kind)
        .map((suggestion): SearchOption => ({
          key: suggestion.subject.id,
          as: 'suggestion',
          suggestion,
          to: suggestion.subject.url,
        })),
    })),
  ];
}
