import type { Module } from '../platform/module.ts';
import { VocabularyEntry } from './vocabulary-entry.ts';

export const search: Module = { name: 'search', entities: [VocabularyEntry], resolvers: [] };
