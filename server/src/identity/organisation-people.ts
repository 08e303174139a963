import sql from '../platform/sql.ts';
import { alphabetical, page } from '../platform/shape.ts';
import { personShape, worksAt } from './person.shape.ts';

/** People who hold a role at an organisation today, for those who may meet them. */
export const peopleThere = page(
  () => personShape,
  (self, person, { now }) => worksAt(person, sql`${self}.id`, now),
  alphabetical('name'),
);
