import sql from '../platform/sql.ts';
import { announceEach } from '../platform/announce.ts';
import type { BeforeErasure } from '../platform/erasure.ts';
import { rowsWithin } from '../platform/rows.ts';

/** Drafts that were never handed in go with whoever wrote them; other studies are their council's, and stay without the name. */
export const becomeFormerAuthors: BeforeErasure = async (em, _ctx, personId) => {
  const rows = rowsWithin(em);
  const person = sql`${personId}::uuid`;
  await rows(sql`delete from case_study s where s.author_id = ${person} and s.stage = 'DRAFT'
    and not exists (select from review r where r.case_study_id = s.id)`);
  const theirs = sql`select id from case_study where author_id = ${person} or contact_id = ${person}`;
  await announceEach(em, 'author-erased', 'CASE_STUDY', theirs);
};
