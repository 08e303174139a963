import { Field, ID, ObjectType } from 'type-graphql';
import { Community } from '../communities/community.ts';
import { communityShape } from '../communities/community.shape.ts';
import { membershipCounts } from '../communities/required-role.ts';
import { DateTime } from '../platform/scalars.ts';
import { columns, many, one, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql from '../platform/sql.ts';
import { RoleKind } from '../platform/vocabulary.ts';

@ObjectType({
  description: 'A membership that counts for nothing while its member lacks the role the community asks for.',
})
export class RestingMembership {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  since!: Date;

  @Field(() => RoleKind)
  requiredRole!: RoleKind;

  @Field(() => Community, { nullable: true, description: 'Null where it is hidden from all but its members.' })
  community!: Community | null;
}

const restingMembershipShape: Shape = {
  name: 'RestingMembership',
  table: 'membership',
  visible: (self, { viewer, now }) => sql`${self}.person_id = ${viewer.personId}::uuid and ${self}.status = 'ACTIVE'
    and exists (select from community c where c.id = ${self}.community_id and not ${membershipCounts(self, sql`c`, now)})`,
  fields: {
    ...columns('id', 'since'),
    requiredRole: value((self) => sql`(select c.required_role from community c where c.id = ${self}.community_id)`),
    community: one(
      () => communityShape,
      (self, community) => sql`${community}.id = ${self}.community_id`,
    ),
  },
};

/** Hangs on the viewer. */
export const restingMemberships: ShapeField = many(
  () => restingMembershipShape,
  (self, membership) => sql`${membership}.person_id = ${self}.id`,
  (membership) => sql`${membership}.since desc, ${membership}.id`,
);
