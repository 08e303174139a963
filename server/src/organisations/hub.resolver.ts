import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { askedOf, within } from '../platform/selection.ts';
import { readOne } from '../platform/read.ts';
import { type Shape, value } from '../platform/shape.ts';
import { Hub } from './hub.ts';
import { whereOf } from './organisation.lists.ts';

const hubShape: Shape = {
  name: 'Hub',
  table: sql`(select)`,
  visible: () => sql`true`,
  fields: {
    caseStudyCount: value(() => sql`(select count(*)::int from case_study where stage = 'PUBLISHED')`),
    organisationCount: value(
      (_self, scope) => sql`(select count(*)::int from organisation o where ${whereOf({})(sql`o`, scope)})`,
    ),
    openCommunityCount: value(() => sql`(select count(*)::int from community where visibility = 'OPEN')`),
  },
};

@Resolver(() => Hub)
export class HubResolver {
  @Query(() => Hub)
  hub(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const counted = Object.keys(hubShape.fields).some((field) => within(askedOf(info), field));
    return counted ? readOne<Hub>(ctx, info, hubShape, () => sql`true`) : {};
  }

  @FieldResolver(() => Boolean)
  demonstration(@Ctx() { settings }: Context): boolean {
    return settings.demo;
  }
}
