import type { GraphQLResolveInfo } from 'graphql';
import sql, { join, type Sql } from '../platform/sql.ts';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { containing } from '../platform/containing.ts';
import type { Context } from '../platform/context.ts';
import { isId } from '../platform/ids.ts';
import { PageArgs } from '../platform/page.ts';
import { readOne, readPage } from '../platform/read.ts';
import { alphabetical, type Scope } from '../platform/shape.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import { isToday, personShape } from './person.shape.ts';
import { Person } from './person.ts';
import { hasSkill } from './skill.shape.ts';
import { SkillKind } from './skill.ts';
import { PersonConnection } from './person.types.ts';

type Info = GraphQLResolveInfo;

export const readPerson = async (ctx: Context, info: Info, id: string): Promise<Person | null> =>
  isId(id) ? readOne<Person>(ctx, info, personShape, (self) => sql`${self}.id = ${id}::uuid`) : null;

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true })
  person(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return readPerson(ctx, info, id);
  }

  @Query(() => PersonConnection, { description: 'By name; for those whose address is confirmed, others find nobody.' })
  people(
    @Arg('text', () => String, { nullable: true, description: 'Part of a name.' }) text: string | null,
    @Arg('organisationId', () => ID, { nullable: true, description: 'Where they hold a role today.' }) at:
      | string
      | null,
    @Arg('role', () => RoleKind, { nullable: true, description: 'What they are today, anywhere or there.' })
    role: RoleKind | null,
    @Arg('skill', () => String, { nullable: true, description: 'Part of what they say they offer or need.' })
    skill: string | null,
    @Arg('skillKind', () => SkillKind, { nullable: true }) skillKind: SkillKind | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const where = (self: Sql, scope: Scope) => {
      const conditions = [sql`true`];
      if (text?.trim()) conditions.push(containing(sql`${self}.name`, text));
      if (at || role) conditions.push(at && !isId(at) ? sql`false` : isToday(self, { at, role }, scope.now));
      if (skill?.trim()) conditions.push(hasSkill(self, skill, skillKind, scope));
      return join(conditions, ' and ');
    };
    return readPage<PersonConnection>(ctx, info, personShape, { ...page, where, order: alphabetical('name') });
  }
}
