import { Schema, type DOMOutputSpec, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import { shownImage } from './shownImage.ts';

const block = (tag: string): DOMOutputSpec => [tag, 0];

/** What Markdown of the hub can say; what else stands in a text is kept as it was typed (`raw`). */
const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => block('p') },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 2 } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.max(level, 2) } })),
    toDOM: ({ attrs }) => block(`h${Math.min(6, Number(attrs['level']) + 1)}`),
  },
  blockquote: {
    content: 'block+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => block('blockquote'),
  },
  bullet_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { spread: { default: false } },
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => block('ul'),
  },
  ordered_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { spread: { default: false }, order: { default: 1 } },
    parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ order: (dom as HTMLOListElement).start || 1 }) }],
    toDOM: ({ attrs }) => ['ol', attrs['order'] === 1 ? {} : { start: attrs['order'] }, 0],
  },
  list_item: {
    content: 'block+',
    defining: true,
    attrs: { checked: { default: null }, spread: { default: false } },
    parseDOM: [{ tag: 'li' }],
    toDOM: () => block('li'),
  },
  code_block: {
    content: 'text*',
    marks: '',
    group: 'block',
    code: true,
    defining: true,
    attrs: { lang: { default: null }, meta: { default: null } },
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', ['code', 0]],
  },
  rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  ...tableNodes({
    tableGroup: 'block',
    cellContent: 'paragraph',
    cellAttributes: { align: { default: null } },
  }),
  raw_block: {
    group: 'block',
    atom: true,
    attrs: { source: {} },
    toDOM: ({ attrs }) => ['pre', { class: 'rich-raw', title: asTyped }, String(attrs['source'])],
  },
  text: { group: 'inline' },
  break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  image: {
    inline: true,
    group: 'inline',
    draggable: true,
    attrs: { src: {}, alt: { default: '' }, title: { default: null } },
    toDOM: ({ attrs }) => shownImage(String(attrs['src']), String(attrs['alt'])),
  },
  mention: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { id: {}, name: {} },
    parseDOM: [
      {
        tag: 'a[href^="/people/"].prose-mention, span[data-mention]',
        getAttrs: (dom) => {
          const id = dom.getAttribute('data-mention') ?? dom.getAttribute('href')?.slice('/people/'.length);
          return id ? { id, name: dom.textContent.replace(/^@/, '') } : false;
        },
      },
    ],
    toDOM: ({ attrs }) => ['span', { class: 'prose-mention', 'data-mention': attrs['id'] }, `@${attrs['name']}`],
  },
  raw_inline: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { source: {} },
    toDOM: ({ attrs }) => ['code', { class: 'rich-raw', title: asTyped }, String(attrs['source'])],
  },
};

const asTyped = 'As it is typed in Markdown';

/** In the order in which they stand within one another, the outermost first. */
const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = dom.getAttribute('href') ?? '';
          return /^(https?:|mailto:|tel:|\/(?!\/))/i.test(href) ? { href } : false;
        },
      },
    ],
    // Not an anchor that leads away while one writes.
    toDOM: ({ attrs }) => ['a', { href: attrs['href'], rel: 'noopener noreferrer' }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => block('strong'),
  },
  em: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => block('em'),
  },
  strike: {
    parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }],
    toDOM: () => block('s'),
  },
  code: { parseDOM: [{ tag: 'code' }], toDOM: () => block('code') },
};

export const schema = new Schema({ nodes, marks });
