import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { communityShape } from '../communities/community.shape.ts';
import { Community } from '../communities/community.ts';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { abilities } from '../platform/policy.ts';
import { built, readOne } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { type LibraryFacts, libraryPolicies } from './document.policy.ts';
import { LibraryAbilities } from './document.types.ts';
import * as commands from './folder.commands.ts';
import { LibraryFolder } from './library-folder.ts';
import { LibraryAdders } from './library-settings.ts';
import { RemovedDocumentConnection } from './removed-document.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Community>(ctx, info, communityShape, (self) => sql`${self}.id = ${id}::uuid`);

const InFolder = () => Arg('parentId', () => ID, { nullable: true, description: 'Null for none.' });

/** The library's part of a community. */
@Resolver(() => Community)
export class LibraryResolver {
  @Mutation(() => Community, { description: 'By facilitators of the community.' })
  async createFolder(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('name', () => String) name: string,
    @InFolder() parentId: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.createFolder(ctx, communityId, name, parentId));
  }

  @Mutation(() => Community)
  async renameFolder(
    @Arg('id', () => ID) id: string,
    @Arg('name', () => String) name: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.renameFolder(ctx, id, name));
  }

  @Mutation(() => Community, { description: 'Folders go no deeper than two.' })
  async moveFolder(
    @Arg('id', () => ID) id: string,
    @InFolder() parentId: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.moveFolder(ctx, id, parentId));
  }

  @Mutation(() => Community, { description: 'When nothing is in it.' })
  async deleteFolder(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await commands.deleteFolder(ctx, id));
  }

  @Mutation(() => Community)
  async setLibraryAdders(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('adders', () => LibraryAdders) adders: LibraryAdders,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.setLibraryAdders(ctx, communityId, adders));
  }

  @FieldResolver(() => [LibraryFolder], {
    description: 'All folders of its library, by name: none unless the viewer may read what is said inside.',
  })
  libraryFolders(@Root() { libraryFolders }: { libraryFolders: LibraryFolder[] }): LibraryFolder[] {
    return libraryFolders;
  }

  @FieldResolver(() => LibraryAdders, {
    nullable: true,
    description: 'Who adds documents. Null unless the viewer may read what is said inside.',
  })
  libraryAdders(@Root() { libraryAdders }: { libraryAdders: LibraryAdders | null }): LibraryAdders | null {
    return libraryAdders;
  }

  @FieldResolver(() => RemovedDocumentConnection, {
    nullable: true,
    description: 'What was removed from its library, the latest first. Null unless the viewer facilitates.',
  })
  removedDocuments(@Root() community: Community, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<RemovedDocumentConnection | null>(community, info);
  }

  @FieldResolver(() => LibraryAbilities)
  viewerCanInLibrary(
    @Root() { viewerCanInLibrary }: { viewerCanInLibrary: LibraryFacts },
    @Ctx() { viewer }: Context,
  ): LibraryAbilities {
    return abilities(libraryPolicies, viewer, viewerCanInLibrary);
  }
}
