import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../platform/context.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql, { join, type Sql } from '../platform/sql.ts';
import type { SubjectRef } from '../platform/subject.ts';
import type { Subjects } from '../platform/subjects.ts';
import type { Thread } from './thread.ts';

/** Where what is said in a thread is judged: what it hangs on, or the community that this is in. */
export async function judgedPlaceOf(
  em: EntityManager,
  { subjects }: Pick<Context, 'subjects'>,
  { aboutKind, aboutId }: Pick<Thread, 'aboutKind' | 'aboutId'>,
): Promise<SubjectRef> {
  const judgedIn = subjects.offerOf(aboutKind).discussed?.judgedIn;
  if (!judgedIn) return { kind: aboutKind, id: aboutId };
  const [place] = await rowsWithin(em)<{ id: string }>(sql`select ${judgedIn(sql`${aboutId}::uuid`)} as id`);
  return { kind: 'COMMUNITY', id: place!.id };
}

/** SQL of whether what is said in a thread is judged in the place of this id. */
export const isJudgedIn = (thread: Sql, placeId: Sql, { offers }: Subjects): Sql => {
  const others = offers.flatMap(({ kind, discussed }) =>
    discussed?.judgedIn
      ? [sql`(${thread}.about_kind = ${kind} and ${discussed.judgedIn(sql`${thread}.about_id`)} = ${placeId})`]
      : [],
  );
  return sql`(${join([sql`${thread}.about_id = ${placeId}`, ...others], ' or ')})`;
};
