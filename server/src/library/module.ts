import type { Module } from '../platform/module.ts';
import type { ShapeField } from '../platform/shape.ts';
import { DocumentVersion } from './document-version.ts';
import { documentHolder, followAudience } from './document.audience.ts';
import { documentDiscussed } from './document.discussed.ts';
import { documentNews } from './document.news.ts';
import { DocumentResolver, DocumentVersionResolver } from './document.resolver.ts';
import { documentSearchable } from './document.searchable.ts';
import { documentIsIn, documentShape, libraryOf } from './document.shape.ts';
import { Document } from './document.ts';
import { LibraryFolder } from './library-folder.ts';
import { LibraryResolver } from './library.resolver.ts';
import { LibrarySettings } from './library-settings.ts';

export const library: Module = {
  name: 'library',
  entities: [Document, DocumentVersion, LibraryFolder, LibrarySettings],
  resolvers: [DocumentResolver, DocumentVersionResolver, LibraryResolver],
  subjects: [
    {
      kind: 'DOCUMENT',
      address: ['/documents/', 'id'],
      shape: documentShape,
      discussed: documentDiscussed,
      news: documentNews,
      follow: followAudience,
      within: documentIsIn,
    },
  ],
  hangs: ({ kind }): Record<string, ShapeField> => (kind === 'COMMUNITY' ? libraryOf : {}),
  searchables: [documentSearchable],
  fileHolders: [documentHolder],
};
