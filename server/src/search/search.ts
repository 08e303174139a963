import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { checkedFirst } from '../platform/page.ts';
import type { Find, FoundHit, SearchSort } from '../platform/search-index.ts';
import { readByIds } from '../platform/read.ts';
import { type Asked, named, within } from '../platform/selection.ts';
import type { Shape } from '../platform/shape.ts';
import type { SubjectRow } from '../platform/subjects.ts';
import { checkedText } from '../platform/text.ts';
import { withheldEntries } from '../platform/withheld.ts';
import { facetsOf } from './facets.ts';
import { likeMineOf } from './like-of.ts';
import { chosenOf, type SearchFilter } from './search.inputs.ts';
import type { SearchEdge, SearchHit, SearchResults } from './search.types.ts';
import { themeNames } from './theme-names.ts';

export type SearchArgs = {
  text: string;
  filter: SearchFilter;
  sort: SearchSort;
  likeMine?: boolean | null;
  first: number;
  after?: string | null;
};

export const longestText = 400;
const deepest = 1_000_000;

/** Find, load, present: the index says what, the rows say whether the viewer may see it, the index's order stays. */
export async function search(ctx: Context, asked: Asked, args: SearchArgs): Promise<SearchResults> {
  const node = hitAsked(asked);
  const facets = within(asked, 'facets') !== undefined;
  const question = questionOf(ctx, args, node, facets);
  const [withheld, mine] = await Promise.all([withheldEntries(ctx.rows), likeMineOf(ctx, args.likeMine)]);
  question.withheld = withheld.map(({ id }) => id);
  question.like = mine?.on ? mine.like : null;
  const found = await ctx.index.find(question);
  const slugs = [...(question.chosen.THEME ?? []), ...Object.keys(found.facets.THEME ?? {})];
  const { offset } = question;
  const end = Math.min(offset + checkedFirst(args.first), Math.max(found.total, offset));
  return {
    totalCount: found.total,
    completeCount: found.complete ?? null,
    missing: found.missing ?? [],
    corrections: found.corrections ?? [],
    degraded: found.degraded,
    facets: facets ? facetsOf(found.facets, question.chosen, await themeNames(ctx.rows, slugs)) : [],
    likeMine: mine && { organisationId: mine.like.organisationId, name: mine.like.name, on: mine.on },
    edges: await presented(ctx, node, found.hits, offset),
    pageInfo: { hasNextPage: end < found.total, endCursor: end > offset ? cursorOf(end) : null },
  };
}

/** What is asked of each hit; nothing where only counts are. */
const hitAsked = (asked: Asked): Asked | undefined => {
  const edges = within(asked, 'edges');
  return edges && (within(edges, 'node') ?? named('node'));
};

function questionOf(ctx: Context, args: SearchArgs, node: Asked | undefined, facets: boolean): Find {
  const first = checkedFirst(args.first);
  return {
    text: checkedText('query', args.text, { most: longestText, name: 'the search' }).normalize('NFC'),
    viewer: ctx.viewer,
    chosen: chosenOf(args.filter),
    sort: args.sort,
    withheld: [],
    offset: offsetOf(args.after),
    limit: node ? first : 0,
    facets,
    snippets: node !== undefined && within(node, 'snippet') !== undefined,
  };
}

/** The second wall: what the rows do not show to this viewer is left out, and means that the index was wrong. */
export async function presented(
  ctx: Context,
  node: Asked | undefined,
  hits: FoundHit[],
  offset: number,
): Promise<SearchEdge[]> {
  const fields = (node && within(node, 'subject')) ?? named('subject');
  const rows = hits.length > 0 ? await subjectsOf(ctx, fields, hits) : new Map<string, SubjectRow>();
  const caught = hits.filter(({ id }) => !rows.has(id)).map(({ id }) => id);
  if (caught.length > 0)
    ctx.log.error(
      { alarm: 'second-wall', ids: caught, personId: ctx.viewer.personId },
      'search found what its viewer may not see',
    );
  return hits.flatMap((hit, at) => {
    const subject = rows.get(hit.id);
    return subject ? [{ cursor: cursorOf(offset + at + 1), node: { ...hit, subject } as unknown as SearchHit }] : [];
  });
}

/** Of all kinds in one statement. Rows are told apart by their ids, whether those were asked for or not. */
async function subjectsOf(
  ctx: Context,
  { fieldsByTypeName, ...asked }: Asked,
  hits: FoundHit[],
): Promise<Map<string, SubjectRow>> {
  const { Node = {}, ...others } = fieldsByTypeName;
  const withId = { ...asked, fieldsByTypeName: { ...others, Node: { ...Node, id: named('id') } } };
  const rows = await readByIds<SubjectRow>(
    ctx,
    withId,
    pointersTo(hits),
    hits.map(({ id }) => id),
  );
  return new Map(rows.filter((row) => row !== null).map((row) => [row.id, row]));
}

const pointersTo = (hits: FoundHit[]): Shape => {
  const [kinds, ids] = [hits.map(({ kind }) => kind), hits.map(({ id }) => id)];
  return {
    name: 'Subject',
    table: sql`(select * from unnest(${kinds}::text[], ${ids}::uuid[]) as hit (kind, id))`,
    fields: {},
    visible: () => sql`true`,
    pointer: (self) => ({ kind: sql`${self}.kind`, id: sql`${self}.id`, among: () => true }),
  };
};

const cursorOf = (place: number): string => Buffer.from(String(place)).toString('base64');

function offsetOf(after: string | null | undefined): number {
  if (after === undefined || after === null) return 0;
  const place = Buffer.from(after, 'base64').toString('latin1');
  if (!/^\d{1,7}$/.test(place) || Number(place) > deepest)
    throw new Invalid({ after: 'This is not a cursor of this list.' });
  return Number(place);
}
