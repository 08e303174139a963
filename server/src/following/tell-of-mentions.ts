import { levelOfThread } from './following.levels.ts';
import { tellFollowers, type Telling } from './tell-followers.ts';
import sql from '../platform/sql.ts';

type Calling = {
  itemId: string;
  ofOpening: boolean;
  audience: string[];
  authorId: string | null;
  at: Date;
  personIds: string[];
};

/** A thread in which more is untold is one in which somebody plays. */
const most = 200;

export const keyOfMention = (itemId: string): string => `mention:${itemId}`;

/** Tells those who were named in a thread or in a reply of it, once each, unless they want to hear nothing of it. */
export async function tellOfMentions(telling: Telling, threadId: string): Promise<void> {
  const callings = await telling.rows<Calling>(sql`
    select m.item_id as "itemId", m.item_id = t.id as "ofOpening", t.audience,
      coalesce(r.author_id, case when r.id is null then t.author_id end) as "authorId",
      max(m.at) as at, array_agg(m.person_id) as "personIds"
    from mention m join thread t on t.id = m.thread_id left join reply r on r.id = m.item_id
    where m.thread_id = ${threadId}::uuid and not m.told and m.kind = 'CALLED'
    group by m.item_id, t.id, r.id order by max(m.at) limit ${most}::int`);
  for (const { itemId, ofOpening, audience, authorId, at, personIds } of callings) {
    const willing = sql`select m.person_id from mention m join thread t on t.id = m.thread_id
      where m.item_id = ${itemId}::uuid and m.person_id = any(${personIds}::uuid[])
        and ${levelOfThread(telling.subjects, sql`t`, sql`m.person_id`)} <> 'NOTHING'`;
    await tellFollowers(telling, willing, audience, {
      reason: 'MENTIONED',
      key: keyOfMention(itemId),
      titles: { one: 'You were mentioned', several: 'You were mentioned' },
      url: `/threads/${threadId}${ofOpening ? '' : `#reply-${itemId}`}`,
      subject: { kind: 'THREAD', id: threadId },
      happenings: [{ at, by: authorId }],
    });
    await telling.rows(sql`update mention set told = true
      where item_id = ${itemId}::uuid and person_id = any(${personIds}::uuid[])`);
  }
}

/** What somebody was told of a reply goes with its words. */
export async function withdrawMentions({ rows }: Telling, threadId: string): Promise<void> {
  await rows(sql`delete from notification n using mention m, reply r
    where m.thread_id = ${threadId}::uuid and r.id = m.item_id and r.deleted_at is not null
      and n.person_id = m.person_id and n.key = 'mention:' || r.id`);
}

/** Of these posts, who is called upon by which: they are told of that, and not of the same post again as of any other. */
export async function calledBy({ rows }: Telling, itemIds: string[]): Promise<Map<string, Set<string>>> {
  const found = await rows<{ personId: string; itemId: string }>(sql`
    select person_id as "personId", item_id as "itemId" from mention
    where item_id = any(${itemIds}::uuid[]) and kind = 'CALLED'`);
  const byPerson = Map.groupBy(found, ({ personId }) => personId);
  return new Map([...byPerson].map(([id, some]) => [id, new Set(some.map(({ itemId }) => itemId))]));
}
