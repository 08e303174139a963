import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { offer } from '../platform/shape.ts';
import {
  BookmarkResolver,
  CaseStudyBookmarkResolver,
  DocumentBookmarkResolver,
  ThreadBookmarkResolver,
} from './bookmark.resolver.ts';
import { bookmarkedOf, bookmarksOfViewer } from './bookmark.shape.ts';
import { Bookmark } from './bookmark.ts';
import { joinBookmarks } from './join-bookmarks.ts';

offer(viewerShape, bookmarksOfViewer);

export const bookmarks: Module = {
  name: 'bookmarks',
  entities: [Bookmark],
  joining: joinBookmarks,
  resolvers: [BookmarkResolver, ThreadBookmarkResolver, CaseStudyBookmarkResolver, DocumentBookmarkResolver],
  hangs: ({ kind }) => (kind === 'THREAD' || kind === 'CASE_STUDY' || kind === 'DOCUMENT' ? bookmarkedOf : {}),
};
