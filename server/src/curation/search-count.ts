import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { holds, type Viewer } from '../platform/viewer.ts';
import { choices } from '../platform/vocabulary.ts';

export const ViewerKind = choices(
  'ViewerKind',
  ['ANONYMOUS', 'OFFICER', 'ELECTED_MEMBER', 'STAFF', 'OTHER'],
  'All that is kept of who searched: OTHER is signed in without a role, STAFF are curators and administrators.',
);
export type ViewerKind = keyof typeof ViewerKind;

export const viewerKindOf = (viewer: Viewer): ViewerKind => {
  if (!viewer.personId) return 'ANONYMOUS';
  if (holds(viewer, 'CURATOR', 'ADMINISTRATOR')) return 'STAFF';
  if (holds(viewer, 'ELECTED_MEMBER')) return 'ELECTED_MEMBER';
  return holds(viewer, 'OFFICER') ? 'OFFICER' : 'OTHER';
};

/** How often a kind of viewer asked the same on one day. Nothing in it leads to a person, or to one search. */
@Entity({ tableName: 'search_count' })
@Index({ properties: ['query', 'day'] })
export class SearchCount {
  @PrimaryKey({ type: 'date' })
  day!: string;

  @PrimaryKey({ type: 'text' })
  query!: string;

  @PrimaryKey({ type: 'text' })
  viewerKind!: ViewerKind;

  @Property({ type: 'integer', default: 0 })
  asked!: number & Opt;

  @Property({ type: 'integer', default: 0 })
  nothingFound!: number & Opt;

  /** Answered by the simpler search. */
  @Property({ type: 'integer', default: 0 })
  degraded!: number & Opt;

  /** What the last of them found, counted as anyone of that kind could. */
  @Property({ type: 'integer', nullable: true })
  results?: number | null;

  @Property({ type: 'integer', default: 0 })
  opened!: number & Opt;

  /** Places in the list of what was opened, added up. */
  @Property({ type: 'integer', default: 0 })
  rankSum!: number & Opt;
}
