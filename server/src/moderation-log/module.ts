import type { Module } from '../platform/module.ts';
import { ModerationEntry } from './moderation-entry.ts';

/** What is written down of moderation; who does it and who reads it is in `moderation`. */
export const moderationLog: Module = { name: 'moderation-log', entities: [ModerationEntry], resolvers: [] };
