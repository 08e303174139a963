import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { connectionOf, PageArgs } from '../platform/page.ts';
import { built, readOne } from '../platform/read.ts';
import { deleteSavedSearch, restoreSavedSearch, saveSearch, updateSavedSearch } from './saved-search.commands.ts';
import { SaveSearchInput, UpdateSavedSearchInput } from './saved-search.inputs.ts';
import { savedSearchShape } from './saved-search.shape.ts';
import { SavedSearch } from './saved-search.ts';
import { stopAlert } from './stop-alert.ts';

const SavedSearchConnection = connectionOf('SavedSearch', () => SavedSearch);
type SavedSearchConnection = InstanceType<typeof SavedSearchConnection>;
type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<SavedSearch>(ctx, info, savedSearchShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => SignedInViewer)
export class SavedSearchResolver {
  @FieldResolver(() => SavedSearchConnection, {
    description: 'What the viewer saved last comes first; at most 50 in all.',
  })
  savedSearches(@Root() viewer: SignedInViewer, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<SavedSearchConnection>(viewer, info);
  }

  @Mutation(() => SavedSearch)
  async saveSearch(
    @Arg('input', () => SaveSearchInput) input: SaveSearchInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await saveSearch(ctx, info.schema, input));
  }

  @Mutation(() => SavedSearch)
  async updateSavedSearch(
    @Arg('input', () => UpdateSavedSearchInput) input: UpdateSavedSearchInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await updateSavedSearch(ctx, input));
  }

  @Mutation(() => SavedSearch, { description: 'For a day it can be restored.' })
  async deleteSavedSearch(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await deleteSavedSearch(ctx, id));
  }

  @Mutation(() => SavedSearch)
  async restoreSavedSearch(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await restoreSavedSearch(ctx, id));
  }

  @Mutation(() => Boolean, {
    description:
      'Stops the alerts of one saved search by the token that their mails carry, without signing in; once or again.',
  })
  async stopAlert(@Arg('token', () => String) token: string, @Ctx() ctx: Context) {
    if (await stopAlert(ctx, token)) return true;
    throw new Invalid({ token: 'This link stops nothing any more. Look that it is whole.' });
  }
}
