import { connectionOf } from '../platform/page.ts';
import { ModerationEntry } from '../moderation-log/moderation-entry.ts';
import { Report, ReportedPost } from './report.ts';

export const ReportConnection = connectionOf('Report', () => Report);
export type ReportConnection = InstanceType<typeof ReportConnection>;

export const ReportedPostConnection = connectionOf('ReportedPost', () => ReportedPost);
export type ReportedPostConnection = InstanceType<typeof ReportedPostConnection>;

export const ModerationEntryConnection = connectionOf('ModerationEntry', () => ModerationEntry);
export type ModerationEntryConnection = InstanceType<typeof ModerationEntryConnection>;
