import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable } from 'prosemirror-tables';
import { schema } from './grammar.ts';

const { nodes, marks } = schema;

/** Whether the selection is within a node of this type. */
const isIn = ({ selection: { $from } }: EditorState, ...types: NodeType[]): boolean =>
  Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth).type).some((type) => types.includes(type));

const hasMark = (state: EditorState, name: string): boolean => {
  const { from, to, empty, $from } = state.selection;
  const type = marks[name]!;
  return empty ? !!type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type);
};

/** Into the wrapping, or out of it. */
const wrapping =
  (type: NodeType): Command =>
  (state, dispatch) =>
    isIn(state, type) ? lift(state, dispatch) : wrapIn(type)(state, dispatch);

const listing =
  (type: NodeType): Command =>
  (state, dispatch) =>
    isIn(state, type) ? liftListItem(nodes['list_item']!)(state, dispatch) : wrapInList(type)(state, dispatch);

const heading =
  (level: number): Command =>
  (state, dispatch) =>
    isHeading(state, level)
      ? setBlockType(nodes['paragraph']!)(state, dispatch)
      : setBlockType(nodes['heading']!, { level })(state, dispatch);
const isHeading = ({ selection: { $from } }: EditorState, level: number) =>
  $from.parent.type === nodes['heading'] && $from.parent.attrs['level'] === level;

const codeBlock: Command = (state, dispatch) =>
  setBlockType(isIn(state, nodes['code_block']!) ? nodes['paragraph']! : nodes['code_block']!)(state, dispatch);

const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const row = (cell: string) =>
    nodes['table_row']!.create(
      null,
      Array.from({ length: 3 }, () => nodes[cell]!.createAndFill()!),
    );
  const table = nodes['table']!.create(null, [row('table_header'), row('table_cell'), row('table_cell')]);
  const tr = state.tr.replaceSelectionWith(table);
  const start = tr.mapping.map(state.selection.from, -1);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView());
  return true;
};

export type Action = { word: string; run: Command; on?: (state: EditorState) => boolean };

/** What the buttons do, by their names. */
export const actions = {
  strong: { word: 'Bold', run: toggleMark(marks['strong']!), on: (state) => hasMark(state, 'strong') },
  em: { word: 'Italic', run: toggleMark(marks['em']!), on: (state) => hasMark(state, 'em') },
  heading: { word: 'Heading', run: heading(2), on: (state) => isHeading(state, 2) },
  subheading: { word: 'Smaller heading', run: heading(3), on: (state) => isHeading(state, 3) },
  bullets: { word: 'List', run: listing(nodes['bullet_list']!), on: (state) => isIn(state, nodes['bullet_list']!) },
  numbers: {
    word: 'Numbered list',
    run: listing(nodes['ordered_list']!),
    on: (state) => isIn(state, nodes['ordered_list']!),
  },
  quote: { word: 'Quotation', run: wrapping(nodes['blockquote']!), on: (state) => isIn(state, nodes['blockquote']!) },
  code: { word: 'Code', run: codeBlock, on: (state) => isIn(state, nodes['code_block']!) },
  table: { word: 'Table', run: insertTable, on: isInTable },
} satisfies Record<string, Action>;

/** What can be done to the table in which one writes. */
export const tableActions: Action[] = [
  { word: 'Add row', run: addRowAfter },
  { word: 'Add column', run: addColumnAfter },
  { word: 'Remove row', run: deleteRow },
  { word: 'Remove column', run: deleteColumn },
  { word: 'Remove table', run: deleteTable },
];

/** The link in which one writes. */
export const linkAt = ({ selection: { $from }, storedMarks }: EditorState): string | null => {
  const mark =
    marks['link']!.isInSet(storedMarks ?? $from.marks()) ?? marks['link']!.isInSet($from.nodeAfter?.marks ?? []);
  return mark ? String(mark.attrs['href']) : null;
};

/** Makes what is chosen a link, or puts one in; no address takes the link away. */
export const setLink =
  (href: string, words: string): Command =>
  (state, dispatch) => {
    const type = marks['link']!;
    const { from, to } = linkEnds(state);
    const tr = state.tr.removeMark(from, to, type);
    if (href && from === to) tr.replaceSelectionWith(schema.text(words || href, [type.create({ href })]), false);
    else if (href) tr.addMark(from, to, type.create({ href }));
    dispatch?.(tr.removeStoredMark(type).scrollIntoView());
    return true;
  };

/** All of the link in which the caret stands, or what is chosen. */
function linkEnds({ selection: { from, to, empty, $from } }: EditorState): { from: number; to: number } {
  const type = marks['link']!;
  if (!empty || !type.isInSet($from.marks())) return { from, to };
  const mark = type.isInSet($from.marks())!;
  let [start, end] = [$from.index(), $from.indexAfter()];
  const has = (place: number) => $from.parent.maybeChild(place)?.marks.some((each) => each.eq(mark)) ?? false;
  if (!has(start) && start > 0) start -= 1;
  while (start > 0 && has(start - 1)) start -= 1;
  while (has(end)) end += 1;
  let at = $from.start();
  let [first, last] = [at, at];
  $from.parent.forEach((child, _offset, place) => {
    if (place === start) first = at;
    at += child.nodeSize;
    if (place < end) last = at;
  });
  return { from: first, to: last };
}
