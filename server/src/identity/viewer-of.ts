import sql, { type Sql } from '../platform/sql.ts';
import { audiencesOf } from '../platform/audience.ts';
import type { Rows } from '../platform/rows.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { heldToday, holdsRole } from './person.shape.ts';

type Facts = Pick<Viewer, 'personId' | 'verified' | 'roles' | 'memberships'>;

/**
 * Who a session stands for, with all that the rules may ask about them, in one statement. It is read anew at each
 * request, so that a role or membership that ends takes its rights along at once: sessions need not end with it.
 */
export async function readSession(
  rows: Rows,
  token: string,
  now: Date,
): Promise<{ viewer: Viewer; expiresAt: Date } | null> {
  const [found] = await rows<Facts & { expiresAt: Date }>(sql`
    select s.expires_at as "expiresAt", ${facts(now)}
    from auth_session s join person p on p.id = s.person_id
    where s.token = ${token} and s.expires_at > ${now}`);
  if (!found) return null;
  const { expiresAt, ...known } = found;
  return { viewer: viewerFrom(known), expiresAt };
}

/** The same person again, after a command has changed what they are. */
export async function readViewerAgain(rows: Rows, personId: string, now: Date): Promise<Viewer> {
  const [found] = await rows<Facts>(sql`select ${facts(now)} from person p where p.id = ${personId}::uuid`);
  return found ? viewerFrom(found) : anonymous;
}

/** What these people are now, of those who still have an account, in one statement: for the worker, whom nobody asks. */
export async function readViewers(rows: Rows, personIds: string[], now: Date): Promise<Map<string, Viewer>> {
  const found = await rows<Facts>(sql`select ${facts(now)} from person p where p.id = any(${personIds}::uuid[])`);
  return new Map(found.map((known) => [known.personId!, viewerFrom(known)]));
}

const viewerFrom = (known: Facts): Viewer => {
  const viewer = { ...anonymous, ...known };
  return { ...viewer, audiences: audiencesOf(viewer) };
};

const facts = (now: Date): Sql => sql`p.id as "personId", p.email_verified as verified,
  coalesce((select json_agg(json_build_object('role', r.role, 'organisationId', r.organisation_id) order by r.starts_on, r.id)
    from role r where r.person_id = p.id and ${heldToday(sql`r`, now)}), '[]') as roles,
  coalesce((select json_agg(json_build_object('communityId', m.community_id, 'facilitator', m.role = 'FACILITATOR',
      'silenced', exists (select from sanction s where s.person_id = m.person_id and s.community_id = m.community_id
        and s.lifted_at is null and (s.kind = 'MUTE' and s.until > ${now}::timestamptz or s.kind = 'WARNING' and s.seen_at is null))))
    from membership m join community c on c.id = m.community_id where m.person_id = p.id and m.status = 'ACTIVE'
      and (c.required_role is null or ${holdsRole(sql`p.id`, sql`c.required_role`, now)})), '[]') as memberships`;
