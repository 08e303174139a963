import type { Module } from '../platform/module.ts';
import { SearchDocumentRow } from './search-document.ts';
import { SearchIndexRow } from './search-index-row.ts';
import { SearchCsvResolver } from './search-csv.resolver.ts';
import { SearchResolver } from './search.resolver.ts';
import { SimilarResolver } from './similar.resolver.ts';
import { SuggestResolver } from './suggest.resolver.ts';
import { VocabularyEntry } from './vocabulary-entry.ts';

export const search: Module = {
  name: 'search',
  entities: [VocabularyEntry, SearchDocumentRow, SearchIndexRow],
  resolvers: [SearchResolver, SearchCsvResolver, SimilarResolver, SuggestResolver],
};
