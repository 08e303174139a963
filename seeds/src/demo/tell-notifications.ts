import type { EntityManager } from '@mikro-orm/postgresql';
import { type Happening, notifyAll } from '@knowledge-hub/server/notifications/notify.ts';
import { rowsWithin } from '@knowledge-hub/server/platform/rows.ts';
import sql from '@knowledge-hub/server/platform/sql.ts';

type Told = {
  id: string;
  createdAt: Date;
  authorId: string | null;
  members: string[];
  replies: (Happening & { id: string })[];
};

const newReplies = 3;

/** Members were told of the latest discussion of each community, and of what was said in it last. */
export async function tellNotifications(em: EntityManager): Promise<void> {
  const rows = rowsWithin(em);
  const latest = await rows<Told>(sql`
    select distinct on (t.about_id) t.id, t.created_at as "createdAt", t.author_id as "authorId",
      array(select m.person_id from membership m where m.community_id = t.about_id and m.status = 'ACTIVE') as members,
      (select json_agg(json_build_object('id', r.id, 'at', r.created_at, 'by', r.author_id) order by r.created_at)
        from (select * from reply where thread_id = t.id order by created_at desc limit ${newReplies}::int) r) as replies
    from thread t where t.about_kind = 'COMMUNITY' and t.reply_count > 0 order by t.about_id, t.last_activity_at desc`);
  for (const { id, createdAt, authorId, members, replies } of latest) {
    const subject = { kind: 'THREAD', id } as const;
    await notifyAll(rows, members, {
      reason: 'NEW_THREAD',
      key: `thread:${id}`,
      titles: { one: 'New discussion', several: '% new discussions' },
      url: `/threads/${id}`,
      subject,
      happenings: [{ at: createdAt, by: authorId }],
    });
    await notifyAll(
      rows,
      [...new Set([authorId, ...replies.map(({ by }) => by)])].filter((each) => each !== null),
      {
        reason: 'NEW_REPLIES',
        key: `replies:${id}`,
        titles: { one: 'New reply', several: '% new replies' },
        url: `/threads/${id}#reply-${replies[0]!.id}`,
        subject,
        happenings: replies.map(({ at, by }) => ({ at: new Date(at), by })),
      },
    );
  }
}
