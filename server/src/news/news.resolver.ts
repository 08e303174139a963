import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { connectionOf, PageArgs } from '../platform/page.ts';
import { readPage } from '../platform/read.ts';
import { askedOf, nodesOf } from '../platform/selection.ts';
import { Subject } from '../platform/subject.ts';
import { everyPage, newsOrder, newsShape, onePage } from './news.shape.ts';

const SubjectConnection = connectionOf('Subject', () => Subject as never);
type SubjectConnection = InstanceType<typeof SubjectConnection>;

@Resolver()
export class NewsResolver {
  @Query(() => SubjectConnection, {
    description: "What is new in the viewer's communities and in the themes they follow, newest first.",
  })
  newForViewer(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const shape = newsShape(ctx.scope, nodesOf(askedOf(info)).totalCount ? everyPage : onePage(page));
    return readPage<SubjectConnection>(ctx, info, shape, { ...page, where: () => sql`true`, order: newsOrder });
  }
}
