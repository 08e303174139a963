import type { PhrasingContent, Text } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';

/** The words of a paragraph, heading or cell. Spaces at either end say nothing. */
export function phrasingOf(parent: Node): PhrasingContent[] {
  const parts = within(parent.children, 0);
  while (isBlank(parts[0])) parts.shift();
  while (isBlank(parts.at(-1))) parts.pop();
  const [first, last] = [parts[0], parts.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return parts;
}

const isBlank = (part?: PhrasingContent): boolean =>
  part?.type === 'break' || (part?.type === 'text' && part.value.trim() === '');

/** Neighbours with the same mark, the outermost first, are one piece with that mark. */
function within(nodes: readonly Node[], depth: number): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at]!;
    const mark = node.marks[depth];
    if (!mark || mark.type.name === 'code') {
      parts.push(...leafOf(node));
      at += 1;
      continue;
    }
    const other = nodes.findIndex((each, place) => place > at && !each.marks[depth]?.eq(mark));
    const end = other < 0 ? nodes.length : other;
    parts.push(...marked(mark, within(nodes.slice(at, end), depth + 1)));
    at = end;
  }
  return parts.reduce<PhrasingContent[]>(joined, []);
}

const joined = (parts: PhrasingContent[], part: PhrasingContent): PhrasingContent[] => {
  const last = parts.at(-1);
  if (last?.type === 'text' && part.type === 'text') last.value += part.value;
  else parts.push(part);
  return parts;
};

/** A mark is written close to its words: spaces at its ends stand outside. */
function marked(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  const { name } = mark.type;
  if (name === 'link')
    return [{ type: 'link', url: mark.attrs['href'], title: mark.attrs['title'], children: unlinked(children) }];
  const [before, after] = [cut(children, 'start'), cut(children, 'end')];
  if (children.length === 0) return [...before, ...after];
  const type = name === 'strong' ? 'strong' : name === 'em' ? 'emphasis' : 'delete';
  return [...before, { type, children }, ...after];
}

function cut(children: PhrasingContent[], side: 'start' | 'end'): Text[] {
  const edge = side === 'start' ? children[0] : children.at(-1);
  if (edge?.type !== 'text') return [];
  const kept = side === 'start' ? edge.value.trimStart() : edge.value.trimEnd();
  const spaces = edge.value.length - kept.length;
  if (spaces === 0) return [];
  if (kept) edge.value = kept;
  else if (side === 'start') children.shift();
  else children.pop();
  return [{ type: 'text', value: ' ' }];
}

/** An address within a link's own words is no link again. */
const unlinked = (children: PhrasingContent[]): PhrasingContent[] =>
  children.flatMap((part) => (part.type === 'link' ? part.children : [part])).reduce<PhrasingContent[]>(joined, []);

function leafOf(node: Node): PhrasingContent[] {
  const { attrs } = node;
  switch (node.type.name) {
    case 'text':
      return node.marks.some(({ type }) => type.name === 'code')
        ? [{ type: 'inlineCode', value: node.text! }]
        : textOf(node.text!);
    case 'break':
      return [{ type: 'break' }];
    case 'image':
      return [{ type: 'image', url: attrs['src'], alt: attrs['alt'], title: attrs['title'] }];
    case 'mention':
      return [
        { type: 'link', url: `/people/${attrs['id']}`, children: [{ type: 'text', value: `@${attrs['name']}` }] },
      ];
    default:
      return [{ type: 'html', value: String(attrs['source']) }];
  }
}

const address = /https?:\/\/[^\s<>()[\]"'*_`|\\]+(?:[_*'()][^\s<>()[\]"'*_`|\\]+)*/g;

/** Addresses become links, as they do for readers. */
function textOf(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const found of text.matchAll(address)) {
    const url = found[0].replace(/[.,:;!?]+$/, '');
    if (found.index > end) parts.push({ type: 'text', value: text.slice(end, found.index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    end = found.index + url.length;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}
