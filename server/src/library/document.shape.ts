import { communityShape, contentAudience } from '../communities/community.shape.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { themesOf } from '../organisations/theme.shape.ts';
import { maySeeSql } from '../platform/audience.ts';
import { columns, many, newest, one, type Scope, type Shape, value } from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { subjectShape } from '../platform/subject.ts';
import { removedDocumentsOf } from './removed-document.ts';

const authorOf = one(
  () => namedPersonShape,
  (self, person) => sql`${person}.id = ${self}.author_id`,
);

/** Reached through its document alone. */
export const versionShape: Shape = {
  name: 'DocumentVersion',
  table: sql`(select v.id, v.document_id, v.number, v.note, v.author_id, v.at, v.text_state, v.file_id, v.page_count,
    f.name, f.size, f.media_type, f.scan from document_version v join kept_file f on f.id = v.file_id)`,
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'number', 'name', 'size', 'mediaType', 'note', 'at', 'textState', 'pageCount', 'scan'),
    opening: value(
      (self) => sql`(select nullif(left(said.text, 600), '') from document_version said where said.id = ${self}.id)`,
    ),
    address: value((self) => sql`'/files/' || ${self}.file_id`),
    author: authorOf,
  },
};

/** What the policies ask of a row. */
export const documentFacts = (self: Sql): Sql =>
  sql`json_build_object('communityId', ${self}.community_id, 'authorId', ${self}.author_id,
    'closed', (select c.closed_at is not null from community c where c.id = ${self}.community_id))`;

export const documentShape = subjectShape({
  name: 'Document',
  interfaces: ['Discussable'],
  kind: 'DOCUMENT',
  table: 'document',
  title: (self) => sql`${self}.title`,
  url: (self) => sql`'/documents/' || ${self}.id`,
  fields: {
    ...columns('description', 'accessibleFormat', 'changedAt', 'version', 'demonstration'),
    themes: themesOf,
    author: authorOf,
    community: one(
      () => communityShape,
      (self, community) => sql`${community}.id = ${self}.community_id`,
    ),
    folder: one(
      () => folderShape,
      (self, folder) => sql`${folder}.id = ${self}.folder_id`,
    ),
    current: one(
      () => versionShape,
      (self, version) => sql`${version}.document_id = ${self}.id and ${version}.number = ${self}.current_number`,
    ),
    versions: many(
      () => versionShape,
      (self, version) => sql`${version}.document_id = ${self}.id`,
      (version) => sql`${version}.number desc`,
      100,
    ),
    viewerCan: value(documentFacts),
  },
});

/** Reached through its document or its community alone. */
export const folderShape: Shape = {
  name: 'LibraryFolder',
  table: 'library_folder',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'name'),
    parent: one(
      () => folderShape,
      (self, parent) => sql`${parent}.id = ${self}.parent_id`,
    ),
    documentCount: value(
      (self) => sql`(select count(*)::int from document inside
      where inside.community_id = ${self}.community_id and inside.folder_id = ${self}.id and inside.removed_at is null)`,
    ),
  },
};

const mayRead = (self: Sql, { viewer }: Scope) => maySeeSql(viewer, contentAudience(self));

/** In SQL, of a community: who adds. */
export const addersOf = (id: Sql): Sql =>
  sql`coalesce((select rule.adders from library_settings rule where rule.community_id = ${id}), 'MEMBERS')`;

/** What the library hangs on communities. */
export const libraryOf = {
  libraryFolders: many(
    () => folderShape,
    (self, folder, scope) => sql`${folder}.community_id = ${self}.id and ${mayRead(self, scope)}`,
    (folder) => sql`lower(${folder}.name), ${folder}.id`,
    200,
  ),
  libraryAdders: value((self, scope) => sql`(case when ${mayRead(self, scope)} then ${addersOf(sql`${self}.id`)} end)`),
  removedDocuments: removedDocumentsOf,
  viewerCanInLibrary: value(
    (self) => sql`json_build_object('id', ${self}.id, 'adders', ${addersOf(sql`${self}.id`)},
    'closed', ${self}.closed_at is not null)`,
  ),
};

/** Where a document is. */
export const documentIsIn = (self: Sql): { kind: Sql; id: Sql } => ({
  kind: sql`'COMMUNITY'::text`,
  id: sql`${self}.community_id`,
});

export const latestFirst = newest('changed_at');
