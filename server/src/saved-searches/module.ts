import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { SavedSearchResolver } from './saved-search.resolver.ts';
import { savedSearchesOfViewer } from './saved-search.shape.ts';
import { SavedSearch } from './saved-search.ts';

// The viewer is no subject: nobody else finds or reads one.
Object.assign(viewerShape.fields, savedSearchesOfViewer);

export const savedSearches: Module = {
  name: 'saved-searches',
  entities: [SavedSearch],
  resolvers: [SavedSearchResolver],
};
