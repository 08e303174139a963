import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Unauthenticated } from '../platform/errors.ts';
import { readOne } from '../platform/read.ts';
import { proceedAs } from './authentication.ts';
import { followThemes, updateProfile } from './profile.commands.ts';
import { readViewerAgain } from './viewer-of.ts';
import { viewerShape } from './viewer.shape.ts';
import { SignedInViewer } from './viewer.types.ts';

type Info = GraphQLResolveInfo;

/** The viewer as they are now; null when nobody is signed in, without a statement. */
export const readViewer = async (ctx: Context, info: Info): Promise<SignedInViewer | null> =>
  ctx.viewer.personId === null ? null : readOne<SignedInViewer>(ctx, info, viewerShape, () => sql`true`);

/** As above, where there must be one. */
export async function viewerNow(ctx: Context, info: Info): Promise<SignedInViewer> {
  const viewer = await readViewer(ctx, info);
  if (!viewer) throw new Unauthenticated();
  return viewer;
}

/** As above, after a command that has changed what they may do. */
export async function changedViewer(ctx: Context, info: Info): Promise<SignedInViewer> {
  if (ctx.viewer.personId) proceedAs(ctx, await readViewerAgain(ctx.rows, ctx.viewer.personId, ctx.clock()));
  return viewerNow(ctx, info);
}

@Resolver(() => SignedInViewer)
export class ViewerResolver {
  @Query(() => SignedInViewer, { nullable: true, description: 'Null when nobody is signed in.' })
  viewer(@Ctx() ctx: Context, @Info() info: Info) {
    return readViewer(ctx, info);
  }

  @Mutation(() => SignedInViewer)
  async updateProfile(
    @Arg('name', () => String) name: string,
    @Arg('biography', () => String, { nullable: true }) biography: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    await updateProfile(ctx, name, biography);
    return viewerNow(ctx, info);
  }

  @Mutation(() => SignedInViewer, { description: 'The themes followed become these and no others.' })
  async followThemes(
    @Arg('themes', () => [String], { description: 'Slugs.' }) themes: string[],
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    await followThemes(ctx, themes);
    return viewerNow(ctx, info);
  }
}
