import sql from '../platform/sql.ts';
import { columns, many, one, type Shape } from '../platform/shape.ts';

export const themeShape: Shape = {
  name: 'Theme',
  table: 'theme',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'slug', 'name', 'caseStudyCount'),
    parent: one(
      () => themeShape,
      (self, parent) => sql`${parent}.id = ${self}.parent_id`,
    ),
    children: many(
      () => themeShape,
      (self, child) => sql`${child}.parent_id = ${self}.id`,
      (child) => sql`${child}.position`,
    ),
  },
};

/** The themes that a row names by slug, in the order of the list of themes. */
export const themesOf = many(
  () => themeShape,
  (self, theme) => sql`${theme}.slug = any(${self}.themes)`,
  (theme) => sql`${theme}.position`,
);
