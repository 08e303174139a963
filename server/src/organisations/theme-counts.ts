import type { EntityManager } from '@mikro-orm/postgresql';
import sql from '../platform/sql.ts';
import { type Rows, rowsWithin } from '../platform/rows.ts';

/** One more or one less published study under these themes; always locked in one order, so that two never wait for each other. */
export async function countStudy(em: EntityManager, slugs: string[], by: 1 | -1): Promise<void> {
  await rowsWithin(em)(sql`
    update theme set case_study_count = case_study_count + ${by}::int
    where id in (select id from theme where slug = any(${slugs}::text[]) order by id for update)`);
}

/** Counts all anew, after studies were written in bulk. */
export async function recountStudies(rows: Rows): Promise<void> {
  await rows(sql`
    update theme t set case_study_count = (
      select count(*) from case_study s where s.stage = 'PUBLISHED' and s.themes @> array[t.slug])`);
}
