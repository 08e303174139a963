import { containing } from '../platform/containing.ts';
import { columns, many, type Scope, type Shape, value } from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { mayMeet } from './person.shape.ts';
import type { SkillKind } from './skill.ts';

/** Whether a community that counts for the viewer has this person in it too. */
const sharesCommunity = (personId: Sql, { viewer }: Scope): Sql =>
  sql`exists (select from membership m where m.person_id = ${personId} and m.status = 'ACTIVE'
    and m.community_id = any(${viewer.memberships.map(({ communityId }) => communityId)}::uuid[]))`;

/** One reads one’s own; those of others who are for the viewer, and whom the viewer may meet at all. */
const isFor = (self: Sql, scope: Scope): Sql => sql`(${self}.person_id = ${scope.viewer.personId}::uuid
  or exists (select from person owner where owner.id = ${self}.person_id and ${mayMeet(sql`owner`, scope)})
    and (${self}.readers = 'SECTOR' or ${self}.readers = 'COMMUNITIES' and ${sharesCommunity(sql`${self}.person_id`, scope)}))`;

export const skillShape: Shape = {
  name: 'Skill',
  table: 'skill',
  visible: isFor,
  fields: {
    ...columns('id', 'kind', 'text'),
    readers: value(
      (self, { viewer }) => sql`(case when ${self}.person_id = ${viewer.personId}::uuid then ${self}.readers end)`,
    ),
  },
};

/** Hangs on a person. */
export const skillsOfPerson = many(
  () => skillShape,
  (self, skill) => sql`${skill}.person_id = ${self}.id`,
  (skill) => sql`${skill}.kind desc, ${skill}.place`,
);

/** Whether the viewer may read of this person that they offer or need it. */
export const hasSkill = (person: Sql, text: string, kind: SkillKind | null, scope: Scope): Sql =>
  sql`exists (select from skill s where s.person_id = ${person}.id and ${containing(sql`s.text`, text)}
    and (${kind}::text is null or s.kind = ${kind}::text) and ${isFor(sql`s`, scope)})`;
