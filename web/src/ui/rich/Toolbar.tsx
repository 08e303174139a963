import {
  Bold,
  Code,
  Heading2,
  Heading3,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  Quote,
  Table,
  type LucideIcon,
} from 'lucide-react';
import type { Command, EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { useRef, useState, type KeyboardEvent } from 'react';
import { actions, linkAt, setLink, tableActions, type Action } from './actions.ts';
import { LinkDialog } from './LinkDialog.tsx';

type Props = {
  view: EditorView;
  state: EditorState;
  /** Ids of the field's label, and of the text. */
  label: string;
  controls: string;
  disabled: boolean;
};

const icons: [keyof typeof actions, LucideIcon][] = [
  ['strong', Bold],
  ['em', Italic],
  ['heading', Heading2],
  ['subheading', Heading3],
  ['bullets', List],
  ['numbers', ListOrdered],
  ['quote', Quote],
  ['code', Code],
  ['table', Table],
];

/** The buttons over the text: one stop of the Tab key, walked with the arrows. */
export function Toolbar({ view, state, label, controls, disabled }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState(false);
  const [stop, setStop] = useState('strong');
  const run = (command: Command) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const walk = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll<HTMLButtonElement>('[data-stop]') ?? [])];
    const here = buttons.indexOf(event.target as HTMLButtonElement);
    const to: Record<string, number> = {
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = here < 0 ? undefined : to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  };
  const button = (key: string, { word, on }: Pick<Action, 'word' | 'on'>, press: () => void, Icon?: LucideIcon) => (
    <button
      key={key}
      type="button"
      data-stop={key}
      className={Icon ? 'rich-button' : 'rich-button rich-button-word'}
      tabIndex={stop === key ? 0 : -1}
      aria-pressed={on ? on(state) : undefined}
      aria-label={Icon ? word : undefined}
      title={Icon ? word : undefined}
      disabled={disabled}
      onFocus={() => setStop(key)}
      onClick={press}
    >
      {Icon ? <Icon aria-hidden="true" /> : word}
    </button>
  );
  return (
    <>
      <div
        className="rich-bar"
        ref={bar}
        role="toolbar"
        aria-label="Formatting"
        aria-describedby={label}
        aria-controls={controls}
        onKeyDown={walk}
        tabIndex={-1}
      >
        {icons.map(([key, Icon]) => button(key, actions[key], () => run(actions[key].run), Icon))}
        {button('link', { word: 'Link', on: (now) => linkAt(now) !== null }, () => setLinking(true), LinkIcon)}
        {isInTable(state) && <span className="rich-bar-break" />}
        {isInTable(state) && tableActions.map((action) => button(action.word, action, () => run(action.run)))}
      </div>
      {linking && (
        <LinkDialog
          href={linkAt(state) ?? ''}
          words={state.selection.empty && !linkAt(state)}
          onClose={() => {
            setLinking(false);
            setTimeout(() => view.focus());
          }}
          onLink={(href, words) => run(setLink(href, words))}
        />
      )}
    </>
  );
}
