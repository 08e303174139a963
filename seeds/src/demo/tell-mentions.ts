import type { EntityManager } from '@mikro-orm/postgresql';
import { mentionLink } from '@knowledge-hub/server/discussions/mention.links.ts';
import { type Cast, named } from './demo.ts';

type Post = { table: 'thread' | 'reply'; id: string; thread_id: string; body: string };

/** Where the stories say `@{somebody}`, that person is named. */
export async function tellMentions(em: EntityManager, { people }: Cast): Promise<void> {
  const posts = await em.execute<Post[]>(`
    select 'thread' as table, id, id as thread_id, body from thread where body like '%@{%'
    union all select 'reply', id, thread_id, body from reply where body like '%@{%'`);
  for (const { table, id, thread_id: threadId, body } of posts) {
    const keys = [...new Set([...body.matchAll(/@\{([a-z-]+)\}/g)].map(([, key]) => key!))];
    const words = body.replace(/@\{([a-z-]+)\}/g, (_, key: string) => mentionLink(named(people, key)));
    await em.execute(`update ${table} set body = ? where id = ?`, [words, id]);
    for (const key of keys)
      await em.execute(
        `insert into mention (item_id, person_id, thread_id, kind, at, told) values (?, ?, ?, 'CALLED', now(), true)`,
        [id, named(people, key).id, threadId],
      );
  }
}
