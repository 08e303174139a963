import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Community } from '../communities/community.ts';
import { holdDocument } from '../files/finish-document.ts';
import type { KeptFile } from '../files/kept-file.ts';
import { Person } from '../identity/person.ts';
import { chosenThemes } from '../organisations/chosen-themes.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { isId } from '../platform/ids.ts';
import { rowsWithin } from '../platform/rows.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { DocumentVersion } from './document-version.ts';
import type { AddDocumentInput, DocumentInput } from './document.inputs.ts';
import { add, edit } from './document.policy.ts';
import { Document } from './document.ts';
import { LibraryFolder } from './library-folder.ts';
import { heldLibrary, loadedDocument, tell } from './loaded-document.ts';
import { askForReading } from './read-document.ts';

const mostVersions = 100;

/** Adds a document to a library, with the file that the viewer has sent. */
export const addDocument = (ctx: Context, input: AddDocumentInput): Promise<string> =>
  transact(ctx, async (em) => {
    const refusal = 'Join this community to add to its library, or ask its facilitators.';
    const community = await heldLibrary(em, ctx, input.communityId, add, refusal);
    return once(em, ctx, input.idempotencyKey, input, () => place(em, ctx, community, input));
  });

async function place(em: EntityManager, ctx: Context, community: Community, input: AddDocumentInput): Promise<string> {
  const now = ctx.clock();
  const document = em.create(Document, {
    id: crypto.randomUUID(),
    community,
    audience: Community.contentAudience(community.id, community.visibility, community.requiredRole),
    title: '',
    author: em.getReference(Person, ctx.viewer.personId!),
    createdAt: now,
    updatedAt: now,
    changedAt: now,
  });
  await describe(em, document, input);
  const file = await holdDocument(em, ctx, input.uploadId, { kind: 'DOCUMENT', id: document.id });
  await addVersion(em, ctx, document, file, '');
  await tell(em, ctx, 'added', document, { title: document.title });
  return document.id;
}

/** What is said of a document, and the folder it is in, from the version that was opened. */
export const editDocument = (ctx: Context, id: string, version: number, input: DocumentInput): Promise<string> =>
  transact(ctx, async (em) => {
    const document = await loadedDocument(em, ctx, id, edit);
    const { title, description } = document;
    if (document.version !== version)
      throw new Conflict('Somebody changed this document since you opened it.', {
        current: { version: document.version, title, description },
      });
    await describe(em, document, input);
    document.version += 1;
    await tell(em, ctx, 'edited', document, { version: document.version, before: { title } });
    return document.id;
  });

type NewVersion = { id: string; uploadId: string; note?: string | null; idempotencyKey?: string | null };

/** A new file in its place; earlier ones stay readable. */
export const addDocumentVersion = (ctx: Context, { idempotencyKey, ...given }: NewVersion): Promise<string> =>
  transact(ctx, async (em) => {
    const document = await loadedDocument(em, ctx, given.id, edit);
    return once(em, ctx, idempotencyKey, given, async () => {
      const note = checkedText('note', given.note, { most: 500, name: 'what is new' });
      const file = await holdDocument(em, ctx, given.uploadId, { kind: 'DOCUMENT', id: document.id });
      await addVersion(em, ctx, document, file, note);
      await tell(em, ctx, 'version-added', document, { number: document.currentNumber });
      return document.id;
    });
  });

/** An earlier version becomes the present one, as one more: nothing between is lost. */
export const restoreDocumentVersion = (ctx: Context, id: string, number: number): Promise<string> =>
  transact(ctx, async (em) => {
    const document = await loadedDocument(em, ctx, id, edit);
    if (number === document.currentNumber) return document.id;
    const earlier = await em.findOne(DocumentVersion, { document, number }, { populate: ['text', 'file'] });
    if (!earlier) throw new Conflict('There is no such version. Look again.');
    const { file, text, textState, pageCount = null } = earlier;
    const restored = await addVersion(em, ctx, document, file, `Version ${number} put back.`);
    Object.assign(restored, { text, textState, pageCount });
    await tell(em, ctx, 'version-restored', document, { number });
    return document.id;
  });

async function addVersion(em: EntityManager, ctx: Context, document: Document, file: KeptFile, note: string) {
  const [last] = await em.find(DocumentVersion, { document }, { orderBy: { number: 'desc' }, limit: 1 });
  const number = (last?.number ?? 0) + 1;
  if (number > mostVersions) throw new Conflict(`A document has ${mostVersions} versions at most. Add a new document.`);
  const author = em.getReference(Person, ctx.viewer.personId!);
  const id = crypto.randomUUID();
  const version = em.create(DocumentVersion, { id, document, number, file, note, author, at: ctx.clock() });
  document.currentNumber = number;
  document.changedAt = ctx.clock();
  await em.flush();
  await askForReading(rowsWithin(em), id);
  return version;
}

async function describe(em: EntityManager, document: Document, input: DocumentInput): Promise<void> {
  document.title = checkedText('title', input.title, { most: 200, least: 1, name: 'a title' });
  document.description = checkedText('description', input.description, { most: 5_000, name: 'the description' });
  document.themeSlugs = await chosenThemes(em, input.themes ?? []);
  document.accessibleFormat = input.accessibleFormat ?? null;
  document.folder = input.folderId == null ? null : await folderIn(em, document.community, input.folderId);
}

/** Nobody deletes it meanwhile. */
const share = { lockMode: LockMode.PESSIMISTIC_READ, refresh: true } as const;

async function folderIn(em: EntityManager, community: Community, id: string): Promise<LibraryFolder> {
  const folder = isId(id) ? await em.findOne(LibraryFolder, { id, community }, share) : null;
  if (!folder) throw new Invalid({ folderId: 'This folder is not there any more. Choose another.' });
  return folder;
}
