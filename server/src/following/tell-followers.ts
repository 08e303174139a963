import sql from '../platform/sql.ts';
import type { Hub } from '../hub.ts';
import { readViewers } from '../identity/viewer-of.ts';
import { type News, notifyAll } from '../notifications/notify.ts';
import { maySee } from '../platform/audience.ts';
import type { Sql } from '../platform/sql.ts';

export type Telling = Pick<Hub, 'rows' | 'subjects' | 'clock'>;

/** However many follow, this many are told in one go. */
const batch = 500;

/** Tells those of them who may see it now. Ended half-way, it may begin anew: nobody is told twice. */
export async function tellFollowers(
  { rows, clock }: Telling,
  recipients: Sql,
  audience: string[],
  newsFor: News | ((personIds: string[]) => [string[], News][]),
): Promise<void> {
  for (let after: string | null = null; ;) {
    const found: { id: string }[] = await rows<{ id: string }>(sql`
      select distinct person_id as id from (${recipients}) r
      where ${after}::uuid is null or person_id > ${after}::uuid order by person_id limit ${batch}::int`);
    const ids = found.map(({ id }) => id);
    const viewers = await readViewers(rows, ids, clock());
    const may = ids.filter((id) => {
      const viewer = viewers.get(id);
      return viewer?.verified && maySee(viewer, { audience });
    });
    for (const [some, news] of typeof newsFor === 'function' ? newsFor(may) : [[may, newsFor] as const])
      await notifyAll(rows, some, news);
    if (ids.length < batch) return;
    after = ids.at(-1)!;
  }
}
