import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { fieldId } from '../Field.tsx';
import { nameBegun } from '../mentioning.ts';
import { SuggestionList, suggestingProps } from '../SuggestionList.tsx';
import { useSuggestions, type FindPeople } from '../useSuggestions.ts';
import { openEditor, putMention, putParagraph, replaceAll, textBefore } from './editing.ts';
import { Toolbar } from './Toolbar.tsx';
import './rich.css';

export type RichProps = {
  name: string;
  value: string;
  onValue: (markdown: string) => void;
  people?: FindPeople | undefined;
  /** Where it leaves the way to put a paragraph where one writes. */
  inserting: RefObject<((paragraph: string) => void) | null>;
  /** Takes a picture that was pasted or dropped; not there where texts have none. */
  onPicture?: ((file: File) => void) | undefined;
  readOnly?: boolean | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  /** Where the caret stood in the Markdown; null where one wrote elsewhere. */
  caret: number | null;
};

/** The text as it will look, to write in. It takes and gives Markdown; what was not touched keeps how it was typed. */
export function RichEditor(props: RichProps) {
  const { name, value, people, readOnly = false, describedBy, invalid = false } = props;
  const id = fieldId(name);
  const [view, setView] = useState<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const latest = useRef(props);
  const written = useRef(value);
  const keys = useRef<(event: KeyboardEvent) => boolean>(() => false);

  const place = useCallback((node: HTMLDivElement) => {
    const { value: begun, caret } = latest.current;
    const opened = openEditor(node, begun, caret, {
      onState: setState,
      onMarkdown: (markdown) => {
        written.current = markdown;
        latest.current.onValue(markdown);
      },
      onKey: (event) => keys.current(event),
      onPicture: (file) => latest.current.onPicture?.(file),
      editable: () => !(latest.current.readOnly ?? false),
    });
    const { inserting } = latest.current;
    inserting.current = (paragraph) => putParagraph(opened, paragraph);
    setView(opened);
    setState(opened.state);
    return () => {
      inserting.current = null;
      opened.destroy();
    };
  }, []);

  const before = state && people ? textBefore(state) : null;
  const begun = before === null ? null : nameBegun(before);
  const suggesting = useSuggestions(people, begun?.beginning ?? null, (person) => {
    if (view && begun && before !== null) putMention(view, before.length - begun.start, person);
  });
  const list = `${id}-people`;

  useEffect(() => {
    latest.current = props;
    keys.current = suggesting.onKey;
  });
  // Quoted, restored or emptied from outside.
  useEffect(() => {
    if (!view || value === written.current) return;
    written.current = value;
    replaceAll(view, value);
  }, [view, value]);
  useEffect(() => {
    const shown: Record<string, string> = {
      id,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${id}-label`,
      ...(describedBy ? { 'aria-describedby': describedBy } : {}),
      ...(invalid ? { 'aria-invalid': 'true' } : {}),
      ...(readOnly ? { 'aria-readonly': 'true' } : {}),
      ...(people ? suggestingProps(list, suggesting) : {}),
      class: 'input rich-text prose',
    };
    view?.setProps({ attributes: shown });
  });
  useEffect(() => {
    const label = document.getElementById(`${id}-label`);
    const focus = () => view?.focus();
    label?.addEventListener('click', focus);
    return () => label?.removeEventListener('click', focus);
  }, [id, view]);

  return (
    <div className="rich">
      {view && state && <Toolbar view={view} state={state} label={`${id}-label`} controls={id} disabled={readOnly} />}
      <div ref={place} className="rich-place" />
      {people && <SuggestionList id={list} suggesting={suggesting} />}
    </div>
  );
}
