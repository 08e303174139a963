import sql from 'sql-template-tag';
import { columns, many, one, type Shape, value } from '../platform/shape.ts';

export const themeShape: Shape = {
  name: 'Theme',
  table: 'theme',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'slug', 'name'),
    parent: one(
      () => themeShape,
      (self, parent) => sql`${parent}.id = ${self}.parent_id`,
    ),
    children: many(
      () => themeShape,
      (self, child) => sql`${child}.parent_id = ${self}.id`,
      (child) => sql`${child}.position`,
    ),
    caseStudyCount: value(
      (self) =>
        sql`(select count(*)::int from case_study s where s.stage = 'PUBLISHED' and s.themes @> array[${self}.slug])`,
    ),
  },
};

/** The themes that a row names by slug, in the order of the list of themes. */
export const themesOf = many(
  () => themeShape,
  (self, theme) => sql`${theme}.slug = any(${self}.themes)`,
  (theme) => sql`${theme}.position`,
);
