import type { Module } from '../platform/module.ts';
import { SearchDocumentRow } from './search-document.ts';
import { SearchResolver } from './search.resolver.ts';
import { VocabularyEntry } from './vocabulary-entry.ts';

export const search: Module = {
  name: 'search',
  entities: [VocabularyEntry, SearchDocumentRow],
  resolvers: [SearchResolver],
};
