import type { Happening, News } from '../notifications/notify.ts';
import type { Chore } from '../platform/chore.ts';
import sql from '../platform/sql.ts';
import { ofAllThatIsSaid } from './recipients.ts';
import { tellFollowers, type Telling } from './tell-followers.ts';

/** Whoever adds several adds them within that: they are told of together once the first is so old. */
const gathered = '1 hour';
/** What nobody was told of for so long is no news. */
const news = '1 day';
const batch = 100;

type Added = Happening & { id: string; audience: string[] };

/** Tells those who follow everything in a community of the documents that were added there, in one line. */
export const tellOfDocuments = (telling: Telling): Chore => ({
  name: 'tell-of-documents',
  when: '*/10 * * * *',
  async run() {
    const now = sql`${telling.clock()}::timestamptz`;
    const due = await telling.rows<{ id: string; slug: string }>(sql`
      select c.id, c.slug from community c where c.closed_at is null and c.id in (
        select d.community_id from document d where d.told_at is null and d.removed_at is null
          and d.created_at > ${now} - ${news}::interval and d.created_at <= ${now} - ${gathered}::interval)
      order by c.id limit ${batch}::int`);
    for (const place of due) await tellIn(telling, place);
  },
});

async function tellIn(telling: Telling, { id, slug }: { id: string; slug: string }): Promise<void> {
  const { rows, clock, subjects } = telling;
  const at = clock();
  const added = await rows<Added>(sql`select d.id, d.created_at as at, d.author_id as by, d.audience from document d
    where d.community_id = ${id}::uuid and d.told_at is null and d.removed_at is null
      and d.created_at > ${at}::timestamptz - ${news}::interval
    order by d.created_at, d.id limit ${batch}::int`);
  const [first, ...more] = added;
  if (!first) return;
  const several = more.length > 0;
  const told: News = {
    reason: 'NEW_DOCUMENT',
    key: `documents:${first.id}`,
    titles: { one: 'New document', several: '% new documents' },
    url: several ? `/communities/${slug}?tab=library` : `/documents/${first.id}`,
    subject: { kind: 'DOCUMENT', id: first.id },
    happenings: added.map(({ at: when, by }) => ({ at: when, by })),
    at,
  };
  await tellFollowers(telling, ofAllThatIsSaid(subjects, id), first.audience, told);
  const ids = added.map((each) => each.id);
  await rows(sql`update document set told_at = ${at}::timestamptz where id = any(${ids}::uuid[])`);
}
