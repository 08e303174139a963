import sql from '../platform/sql.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { columns, one, type Order, type Shape } from '../platform/shape.ts';
import { curate } from './curation.policy.ts';

export const vocabularyEntryShape: Shape = {
  name: 'VocabularyEntry',
  table: 'vocabulary_entry',
  visible: (_self, { viewer }) => (curate(viewer) ? sql`true` : sql`false`),
  fields: {
    ...columns('id', 'term', 'phrases', 'oneWay', 'version', 'changedAt', 'removedAt'),
    changedBy: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.changed_by_id`,
    ),
  },
};

export const byTerm: Order = {
  terms: [
    { by: (self) => sql`lower(${self}.term)`, type: 'text' },
    { by: (self) => sql`${self}.id`, type: 'uuid' },
  ],
  direction: 'asc',
};
