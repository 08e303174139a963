import type { EntityManager } from '@mikro-orm/postgresql';
import { Invalid } from '../platform/errors.ts';
import { Theme } from './theme.ts';

/** Slugs of themes as chosen in a form, with the parents of sub-themes; throws Invalid for one that is not in the list. */
export async function chosenThemes(em: EntityManager, slugs: string[]): Promise<string[]> {
  const themes = await em.find(Theme, { slug: { $in: slugs } }, { populate: ['parent'], orderBy: { position: 'asc' } });
  if (themes.length !== new Set(slugs).size) throw new Invalid({ themes: 'Choose themes from the list.' });
  return [...new Set(themes.flatMap(({ slug, parent }) => (parent ? [parent.slug, slug] : [slug])))];
}
