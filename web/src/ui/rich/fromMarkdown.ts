import type { Node as Mdast, Nodes, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Mark, Node } from 'prosemirror-model';
import { sourceOf } from './toMarkdown.ts';
import { schema } from './grammar.ts';

/** How a block was typed, what stood before it, and which block that was. As long as it is the same node, it is written so again. */
export type Typed = { source: string; before: string; previous: Node | null; after: string };
export const typed = new WeakMap<Node, Typed>();

/** A text as a document to be edited; its blocks remember how they were typed. */
export function documentOf(markdown: string): Node {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks: Node[] = [];
  let end = 0;
  tree.children.forEach((child, place) => {
    const [from, to] = [child.position!.start.offset!, child.position!.end.offset!];
    const node = blockOf(child);
    const after = place === tree.children.length - 1 ? markdown.slice(to) : '';
    typed.set(node, {
      source: markdown.slice(from, to),
      before: markdown.slice(end, from),
      previous: blocks.at(-1) ?? null,
      after,
    });
    blocks.push(node);
    end = to;
  });
  return schema.node('doc', null, blocks.length > 0 ? blocks : [schema.node('paragraph')]);
}

const blocksOf = ({ children }: Parents): Node[] => {
  const blocks = (children as RootContent[]).map(blockOf);
  return blocks.length > 0 ? blocks : [schema.node('paragraph')];
};

function blockOf(node: RootContent): Node {
  switch (node.type) {
    case 'paragraph':
      return schema.node('paragraph', null, inlineOf(node.children, []));
    case 'heading':
      return schema.node('heading', { level: node.depth }, inlineOf(node.children, []));
    case 'blockquote':
      return schema.node('blockquote', null, blocksOf(node));
    case 'list': {
      const items = node.children.map((item) =>
        schema.node('list_item', { checked: item.checked ?? null, spread: item.spread ?? false }, blocksOf(item)),
      );
      const spread = node.spread ?? false;
      return node.ordered
        ? schema.node('ordered_list', { order: node.start ?? 1, spread }, items)
        : schema.node('bullet_list', { spread }, items);
    }
    case 'code':
      return schema.node(
        'code_block',
        { lang: node.lang ?? null, meta: node.meta ?? null },
        node.value ? [schema.text(node.value)] : [],
      );
    case 'thematicBreak':
      return schema.node('rule');
    case 'table':
      return tableOf(node);
    default:
      return schema.node('raw_block', { source: node.type === 'html' ? node.value : sourceOf(node) });
  }
}

function tableOf({ children, align }: Table): Node {
  const columns = Math.max(1, ...children.map((row) => row.children.length));
  const rows = children.map((row, place) =>
    schema.node(
      'table_row',
      null,
      Array.from({ length: columns }, (_, column) =>
        schema.node(
          place === 0 ? 'table_header' : 'table_cell',
          { align: align?.[column] ?? null },
          schema.node('paragraph', null, inlineOf(row.children[column]?.children ?? [], [])),
        ),
      ),
    ),
  );
  return schema.node('table', null, rows);
}

const markOf = (node: PhrasingContent): Mark | null => {
  if (node.type === 'strong') return schema.mark('strong');
  if (node.type === 'emphasis') return schema.mark('em');
  if (node.type === 'delete') return schema.mark('strike');
  return node.type === 'link' ? schema.mark('link', { href: node.url, title: node.title ?? null }) : null;
};

const inlineOf = (children: PhrasingContent[], marks: readonly Mark[]): Node[] =>
  children.flatMap((node): Node[] => {
    // A line's end within a paragraph is read as a space.
    if (node.type === 'text') return textOf(node.value.replace(/\n/g, ' '), marks);
    if (node.type === 'inlineCode') return textOf(node.value, schema.mark('code').addToSet(marks));
    if (node.type === 'break') return [schema.node('break', null, undefined, marks)];
    if (node.type === 'image')
      return [
        schema.node('image', { src: node.url, alt: node.alt ?? '', title: node.title ?? null }, undefined, marks),
      ];
    const mention = mentionOf(node);
    if (mention) return [schema.node('mention', mention, undefined, marks)];
    const mark = markOf(node);
    if (mark && 'children' in node) return inlineOf(node.children as PhrasingContent[], mark.addToSet(marks));
    return [
      schema.node('raw_inline', { source: node.type === 'html' ? node.value : sourceOf(node) }, undefined, marks),
    ];
  });

const textOf = (text: string, marks: readonly Mark[]): Node[] => (text ? [schema.text(text, marks)] : []);

function mentionOf(node: Mdast): { id: string; name: string } | null {
  const { type, url, children, title } = node as { type: string; url?: string; children?: Nodes[]; title?: string };
  const id = type === 'link' && !title ? /^\/people\/([0-9a-f-]{36})$/i.exec(url ?? '')?.[1] : undefined;
  const [only, more] = children ?? [];
  if (!id || more || only?.type !== 'text' || !/^@./.test(only.value)) return null;
  return { id, name: only.value.slice(1) };
}
