import sql from '../platform/sql.ts';
import type { Listener } from '../platform/deliver.ts';
import type { Rows } from '../platform/rows.ts';
import { notify } from './notify.ts';

const verbs = new Set(['member-approved', 'member-added', 'visibility-changed']);
/** A worker that was away for longer tells nobody what they have long found out. */
const recent = '7 days';
const most = 200;

type LetIn = { id: string; personId: string; communityId: string; since: Date };

/**
 * Tells those whom a facilitator let in. The name is not in the words, as they may lose the right to know it; the
 * notification's key says which admission it was, so that it is told once.
 */
export const tellThoseLetIn = ({ rows }: { rows: Rows }): Listener => ({
  name: 'let-in',
  async hear({ kind, verb, id }) {
    if (kind !== 'COMMUNITY' || !verbs.has(verb)) return;
    const admitted = await rows<LetIn>(sql`
      select m.id, m.person_id as "personId", m.community_id as "communityId", m.since from membership m
      where m.community_id = ${id}::uuid and m.status = 'ACTIVE' and m.let_in_by_id is not null
        and m.since > now() - ${recent}::interval
        and not exists (select from notification n where n.person_id = m.person_id
          and n.key = 'let-in:' || m.id || ':' || floor(extract(epoch from m.since))::bigint)
      order by m.since desc limit ${most}::int`);
    for (const { id: membershipId, personId, communityId, since } of admitted)
      await notify(rows, {
        personId,
        reason: 'LET_IN',
        key: `let-in:${membershipId}:${Math.floor(since.getTime() / 1000)}`,
        title: 'A facilitator has let you into a community',
        url: `/communities/${communityId}`,
        at: since,
        subjects: [{ kind: 'COMMUNITY', id: communityId }],
        bound: true,
      });
  },
});
