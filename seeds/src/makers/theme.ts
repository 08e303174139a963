import type { EntityManager } from '@mikro-orm/postgresql';
import { Theme } from '@knowledge-hub/server/organisations/theme.ts';
import { nextNumber } from './making.ts';

export function makeTheme(
  em: EntityManager,
  given: { slug: string; name?: string; parent?: Theme; position?: number },
): Theme {
  const theme = em.create(Theme, { name: given.slug, position: nextNumber(), ...given });
  em.persist(theme);
  return theme;
}
