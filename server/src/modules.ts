import { activity } from './activity/module.ts';
import { administration } from './administration/module.ts';
import { adoptions } from './adoptions/module.ts';
import { bookings } from './bookings/module.ts';
import { bookmarks } from './bookmarks/module.ts';
import { caseStudies } from './case-studies/module.ts';
import { communities } from './communities/module.ts';
import { councilRoleRequests } from './council-roles/module.ts';
import { credits } from './credits/module.ts';
import { curation } from './curation/module.ts';
import { digests } from './digests/module.ts';
import { discussions } from './discussions/module.ts';
import { events } from './events/module.ts';
import { files } from './files/module.ts';
import { handouts } from './handouts/module.ts';
import { following } from './following/module.ts';
import { interestGroups } from './interest-groups/module.ts';
import { identity } from './identity/module.ts';
import { library } from './library/module.ts';
import { messages } from './messages/module.ts';
import { moderation } from './moderation/module.ts';
import { moderationLog } from './moderation-log/module.ts';
import { mailReplies } from './mail-replies/module.ts';
import { news } from './news/module.ts';
import { organisations } from './organisations/module.ts';
import { notifications } from './notifications/module.ts';
import { personalData } from './personal-data/module.ts';
import type { Module } from './platform/module.ts';
import { AuditLine, Idempotency, Withheld } from './platform/records.ts';
import { profiles } from './profiles/module.ts';
import { stewardship } from './stewardship/module.ts';
import { savedSearches } from './saved-searches/module.ts';
import { search } from './search/module.ts';

/** The table of contents: a room imports from lower tiers only; tier 0 is platform/. */
export const modules: Module[] = [
  // tier 1: people and places
  organisations,
  identity,
  files,
  moderationLog,
  communities,
  // tier 2: practice
  caseStudies,
  adoptions,
  discussions,
  bookings,
  events,
  interestGroups,
  library,
  handouts,
  // tier 3: reach
  search,
  curation,
  bookmarks,
  notifications,
  messages,
  councilRoleRequests,
  credits,
  following,
  moderation,
  stewardship,
  activity,
  mailReplies,
  digests,
  savedSearches,
  profiles,
  news,
  administration,
  personalData,
];

export const entities = [AuditLine, Idempotency, Withheld, ...modules.flatMap((module) => module.entities)];
