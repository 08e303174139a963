import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Document } from '../library/document.ts';
import { CaseStudy } from '../case-studies/case-study.ts';
import { Thread } from '../discussions/thread.ts';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { connectionOf, PageArgs } from '../platform/page.ts';
import { built } from '../platform/read.ts';
import { askedOf } from '../platform/selection.ts';
import { Subject, type SubjectRef } from '../platform/subject.ts';
import { bookmark, removeBookmark } from './bookmark.commands.ts';
import { Bookmark } from './bookmark.ts';

const BookmarkConnection = connectionOf('Bookmark', () => Bookmark);
type BookmarkConnection = InstanceType<typeof BookmarkConnection>;
type Info = GraphQLResolveInfo;
type Kept = { viewerBookmarked: boolean };

const description = 'Whether the viewer keeps it in their list.';

@Resolver(() => Thread)
export class ThreadBookmarkResolver {
  @FieldResolver(() => Boolean, { description })
  viewerBookmarked(@Root() { viewerBookmarked }: Kept): boolean {
    return viewerBookmarked;
  }
}

@Resolver(() => CaseStudy)
export class CaseStudyBookmarkResolver {
  @FieldResolver(() => Boolean, { description })
  viewerBookmarked(@Root() { viewerBookmarked }: Kept): boolean {
    return viewerBookmarked;
  }
}

const load = async (ctx: Context, info: Info, ref: SubjectRef) =>
  (await ctx.subjects.load(ctx, askedOf(info), [ref])).get(ref.id);

@Resolver(() => SignedInViewer)
export class BookmarkResolver {
  @FieldResolver(() => BookmarkConnection, { description: 'What the viewer keeps to find again, the latest first.' })
  bookmarks(@Root() viewer: SignedInViewer, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<BookmarkConnection>(viewer, info);
  }

  @Mutation(() => Subject, {
    description: 'Keeps a discussion, at one of its replies perhaps, a case study or a document.',
  })
  async bookmark(
    @Arg('id', () => ID) id: string,
    @Arg('replyId', () => ID, { nullable: true }) replyId: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return load(ctx, info, await bookmark(ctx, id, replyId));
  }

  @Mutation(() => Subject, { description: 'Takes it out of the viewer’s list.' })
  async removeBookmark(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return load(ctx, info, await removeBookmark(ctx, id));
  }
}

@Resolver(() => Document)
export class DocumentBookmarkResolver {
  @FieldResolver(() => Boolean, { description })
  viewerBookmarked(@Root() { viewerBookmarked }: Kept): boolean {
    return viewerBookmarked;
  }
}
