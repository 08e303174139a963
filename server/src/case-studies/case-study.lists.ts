import sql, { join, type Sql } from '../platform/sql.ts';
import { type Order, newest, oldest } from '../platform/shape.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { CaseStudyFilter, CaseStudySort } from './case-study.inputs.ts';
import { queued } from './case-study.ts';

const orders: Record<CaseStudySort, Order> = {
  NEWEST: {
    terms: [
      { by: (self) => sql`coalesce(${self}.published_at, ${self}.created_at)`, type: 'timestamptz' },
      { by: (self) => sql`${self}.id`, type: 'uuid' },
    ],
    direction: 'desc',
  },
  LARGEST_YEARLY_AMOUNT: {
    terms: [
      { by: (self) => sql`coalesce(${self}.yearly_amount, 0)`, type: 'numeric' },
      { by: (self) => sql`${self}.id`, type: 'uuid' },
    ],
    direction: 'desc',
  },
  RECENTLY_CHANGED: newest('updated_at'),
};

/** Of published studies, publication is never null: the plain column lets its index give the order. */
export const orderOf = (sort: CaseStudySort, onlyPublished: boolean): Order =>
  sort === 'NEWEST' && onlyPublished ? newest('published_at') : orders[sort];

export const onlyPublished = ({ stages, mine }: CaseStudyFilter): boolean =>
  stages ? stages.length === 1 && stages[0] === 'PUBLISHED' : !mine;

export const whereOf =
  (filter: CaseStudyFilter, viewer: Viewer) =>
  (self: Sql): Sql => {
    const { themes, organisationTypes, regions, nations, stages, mine } = filter;
    const conditions: Sql[] = [sql`true`];
    if (onlyPublished(filter)) conditions.push(sql`${self}.stage = 'PUBLISHED'`);
    else if (stages) conditions.push(sql`${self}.stage = any(${stages}::text[])`);
    if (mine) conditions.push(sql`${self}.author_id = ${viewer.personId}::uuid`);
    if (themes?.length) conditions.push(sql`${self}.themes && ${themes}::text[]`);
    const council: Sql[] = [];
    if (organisationTypes?.length) council.push(sql`o.type = any(${organisationTypes}::text[])`);
    if (regions?.length) council.push(sql`o.region = any(${regions}::text[])`);
    if (nations?.length) council.push(sql`o.nation = any(${nations}::text[])`);
    if (council.length > 0)
      conditions.push(
        sql`${self}.organisation_id in (select o.id from organisation o where ${join(council, ' and ')})`,
      );
    return join(conditions, ' and ');
  };

export const queueWhere = (self: Sql): Sql => sql`${self}.stage = any(${queued}::text[])`;
export const queueOrder: Order = oldest('submitted_at');
