import sql, { join, type Sql } from 'sql-template-tag';
import type { Suggest } from '../platform/search-index.ts';
import { visible } from './postgres-question.ts';
import type { QueryWords } from './query-words.ts';
import { plainWords } from './words.ts';

/** The best of each kind by titles and names, whose words weigh A and B; so do those of summaries, which are found as well. */
export const suggestionsSql = (question: Suggest, words: QueryWords): Sql => sql`
  with asked as (select ${inNames(words)} as query)
  select p.id, p.kind, p.title from (
    select d.id, d.kind, d.title, row_number() over (partition by d.kind order by ts_rank(d.words, asked.query) desc, d.at desc, d.id) as place
    from search_document d, asked where ${visible(question)} and d.words @@ asked.query) p
  where p.place <= ${question.ofEach}::int order by p.kind, p.place`;

function inNames({ words, phrases, open }: QueryWords): Sql {
  const each = words.map((word, at) => {
    const plain = `${plainWords(word)}:${open && at === words.length - 1 ? '*' : ''}AB`;
    return sql`(to_tsquery('english', ${plain}) || to_tsquery('simple', ${plain}))`;
  });
  const said = phrases.map((phrase) => sql`phraseto_tsquery('simple', ${plainWords(phrase.join(' '))})`);
  return join([...said, ...each], ' && ');
}
