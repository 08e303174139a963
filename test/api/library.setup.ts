import { makeWordFile } from '@knowledge-hub/seeds/makers/office-file.ts';
import type { Asker } from '../harness/ask.ts';
import { send } from './files.setup.ts';

const whole = `id title url description accessibleFormat version changedAt folder { id name } community { id } themes { slug }
  author { name } current { number name size mediaType address scan textState note }
  versions { number name note address author { name } } viewerCan { edit remove }`;
export const read = `query ($id: ID!) { document(id: $id) { ${whole} } }`;
export const add = `mutation ($input: AddDocumentInput!) { addDocument(input: $input) { ${whole} } }`;
export const edit = `mutation ($id: ID!, $version: Int!, $input: DocumentInput!) { editDocument(id: $id, version: $version, input: $input) { ${whole} } }`;
export const addVersion = `mutation ($id: ID!, $uploadId: ID!, $note: String, $key: String) {
  addDocumentVersion(id: $id, uploadId: $uploadId, note: $note, idempotencyKey: $key) { ${whole} } }`;
export const restore = `mutation ($id: ID!, $number: Int!) { restoreDocumentVersion(id: $id, number: $number) { ${whole} } }`;
export const remove = 'mutation ($id: ID!) { removeDocument(id: $id) }';
export const putBack = `mutation ($id: ID!) { putBackDocument(id: $id) { ${whole} } }`;
export const list = `query ($filter: DocumentFilter!, $sort: DocumentSort! = NEWEST) {
  documents(filter: $filter, sort: $sort, first: 50) { totalCount edges { node { id title } } } }`;
export const folders = `query ($id: String!) { community(slug: $id) { libraryAdders viewerCanInLibrary { add arrange }
  libraryFolders { id name documentCount parent { id } } } }`;
export const createFolder = `mutation ($communityId: ID!, $name: String!, $parentId: ID) {
  createFolder(communityId: $communityId, name: $name, parentId: $parentId) { libraryFolders { id name parent { id } } } }`;

/** Sends a Word file with these words, and adds it; gives what came back. */
export async function addWord(
  asker: Asker,
  communityId: string,
  words: string,
  more: Record<string, unknown> = {},
): Promise<{ id: string; version: number; current: { address: string; number: number }; [more: string]: unknown }> {
  const uploadId = await send(asker, makeWordFile(words), { name: 'Route plan.docx', purpose: 'DOCUMENT' });
  return (await asker.get(add, { input: { communityId, uploadId, title: 'Route plan', ...more } })).addDocument;
}
