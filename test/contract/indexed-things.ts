import sql from '@knowledge-hub/server/platform/sql.ts';
import type { Announcement } from '@knowledge-hub/server/platform/announce.ts';
import type { Searchable } from '@knowledge-hub/server/platform/searchable.ts';
import { documentOf } from './search-world.ts';

export const thingTable = `create table thing (id uuid primary key, kind text not null, title text not null,
  audience text[] not null default '{public}', about uuid, hidden boolean not null default false)`;

/** Rows of two kinds in one table: things, and notes that tell of a thing. */
export const searchableOf = (kind: 'COMMUNITY' | 'THREAD'): Searchable => ({
  kind,
  async documents(rows, ids) {
    const found = await rows<{ id: string; title: string; audience: string[]; about: string | null }>(
      sql`select id, title, audience, about from thing where kind = ${kind} and not hidden and id = any(${ids}::uuid[])`,
    );
    return found.map(({ about, ...row }) => documentOf(0, { ...row, kind, communityId: about }));
  },
  async idsAfter(rows, after, limit) {
    const found = await rows<{ id: string }>(
      sql`select id from thing where kind = ${kind} and (${after}::uuid is null or id > ${after}::uuid) order by id limit ${limit}::int`,
    );
    return found.map((row) => row.id);
  },
  ...(kind === 'THREAD' && {
    following: {
      heeds: ({ verb }: Announcement) => verb === 'renamed',
      async idsAfter(rows, of, after, limit) {
        const found = await rows<{ id: string }>(
          sql`select id from thing where about = ${of.id}::uuid and (${after}::uuid is null or id > ${after}::uuid) order by id limit ${limit}::int`,
        );
        return found.map((row) => row.id);
      },
    },
  }),
});
