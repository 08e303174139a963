import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ViewerKind, viewers } from './matrix-world.ts';

export const file = 'test/contract/field-matrix.md';

/** Headings of the parts of the table. */
export const parts = {
  questions: 'What may be asked',
  lists: 'What lists hold',
  commands: 'What may be done',
  listening: 'What may be listened to',
  fields: 'What not everybody reads who sees the thing',
  plain: 'What everybody reads who sees the thing',
} as const;
export type Part = keyof typeof parts;

export type Row = {
  part: Part;
  line: number;
  what: string;
  /** GraphQL without the outermost braces. */
  ask: string;
  /** Name of the thing to look for in the answer. */
  holds: string | undefined;
  cells: Record<ViewerKind, string>;
};
export type PlainRow = { line: number; type: string; seenAt: string; fields: string[] };

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const codeIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The table as it is declared. */
export function readTable(): { rows: Row[]; plain: PlainRow[] } {
  const lines = readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8').split('\n');
  const rows: Row[] = [];
  const plain: PlainRow[] = [];
  let part: Part | undefined;
  lines.forEach((text, at) => {
    const heading = /^## (.+)$/.exec(text)?.[1];
    if (heading) part = (Object.keys(parts) as Part[]).find((each) => parts[each] === heading);
    if (!part || !text.startsWith('|') || !text.includes('`')) return;
    const line = at + 1;
    const [what = '', asked = '', ...cells] = cellsOf(text);
    if (part === 'plain') {
      plain.push({ line, type: codeIn(what)[0]!, seenAt: codeIn(asked)[0] ?? '', fields: codeIn(cells.join(' ')) });
      return;
    }
    if (cells.length !== viewers.length)
      throw new Error(`${file}:${line} has ${cells.length} cells, not ${viewers.length}`);
    const [ask = '', holds] = codeIn(asked);
    rows.push({ part, line, what, ask, holds: holds?.slice(1), cells: named(cells) });
  });
  return { rows, plain };
}

const named = (cells: string[]) =>
  Object.fromEntries(viewers.map((kind, at) => [kind, cells[at]])) as Record<ViewerKind, string>;

/** As it would stand in the file. */
export const written = ({ what, ask, holds }: Row, cells: Record<ViewerKind, string>): string =>
  `| ${[what, `\`${ask}\`${holds ? ` \`$${holds}\`` : ''}`, ...viewers.map((kind) => cells[kind])].join(' | ')} |`;
