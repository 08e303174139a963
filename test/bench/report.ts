import { type Share, sharesOf } from './floor.ts';
import type { Statements } from './statements.ts';
import type { Measured } from './runs.ts';
import type { WebSize } from './web-size.ts';

export type Report = {
  size: string;
  at: string;
  machine: { processors: number; node: string };
  /** With the search index filled; absent where the content was there already. */
  loadedInSeconds: number | null;
  searches: Measured[];
  /** Documents a second, of a whole index filled anew; null where searches were not measured. */
  indexing: { hub: number; raw: number } | null;
  pages: Measured[];
  statements: Statements[];
  web: WebSize;
};

export type Ratio = { name: string; by: string; against: string; connections: number; throughput: number; p95: number };

/** The hub's searches against Meilisearch put the same question. */
export function ratiosOf(searches: Measured[]): Ratio[] {
  // Each of the hub's searches is followed by its raw forms.
  let hub: Measured | undefined;
  return searches.flatMap((each) => {
    if (!each.by.startsWith('Meilisearch')) {
      hub = each;
      return [];
    }
    if (!hub) return [];
    const { name, by, connections } = hub;
    return [
      {
        name,
        by,
        against: each.by,
        connections,
        throughput: hub.perSecond / each.perSecond,
        p95: hub.p95 / each.p95,
      },
    ];
  });
}

export function print(
  { size, loadedInSeconds, searches, indexing, pages, statements, web }: Report,
  say: (line: string) => void,
): void {
  const loaded = loadedInSeconds === null ? '' : `, loaded and indexed in ${loadedInSeconds.toFixed(0)} s`;
  say(`\nKnowledge Hub with size ${size}${loaded}\n`);
  const figures = (each: Measured) => [
    each.name,
    each.by,
    `${each.connections}`,
    rounded(each.perSecond),
    time(each.p50),
    time(each.p95),
    each.processor === null ? '' : time(each.processor),
    kilobytes(each.bytes),
    each.wrong > 0 ? `${each.wrong} wrong` : '',
  ];
  const head = ['', 'asked by', 'connections', 'per second', 'p50', 'p95', 'processor', 'answer', ''];
  table([head, ...searches.map(figures)], say);
  say('');
  const against = (each: Ratio) => [
    each.name,
    each.by,
    `${each.connections}`,
    each.against,
    each.throughput.toFixed(2),
    each.p95.toFixed(2),
  ];
  table(
    [
      ['the hub against Meilisearch', 'asked by', 'connections', '', 'throughput', 'p95'],
      ...ratiosOf(searches).map(against),
    ],
    say,
  );
  if (indexing)
    say(
      `\nindexing: ${rounded(indexing.hub)} documents a second, Meilisearch alone ${rounded(indexing.raw)}: ${(indexing.hub / indexing.raw).toFixed(2)}`,
    );
  say('');
  table([head, ...pages.map(figures)], say);
  say('');
  const share = (each: Share) => [each.name, each.by, `${each.connections}`, each.ofFloor.toFixed(2)];
  table([['share of the floor’s throughput', 'asked by', 'connections', ''], ...sharesOf(pages).map(share)], say);
  say('');
  const counts = (each: Statements) => [each.name, each.by, `${each.few}`, `${each.many}`];
  table([['SQL statements', 'asked by', 'page of 5', 'page of 20'], ...statements.map(counts)], say);
  say('');
  const sizes = Object.entries(web.parts).map(([name, bytes]) => [`  ${name}`, kilobytes(bytes)]);
  const home = web.routes.find(({ name }) => name === 'HomePage')?.bytes ?? 0;
  const first = ['first load', kilobytes(web.firstLoad)];
  table([['web client, brotli', ''], first, ...sizes, ['with the home page', kilobytes(web.firstLoad + home)]], say);
  say('');
  table([['then each route adds', ''], ...web.routes.map(({ name, bytes }) => [name, kilobytes(bytes)])], say);
  if (!web.precompressed) say('\nThe build leaves no compressed files, so the hub does not serve these sizes itself.');
}

function table(rows: string[][], say: (line: string) => void): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const isNumber = (text: string) => /^[\d.,]+( (ms|kB))?$/.test(text);
  const cell = (text: string, width: number) => (isNumber(text) ? text.padStart(width) : text.padEnd(width));
  for (const [at, row] of rows.entries()) {
    say(
      row
        .map((text, column) => cell(text, widths[column]!))
        .join('  ')
        .trimEnd(),
    );
    if (at === 0) say(widths.map((width) => '-'.repeat(width)).join('  '));
  }
}

const rounded = (number: number): string => number.toFixed(number < 100 ? 1 : 0);
const time = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
