import sql from '../platform/sql.ts';
import { tellFollowers, type Telling } from './tell-followers.ts';

type Row = { authorId: string; audience: string[]; lookedUp: { id: string; at: Date }[] };

/** Tells who asked without their name of each look at who they are; whatever they want to hear of the discussion. */
export async function tellOfDisclosures(telling: Telling, threadId: string): Promise<void> {
  const [thread] = await telling.rows<Row>(sql`select t.author_id as "authorId", t.audience,
      array(select json_build_object('id', d.id, 'at', d.at) from thread_disclosure d where d.thread_id = t.id) as "lookedUp"
    from thread t where t.id = ${threadId}::uuid and t.author_id is not null`);
  for (const { id, at } of thread?.lookedUp ?? []) {
    const words = 'A facilitator looked up who you are';
    await tellFollowers(telling, sql`select ${thread!.authorId}::uuid as person_id`, thread!.audience, {
      reason: 'DISCLOSED',
      key: `disclosure:${id}`,
      titles: { one: words, several: words },
      url: `/threads/${threadId}`,
      subject: { kind: 'THREAD', id: threadId },
      happenings: [{ at: new Date(at), by: null }],
    });
  }
}
