import type { BlockContent, List, ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Node } from 'prosemirror-model';
import { typed } from './fromMarkdown.ts';
import { phrasingOf } from './phrasing.ts';

// Without the part that would put marks before addresses, so that they are no links: addresses are written as links.
const [, ...extensions] = gfmToMarkdown().extensions!;
const options: Options = { extensions, bullet: '-', emphasis: '*', rule: '-', fences: true, listItemIndent: 'one' };

/** Markdown of one piece that the editor does not know. */
export const sourceOf = (node: Nodes): string => toMarkdown(node, options).replace(/\n$/, '');

/** The document as Markdown. Blocks that were not touched are written as they were typed, to the letter. */
export function markdownOf(doc: Node): string {
  let text = '';
  let last: Node | null = null;
  let lastSource = '';
  doc.forEach((block) => {
    const known = typed.get(block);
    const source = known ? known.source : newSource(block, lastSource);
    if (source === null) return;
    const between = text || last ? (known && known.previous === last && last ? known.before : '\n\n') : '';
    text += last ? between + source : (known?.previous === null ? known.before : '') + source;
    [last, lastSource] = [block, source];
  });
  return text + (last === doc.lastChild && last ? (typed.get(last)?.after ?? '') : '');
}

/** The same as if nothing of it had been typed so: all in the same manner. */
export function newMarkdownOf(doc: Node): string {
  const sources: string[] = [];
  doc.forEach((block) => {
    const source = newSource(block, sources.at(-1) ?? '');
    if (source !== null) sources.push(source);
  });
  return sources.join('\n\n');
}

/** Null for a paragraph in which nothing stands. Of two lists one after the other the second has another mark, or they would be one. */
function newSource(block: Node, previous: string): string | null {
  const content = contentOf(block);
  if (!content) return null;
  const other = { ...options };
  if (block.type.name === 'bullet_list' && previous.startsWith('- ')) other.bullet = '*';
  if (block.type.name === 'ordered_list' && /^\d+\. /.test(previous)) other.bulletOrdered = ')';
  return toMarkdown({ type: 'root', children: [content] }, other).replace(/\n$/, '');
}

const contentsOf = (parent: Node): BlockContent[] => {
  const contents = parent.children.flatMap((child) => contentOf(child) ?? []);
  return contents as BlockContent[];
};

function contentOf(node: Node): RootContent | null {
  switch (node.type.name) {
    case 'paragraph': {
      const children = phrasingOf(node);
      return children.length > 0 ? { type: 'paragraph', children } : null;
    }
    case 'heading':
      return { type: 'heading', depth: node.attrs['level'], children: phrasingOf(node) };
    case 'blockquote':
      return { type: 'blockquote', children: contentsOf(node) };
    case 'bullet_list':
    case 'ordered_list':
      return listOf(node);
    case 'code_block':
      return { type: 'code', lang: node.attrs['lang'], meta: node.attrs['meta'], value: node.textContent };
    case 'rule':
      return { type: 'thematicBreak' };
    case 'table':
      return tableOf(node);
    default:
      return { type: 'html', value: String(node.attrs['source']) };
  }
}

function listOf(node: Node): List {
  const children = node.children.map((item): ListItem => {
    const contents = contentsOf(item);
    return { type: 'listItem', checked: item.attrs['checked'], spread: item.attrs['spread'], children: contents };
  });
  const ordered = node.type.name === 'ordered_list';
  return { type: 'list', ordered, start: ordered ? node.attrs['order'] : null, spread: node.attrs['spread'], children };
}

function tableOf(node: Node): Table {
  const cells = (row: Node) => row.children.map((cell) => cell);
  return {
    type: 'table',
    align: node.firstChild ? cells(node.firstChild).map((cell) => cell.attrs['align']) : [],
    children: node.children.map((row) => ({
      type: 'tableRow',
      children: cells(row).map((cell) => ({
        type: 'tableCell',
        children: cell.children.flatMap((paragraph) => cellWords(paragraph)),
      })),
    })),
  };
}

/** A line of a table is one line. */
const cellWords = (paragraph: Node): Paragraph['children'] =>
  phrasingOf(paragraph).map((part) => (part.type === 'break' ? { type: 'text', value: ' ' } : part));
