import { Fragment, type Node, Slice } from 'prosemirror-model';
import { EditorState, Selection, TextSelection } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { setLink } from './actions.ts';
import { cleanPaste } from './cleanPaste.ts';
import { documentOf } from './fromMarkdown.ts';
import { plugins } from './plugins.ts';
import { schema } from './grammar.ts';
import { markdownOf } from './toMarkdown.ts';

type Hears = {
  onState: (state: EditorState) => void;
  onMarkdown: (markdown: string) => void;
  /** Whether the key was for somebody else. */
  onKey: (event: KeyboardEvent) => boolean;
  onPicture: (file: File) => void;
  editable: () => boolean;
};

const fromOutside = 'from outside';

/** An editor in this place, with the caret where it was in the Markdown. */
export function openEditor(place: HTMLElement, markdown: string, caret: number | null, hears: Hears): EditorView {
  const doc = documentOf(markdown);
  const selection = caret === null ? Selection.atStart(doc) : selectionAt(doc, markdown, caret);
  const view = new EditorView(place, {
    state: EditorState.create({ doc, selection, plugins: plugins() }),
    editable: hears.editable,
    transformPastedHTML: cleanPaste,
    transformPasted: fitting,
    handleKeyDown: (_view, event) => hears.onKey(event),
    handlePaste: (_view, event) => linkPasted(view, event) || tookPicture(event.clipboardData, hears),
    handleDrop: (_view, event) => tookPicture(event.dataTransfer, hears),
    dispatchTransaction(tr) {
      const state = view.state.apply(tr);
      view.updateState(state);
      hears.onState(state);
      if (tr.docChanged && !tr.getMeta(fromOutside)) hears.onMarkdown(markdownOf(state.doc));
    },
  });
  if (caret !== null) view.focus();
  return view;
}

/** Into a cell goes what fits on its line: paragraphs and lists would break the table in two. */
function fitting(slice: Slice, { state }: EditorView): Slice {
  const { content } = slice;
  const lines = content.childCount > 1 || (content.firstChild?.isBlock && !content.firstChild.isTextblock);
  if (!lines || !isInTable(state) || content.firstChild?.type.name.startsWith('table')) return slice;
  const text = content.textBetween(0, content.size, ' ').trim();
  return text ? new Slice(Fragment.from(schema.text(text)), 0, 0) : Slice.empty;
}

/** No letter that people type. */
const flag = '\ue000';

/** Found by a flag put into a copy; where that stands in no text, the end. */
function selectionAt(doc: Node, markdown: string, caret: number): Selection {
  const flagged = documentOf(markdown.slice(0, caret) + flag + markdown.slice(caret));
  let found: number | null = null;
  flagged.descendants((node, position) => {
    const at = node.text?.indexOf(flag) ?? -1;
    if (at >= 0) found = position + at;
  });
  const same = found !== null && flagged.content.size === doc.content.size + flag.length;
  return same ? TextSelection.near(doc.resolve(found!)) : Selection.atEnd(doc);
}

/** Another text in place of the one that stood there; writing goes on at its end. */
export function replaceAll(view: EditorView, markdown: string): void {
  const { tr } = view.state;
  const doc = documentOf(markdown);
  const end = markdown.endsWith('\n') ? [schema.node('paragraph')] : [];
  tr.replaceWith(0, tr.doc.content.size, [...doc.children, ...end]);
  view.dispatch(tr.setSelection(Selection.atEnd(tr.doc)).setMeta(fromOutside, true));
}

/** What stands in the paragraph before the caret, a thing that is no text as one letter; null where nothing is named. */
export function textBefore({ selection }: EditorState): string | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code) return null;
  return $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
}

/** Puts a person in place of the last so many letters. */
export function putMention(view: EditorView, letters: number, person: { id: string; name: string }): void {
  const { tr, selection } = view.state;
  const mention = schema.node('mention', { id: person.id, name: person.name });
  tr.replaceWith(selection.from - letters, selection.from, [mention, schema.text(' ')]);
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

/** Puts Markdown after the paragraph in which one writes, and a paragraph to write on. */
export function putParagraph(view: EditorView, markdown: string): void {
  const { tr, selection } = view.state;
  const place = selection.$to.depth === 0 ? selection.to : selection.$to.after(1);
  const written = documentOf(markdown);
  tr.insert(place, [...written.children, schema.node('paragraph')]);
  const end = place + written.content.size + 1;
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(end))).scrollIntoView());
  view.focus();
}

/** An address put over words that are chosen makes them a link. */
function linkPasted(view: EditorView, { clipboardData }: ClipboardEvent): boolean {
  const text = clipboardData?.getData('text/plain').trim() ?? '';
  if (view.state.selection.empty || !/^https?:\/\/\S+$/i.test(text)) return false;
  return setLink(text, '')(view.state, view.dispatch);
}

function tookPicture(data: DataTransfer | null, { onPicture }: Hears): boolean {
  const picture = [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
  if (
    !picture ||
    data
      ?.getData('text/html')
      .replace(/<(?!img)[^>]*>/gi, '')
      .trim()
  )
    return false;
  onPicture(picture);
  return true;
}
