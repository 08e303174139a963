import sql, { empty, join, raw, type Sql } from '../platform/sql.ts';
import { maySeeSql } from '../platform/audience.ts';
import type { Chosen, FacetName, Find } from '../platform/search-index.ts';
import { attributeOf, chosenIn, facetNames, spansIn } from './facet-attributes.ts';
import type { Conjunction, Wanted } from './plan.ts';
import type { Term } from './wordings.ts';

const columnNamed = (attribute: string): Sql =>
  raw(`d.${attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);
const columnOf = (name: FacetName): Sql => columnNamed(attributeOf[name]);
const isList = (name: FacetName): boolean => !['KIND', 'EVIDENCE', 'YEAR'].includes(name);

/** One statement: total, hits in order, and counts of every facet without its own choice. */
export function statementOf(question: Find, wanted: Wanted): Sql {
  const { chosen, facets, limit, offset } = question;
  const picked = chosenIn(chosen);
  const asked = tsqueryOf(wanted);
  const flags = picked.map(([name, values], at) => sql`${isChosen(name, values)} as ${raw(`c${at}`)}`);
  const rank = asked ? sql`ts_rank(d.words, asked.query)` : sql`0::real`;
  const where = join([visible(question), ...spans(chosen), ...(asked ? [sql`d.words @@ asked.query`] : [])], ' and ');
  const all = allBut(picked.map(([name]) => name));
  return sql`with asked as (select ${asked}::tsquery as query),
    matched as materialized (
      select d.id, d.at, d.yearly_amount, ${rank} as rank${listed(facets ? facetNames.map(columnOf) : [])}${listed(flags)}
      from search_document d, asked where ${where})
    select (select count(*)::int from matched d where ${all}) as total,
      (select coalesce(json_agg(h order by h.place), '[]') from (
        select p.place, d.id, d.kind, d.version
        from (select d.id, row_number() over (order by ${orderOf(question, asked)}) as place
          from matched d where ${all} order by place limit ${limit}::int offset ${offset}::int) p
        join search_document d on d.id = p.id) h) as found,
      ${facets ? facetCounts(picked.map(([name]) => name)) : sql`'{}'::json`} as facets`;
}

/** The same rule as in meilisearch-question.ts. */
export const visible = ({ viewer, withheld }: Pick<Find, 'viewer' | 'withheld'>): Sql =>
  sql`${maySeeSql(viewer, sql`d.audience`)} and not (d.id = any(${withheld}::uuid[]) or coalesce(d.community_id = any(${withheld}::uuid[]), false))`;

const isChosen = (name: FacetName, values: string[]): Sql =>
  isList(name)
    ? sql`(${columnOf(name)} && ${values}::text[])`
    : sql`coalesce(${columnOf(name)}::text = any(${values}::text[]), false)`;

/** Comparing with null is not true: what has no such number lies in no span. */
const spans = (chosen: Chosen): Sql[] =>
  spansIn(chosen).map(
    ([attribute, { from, to }]) =>
      sql`${columnNamed(attribute)} between coalesce(${from}::bigint, ${columnNamed(attribute)}) and coalesce(${to}::bigint, ${columnNamed(attribute)})`,
  );

/** Every choice but those of one facet. */
const allBut = (picked: FacetName[], without?: FacetName): Sql => {
  const held = picked.flatMap((name, at) => (name === without ? [] : [raw(`d.c${at}`)]));
  return held.length > 0 ? join(held, ' and ') : sql`true`;
};

function facetCounts(picked: FacetName[]): Sql {
  const counts = facetNames.map((name) => {
    const values = isList(name) ? sql`unnest(${columnOf(name)})` : sql`${columnOf(name)}::text`;
    return sql`${name}::text, (select coalesce(json_object_agg(f.value, f.count), '{}') from (
      select v.value, count(*)::int as count from matched d, lateral (select ${values} as value) v
      where v.value is not null and ${allBut(picked, name)} group by 1) f)`;
  });
  return sql`json_build_object(${join(counts)})`;
}

function orderOf({ sort }: Find, asked: string | null): Sql {
  if (sort === 'LARGEST_YEARLY_AMOUNT') return sql`d.yearly_amount desc nulls last, d.at desc, d.id`;
  return sql`${sort === 'NEWEST' || !asked ? empty : sql`d.rank desc, `}d.at desc, d.id`;
}

/** In the query's own language, which stems cannot speak: they hold nothing but letters and digits. Null is for everything. */
export function tsqueryOf({ any, without }: Pick<Wanted, 'any' | 'without'>, weights = ''): string | null {
  const termed = ({ stems, open }: Term) =>
    `(${stems.map((stem, at) => `'${stem}':${open && at === stems.length - 1 ? '*' : ''}${weights}`).join(' <-> ')})`;
  const joined = ({ terms }: Conjunction) => `(${terms.map(termed).join(' & ')})`;
  const refused = without.map((stems) => `!${termed({ stems, open: false, typed: '' })}`);
  const asked = any.length > 0 ? [`(${any.map(joined).join(' | ')})`] : [];
  return [...asked, ...refused].join(' & ') || null;
}

const listed = (parts: Sql[]): Sql => (parts.length > 0 ? sql`, ${join(parts)}` : empty);
