import type { Hub } from '@knowledge-hub/server/hub.ts';
import { loadNeighbours } from './load-neighbours.ts';
import { loadThemes } from './load-themes.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { loadOrganisations } from './organisations.ts';

/** What every hub knows, in production and demonstration alike; how many rows each part changed. Safe to repeat. */
export async function loadReference({
  pool,
}: Pick<Hub, 'pool'>): Promise<Record<'themes' | 'councils' | 'neighbours' | 'terms', number>> {
  return {
    themes: await loadThemes(pool),
    councils: await loadOrganisations(pool),
    neighbours: await loadNeighbours(pool),
    terms: await loadVocabulary(pool),
  };
}
