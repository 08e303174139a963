import sql, { type Sql } from '../platform/sql.ts';
import { knownByNames } from './suggestions.ts';
import type { Suggest } from '../platform/search-index.ts';
import { tsqueryOf, visible } from './postgres-question.ts';
import type { Wording } from './wordings.ts';

/** The best of each kind by titles, whose words weigh A, and by names, which weigh B as summaries do. */
export const suggestionsSql = (question: Suggest, wordings: Wording[]): Sql => sql`
  with asked as (select ${tsqueryOf({ any: wordings, without: [] }, 'A')}::tsquery as titled,
    ${tsqueryOf({ any: wordings, without: [] }, 'AB')}::tsquery as query)
  select p.id, p.kind, p.title from (
    select d.id, d.kind, d.title, row_number() over (partition by d.kind order by ts_rank(d.words, asked.query) desc, d.at desc, d.id) as place
    from search_document d, asked where ${visible(question)} and d.words @@ asked.query
      and (d.kind = any(${knownByNames as string[]}::text[]) or d.words @@ asked.titled)) p
  where p.place <= ${question.ofEach}::int order by p.kind, p.place`;
