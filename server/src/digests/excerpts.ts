import sql from '../platform/sql.ts';
import { withPresentNames } from '../discussions/mention.links.ts';
import { replyShape } from '../discussions/reply.shape.ts';
import { threadShape } from '../discussions/thread.shape.ts';
import type { Context } from '../platform/context.ts';
import { plainText } from '../platform/plain-text.ts';
import { readByIds } from '../platform/read.ts';
import { type Asked, named } from '../platform/selection.ts';
import type { DigestLine } from './digest-lines.ts';

/** What somebody said, for a mail about one discussion. */
export type Excerpt = { author: string | null; words: string };

const mostReplies = 5;
const longest = 1_500;

const said = (type: string): Asked => ({
  ...named(type),
  fieldsByTypeName: {
    [type]: {
      id: named('id'),
      body: named('body'),
      createdAt: named('createdAt'),
      author: { ...named('author'), fieldsByTypeName: { Person: { name: named('name') } } },
      mentions: {
        ...named('mentions'),
        fieldsByTypeName: {
          Mention: {
            person: { ...named('person'), fieldsByTypeName: { Person: { id: named('id'), name: named('name') } } },
          },
        },
      },
    },
  },
});

type Said = {
  id: string;
  body: string;
  createdAt: string;
  author: { name: string } | null;
  mentions: { person: { id: string; name: string } }[];
};

/** The words that a mail about one thing tells of, as its reader may read them now. */
export async function excerptsOf(ctx: Context, { id, reason, subjects: [thread] }: DigestLine): Promise<Excerpt[]> {
  if (thread?.kind !== 'THREAD') return [];
  if (reason === 'NEW_THREAD')
    return (await readByIds<Said>(ctx, said('Thread'), threadShape, [thread.id])).map(excerpt);
  if (reason === 'MENTIONED') return mentionedIn(ctx, id);
  if (reason !== 'NEW_REPLIES') return [];
  const latest = await ctx.rows<{ id: string }>(sql`select r.id from reply r, notification n
    where n.id = ${id}::uuid and r.thread_id = ${thread.id}::uuid and r.deleted_at is null and r.created_at <= n.until
      and r.author_id is distinct from n.person_id
    order by r.created_at desc limit least((select count from notification where id = ${id}::uuid), ${mostReplies}::int)`);
  const ids = latest.map((each) => each.id);
  const replies = await readByIds<Said>(ctx, said('Reply'), replyShape, ids);
  return replies.toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt)).map(excerpt);
}

/** The post in which somebody was named: the notification's key says which. */
async function mentionedIn(ctx: Context, notificationId: string): Promise<Excerpt[]> {
  const post = await ctx.rows<{ id: string }>(
    sql`select split_part(key, ':', 2) as id from notification where id = ${notificationId}::uuid`,
  );
  const ids = post.map((each) => each.id);
  const replies = await readByIds<Said>(ctx, said('Reply'), replyShape, ids);
  return [...replies, ...(await readByIds<Said>(ctx, said('Thread'), threadShape, ids))].map(excerpt);
}

const excerpt = ({ author, body, mentions }: Said): Excerpt => {
  const people = mentions.map(({ person }) => person);
  const words = plainText(withPresentNames(body, people));
  const short = words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words;
  return { author: author?.name ?? null, words: short };
};
