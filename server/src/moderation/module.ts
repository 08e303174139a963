import { communityShape } from '../communities/community.shape.ts';
import { SanctionResolver } from './sanction.resolver.ts';
import { workOfCommunity } from './sanction.shape.ts';
import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { offer, type ShapeField } from '../platform/shape.ts';
import { moderationLogOf } from './moderation-entry.shape.ts';
import { ModerationEntryResolver, RemovalResolver } from './removal.resolver.ts';
import { Removal } from './removal.ts';
import { OwnReportsResolver, ReportResolver } from './report.resolver.ts';
import { reportedPostsOf, reportsOfViewer } from './report.shape.ts';
import { Report, ReportedPost } from './report.ts';

offer(viewerShape, reportsOfViewer);
offer(communityShape, workOfCommunity);

export const moderation: Module = {
  name: 'moderation',
  entities: [ReportedPost, Report, Removal],
  resolvers: [ReportResolver, OwnReportsResolver, RemovalResolver, ModerationEntryResolver, SanctionResolver],
  hangs: ({ kind, discussed }): Record<string, ShapeField> =>
    discussed ? { reportedPosts: reportedPostsOf, moderationLog: moderationLogOf(kind) } : {},
};
