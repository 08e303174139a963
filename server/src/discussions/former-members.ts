import { announceEach } from '../platform/announce.ts';
import type { BeforeErasure } from '../platform/erasure.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql, { raw } from '../platform/sql.ts';

/** What they wrote for others stays, without their name: also in what threads are found by, and where others named them. */
export const becomeFormerMembers: BeforeErasure = async (em, _ctx, personId) => {
  await announceEach(
    em,
    'author-erased',
    'THREAD',
    sql`select id from thread where author_id = ${personId}::uuid
      union select thread_id from mention where person_id = ${personId}::uuid`,
  );
  const rows = rowsWithin(em);
  const named = String.raw`\[@((\\.|[^]\\])*)\]\(/people/${personId}\)`;
  for (const [table, item] of worded)
    await rows(sql`update ${raw(table)} set body = regexp_replace(body, ${named}, ${unnamed}, 'gi')
      where ${raw(item)} in (select item_id from mention where person_id = ${personId}::uuid)`);
};

const unnamed = '@a former member';
/** Where their name may stand in somebody's words, and by which column it is known. */
const worded = [
  ['thread', 'id'],
  ['thread_revision', 'thread_id'],
  ['reply', 'id'],
  ['reply_revision', 'reply_id'],
] as const;
