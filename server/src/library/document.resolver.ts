import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { isId } from '../platform/ids.ts';
import { PageArgs } from '../platform/page.ts';
import { abilities } from '../platform/policy.ts';
import { readOne, readPage } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { DocumentVersion, ScanWord } from './document-version.ts';
import * as commands from './document.commands.ts';
import { AddDocumentInput, DocumentFilter, DocumentInput, DocumentSort } from './document.inputs.ts';
import { orderOf, whereOf } from './document.lists.ts';
import { type DocumentFacts, documentPolicies } from './document.policy.ts';
import { documentShape } from './document.shape.ts';
import { Document } from './document.ts';
import { DocumentAbilities, DocumentConnection } from './document.types.ts';
import { putBackDocument, removeDocument } from './removing.commands.ts';
import type { ScanState } from '../files/kept-file.ts';
import { scanWordOf } from './scan-word.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Document>(ctx, info, documentShape, (self) => sql`${self}.id = ${id}::uuid`);

const Key = () =>
  Arg('idempotencyKey', () => String, {
    nullable: true,
    description: 'The same key adds it once, however often it is sent.',
  });

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true })
  document(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return isId(id) ? read(ctx, info, id) : null;
  }

  @Query(() => DocumentConnection, { description: "Of one community's library." })
  documents(
    @Arg('filter', () => DocumentFilter) filter: DocumentFilter,
    @Arg('sort', () => DocumentSort, { defaultValue: 'NEWEST' }) sort: DocumentSort,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const [where, order] = [whereOf(filter), orderOf(sort)];
    return readPage<DocumentConnection>(ctx, info, documentShape, { ...page, where, order });
  }

  @Mutation(() => Document, {
    description: 'By members of the community, or its facilitators alone where they say so.',
  })
  async addDocument(
    @Arg('input', () => AddDocumentInput) input: AddDocumentInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.addDocument(ctx, input));
  }

  @Mutation(() => Document)
  async editDocument(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => DocumentInput) input: DocumentInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.editDocument(ctx, id, version, input));
  }

  @Mutation(() => Document, { description: 'A new file in its place; earlier ones stay readable.' })
  async addDocumentVersion(
    @Arg('id', () => ID) id: string,
    @Arg('uploadId', () => ID) uploadId: string,
    @Arg('note', () => String, { nullable: true, description: 'What is new in it.' }) note: string | null,
    @Key() idempotencyKey: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.addDocumentVersion(ctx, { id, uploadId, note, idempotencyKey }));
  }

  @Mutation(() => Document, { description: 'An earlier version becomes the present one, as one more.' })
  async restoreDocumentVersion(
    @Arg('id', () => ID) id: string,
    @Arg('number', () => Int) number: number,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.restoreDocumentVersion(ctx, id, number));
  }

  @Mutation(() => ID, { description: 'Out of sight at once, in search too; for 30 days it can be put back.' })
  removeDocument(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'For the facilitators.' }) reason: string | null,
    @Ctx() ctx: Context,
  ) {
    return removeDocument(ctx, id, reason);
  }

  @Mutation(() => Document, { description: 'What was removed is there again.' })
  async putBackDocument(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await putBackDocument(ctx, id));
  }

  @FieldResolver(() => DocumentAbilities)
  viewerCan(@Root() { viewerCan }: { viewerCan: DocumentFacts }, @Ctx() { viewer }: Context): DocumentAbilities {
    return abilities(documentPolicies, viewer, viewerCan);
  }
}

@Resolver(() => DocumentVersion)
export class DocumentVersionResolver {
  @FieldResolver(() => ScanWord)
  scan(@Root() version: DocumentVersion, @Ctx() { settings }: Context): ScanWord {
    return scanWordOf(version.scan as unknown as ScanState, settings.virusScanner !== undefined);
  }
}
