import sql from '../platform/sql.ts';
import { administer } from '../identity/identity.policy.ts';
import { columns, type Order, type Shape, value } from '../platform/shape.ts';
import { parkedJobs } from './parked-jobs.ts';

/** For administrators alone. Of what a job is about it tells the sort, never which: that may be private. */
export const parkedJobShape: Shape = {
  name: 'ParkedJob',
  table: parkedJobs,
  visible: (_self, { viewer }) => sql`${administer(viewer)}::boolean`,
  fields: {
    ...columns('task', 'attempts', 'lastError', 'createdAt', 'parkedAt'),
    id: value((self) => sql`${self}.id::text`),
    kind: value((self) => sql`${self}.payload ->> 'kind'`),
    verb: value((self) => sql`${self}.payload ->> 'verb'`),
    // Opened by the resolver, which has the key.
    recipient: value((self) => sql`(case ${self}.task when 'mail' then ${self}.payload ->> 'sealed' end)`),
  },
};

export const lastParkedFirst: Order = {
  terms: [
    { by: (self) => sql`${self}.parked_at`, type: 'timestamptz' },
    { by: (self) => sql`${self}.id`, type: 'numeric' },
  ],
  direction: 'desc',
};
