import { communityShape } from '../communities/community.shape.ts';
import { SanctionResolver } from './sanction.resolver.ts';
import { sanctionsOfCommunity } from './sanction.shape.ts';
import { WorkOfCommunityResolver, WorkOfMembershipResolver, WorkOfViewerResolver } from './work.resolver.ts';
import { quietnessOfMembership, workOfCommunity, workOfViewer } from './work.shape.ts';
import { membershipShape } from '../communities/membership.shape.ts';
import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { offer, type ShapeField } from '../platform/shape.ts';
import { moderationLogOf } from './moderation-entry.shape.ts';
import { ModerationEntryResolver, RemovalResolver } from './removal.resolver.ts';
import { joinReports } from './join-reports.ts';
import { Removal } from './removal.ts';
import { OwnReportsResolver, ReportResolver } from './report.resolver.ts';
import { reportedPostsOf, reportsOfViewer } from './report.shape.ts';
import { Report, ReportedPost } from './report.ts';

offer(viewerShape, reportsOfViewer);
offer(communityShape, { ...sanctionsOfCommunity, ...workOfCommunity });
offer(membershipShape, quietnessOfMembership);
offer(viewerShape, workOfViewer);

export const moderation: Module = {
  name: 'moderation',
  entities: [ReportedPost, Report, Removal],
  joining: joinReports,
  resolvers: [
    ReportResolver,
    OwnReportsResolver,
    RemovalResolver,
    ModerationEntryResolver,
    SanctionResolver,
    WorkOfCommunityResolver,
    WorkOfMembershipResolver,
    WorkOfViewerResolver,
  ],
  hangs: ({ kind, discussed }): Record<string, ShapeField> =>
    discussed ? { reportedPosts: reportedPostsOf, moderationLog: moderationLogOf(kind) } : {},
};
