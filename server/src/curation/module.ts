import type { Module } from '../platform/module.ts';
import { HandledQuery } from './handled-query.ts';
import { SearchCount } from './search-count.ts';
import { SearchedQueryResolver } from './searched-query.resolver.ts';
import { VocabularyEntryResolver } from './vocabulary-entry.resolver.ts';

/** What curators learn from searches, and teach the search. */
export const curation: Module = {
  name: 'curation',
  entities: [SearchCount, HandledQuery],
  resolvers: [VocabularyEntryResolver, SearchedQueryResolver],
};
