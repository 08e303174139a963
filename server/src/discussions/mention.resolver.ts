import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { personShape } from '../identity/person.shape.ts';
import type { Context } from '../platform/context.ts';
import { checkedFirst } from '../platform/page.ts';
import { readByIds } from '../platform/read.ts';
import { type Asked, askedOf, named, together } from '../platform/selection.ts';
import { mentionable } from './mentionable.ts';

const withIds: Asked = { ...named('mentionable'), fieldsByTypeName: { Person: { id: named('id') } } };

@Resolver()
export class MentionResolver {
  @Query(() => [Person], {
    description: 'Whom the viewer may mention: of those who may read it, whose name has a word that begins so.',
  })
  async mentionable(
    @Arg('withinId', () => ID, { description: 'Of a discussion, or of the community or case study to start one on.' })
    withinId: string,
    @Arg('beginning', () => String) beginning: string,
    @Arg('first', () => Int, { defaultValue: 8, description: 'How many, at most 20.' }) first: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ids = await mentionable(ctx, withinId, beginning, Math.min(checkedFirst(first), 20));
    const people = await readByIds<Person>(ctx, together([askedOf(info), withIds]), personShape, ids);
    return ids.flatMap((id) => people.filter((person) => person.id === id));
  }
}
