import { Field, ID, ObjectType } from 'type-graphql';
import { facilitatedBy } from '../communities/community.shape.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { Person } from '../identity/person.ts';
import { connectionOf } from '../platform/page.ts';
import { DateTime } from '../platform/scalars.ts';
import { columns, newest, one, page, type Shape, type ShapeField } from '../platform/shape.ts';
import sql from '../platform/sql.ts';

@ObjectType({ description: 'A document that was removed, for those who may put it back: gone for good after 30 days.' })
export class RemovedDocument {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => DateTime)
  removedAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Null when a former member did.' })
  removedBy!: Person | null;

  @Field(() => String, { nullable: true, description: 'Why, where somebody said it.' })
  removedFor!: string | null;
}

export const RemovedDocumentConnection = connectionOf('RemovedDocument', () => RemovedDocument);
export type RemovedDocumentConnection = InstanceType<typeof RemovedDocumentConnection>;

const removedDocumentShape: Shape = {
  name: 'RemovedDocument',
  table: 'document',
  visible: (self, { viewer }) =>
    sql`${self}.removed_at is not null and ${facilitatedBy(viewer, sql`${self}.community_id`)}`,
  fields: {
    ...columns('id', 'title', 'removedAt', 'removedFor'),
    removedBy: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.removed_by_id`,
    ),
  },
};

/** What a library no longer shows, the latest first: null to those who do not facilitate its community. */
export const removedDocumentsOf: ShapeField = page(
  () => removedDocumentShape,
  (self, document) => sql`${document}.community_id = ${self}.id`,
  newest('removed_at'),
  { unless: (self, { viewer }) => sql`not ${facilitatedBy(viewer, sql`${self}.id`)}` },
);
