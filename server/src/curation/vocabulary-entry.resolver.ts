import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from '../platform/sql.ts';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { containing } from '../platform/containing.ts';
import type { Context } from '../platform/context.ts';
import { isId } from '../platform/ids.ts';
import { connectionOf, PageArgs } from '../platform/page.ts';
import { allow } from '../platform/policy.ts';
import { readOne, readPage } from '../platform/read.ts';
import { VocabularyEntry } from '../search/vocabulary-entry.ts';
import { curate } from './curation.policy.ts';
import * as commands from './vocabulary-entry.commands.ts';
import { checkedEntry, VocabularyEntryInput } from './vocabulary-entry.inputs.ts';
import { byTerm, vocabularyEntryShape } from './vocabulary-entry.shape.ts';
import { previewVocabulary, VocabularyPreview } from './vocabulary-preview.ts';

type Info = GraphQLResolveInfo;

const VocabularyEntryConnection = connectionOf('VocabularyEntry', () => VocabularyEntry);

const read = (ctx: Context, info: Info, id: string) =>
  readOne<VocabularyEntry>(ctx, info, vocabularyEntryShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => VocabularyEntry)
export class VocabularyEntryResolver {
  @Query(() => VocabularyEntryConnection, {
    description: 'The words that search knows besides those of a text, by term; for curators and administrators.',
  })
  vocabulary(
    @Arg('text', () => String, { nullable: true, description: 'Part of the term or of a phrase.' }) text: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    allow(curate, ctx.viewer, undefined);
    const said = (self: Sql) =>
      text?.trim()
        ? containing(sql`${self}.term || E'\n' || array_to_string(${self}.phrases, E'\n')`, text)
        : sql`true`;
    const where = (self: Sql) => sql`${self}.removed_at is null and ${said(self)}`;
    return readPage<object>(ctx, info, vocabularyEntryShape, { ...page, where, order: byTerm });
  }

  @Query(() => VocabularyEntry, { nullable: true, description: 'Also one that was removed.' })
  vocabularyEntry(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    allow(curate, ctx.viewer, undefined);
    return isId(id) ? read(ctx, info, id) : null;
  }

  @Query(() => VocabularyPreview, { description: 'What an entry would change, before it is saved.' })
  vocabularyPreview(
    @Arg('query', () => String) query: string,
    @Arg('entry', () => VocabularyEntryInput) entry: VocabularyEntryInput,
    @Arg('id', () => ID, { nullable: true, description: 'The entry that it would change.' }) id: string | null,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    allow(curate, ctx.viewer, undefined);
    return previewVocabulary(ctx, info, { query, entry: checkedEntry(entry), id, first });
  }

  @Mutation(() => VocabularyEntry, { description: 'Search knows it from now on.' })
  async addVocabularyEntry(
    @Arg('input', () => VocabularyEntryInput) input: VocabularyEntryInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.addVocabularyEntry(ctx, input, key));
  }

  @Mutation(() => VocabularyEntry)
  async changeVocabularyEntry(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => VocabularyEntryInput) input: VocabularyEntryInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.changeVocabularyEntry(ctx, id, version, input));
  }

  @Mutation(() => VocabularyEntry, { description: 'Can be taken back by restoring it.' })
  async removeVocabularyEntry(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.removeVocabularyEntry(ctx, id, version));
  }

  @Mutation(() => VocabularyEntry)
  async restoreVocabularyEntry(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.restoreVocabularyEntry(ctx, id, version));
  }
}
