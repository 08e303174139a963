import type { Hub } from '../hub.ts';
import { notify } from '../notifications/notify.ts';
import type { Chore } from '../platform/chore.ts';
import { mailJob } from '../platform/mail.ts';
import sql from '../platform/sql.ts';
import type { SubjectRef } from '../platform/subject.ts';
import type { RoleKind } from '../platform/vocabulary.ts';
import { requestExpired } from './letters.ts';
import { type Addressee, whoDecides, withdrawTold } from './tell-of-role.ts';

const batch = 200;
type Due = {
  id: string;
  role: RoleKind;
  title: string | null;
  council: string;
  organisationId: string;
  asker: Addressee;
};

/** What nobody answered in time: both sides are told. The mail goes with the change of state, so that it goes once. */
export const expireRoleRequests = ({ rows, clock, settings }: Pick<Hub, 'rows' | 'clock' | 'settings'>): Chore => ({
  name: 'expire-role-requests',
  when: '20 * * * *',
  async run() {
    const now = clock();
    const due = await rows<Due>(sql`select q.id, q.role, q.title, o.name as council, o.id as "organisationId",
        json_build_object('id', p.id, 'name', p.name, 'email', p.email) as asker
      from role_request q join person p on p.id = q.person_id join organisation o on o.id = q.organisation_id
      where q.state = 'WAITING' and q.expires_at <= ${now}::timestamptz order by q.asked_at limit ${batch}::int`);
    for (const { id, asker, organisationId, ...it } of due) {
      const subjects: SubjectRef[] = [{ kind: 'ORGANISATION', id: organisationId }];
      const about = { reason: 'ROLE', at: now, subjects } as const;
      const key = `role-expired:${id}`;
      const title = `A request for a role at ${it.council} expired without an answer`;
      await notify(rows, { ...about, personId: asker.id, key, title, url: '/account#roles' });
      for (const each of await whoDecides(rows, { organisationId, exceptId: asker.id, now }))
        await notify(rows, { ...about, personId: each.id, key, title, url: '/role-requests' });
      await withdrawTold(rows, id);
      await rows(sql`with done as (update role_request set state = 'EXPIRED', decided_at = expires_at
          where id = ${id}::uuid and state = 'WAITING' returning *),
        noted as (insert into audit_line (at, actor_id, action, subject_id, detail)
          select ${now}::timestamptz, null, 'role.expired', person_id, json_build_object('role', role, 'organisationId', organisation_id) from done)
        select (${mailJob(settings, requestExpired(asker, { ...it, site: settings.publicUrl }))}) from done`);
    }
  },
});
