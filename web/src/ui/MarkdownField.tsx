import { useRef, useState, type ComponentType, type TextareaHTMLAttributes } from 'react';
import { describedBy, Field, type FieldText } from './Field.tsx';
import { MarkdownHelp } from './MarkdownHelp.tsx';
import { PlainMarkdown } from './PlainMarkdown.tsx';
import { Prose } from './Prose.tsx';
import type { RichProps } from './rich/RichEditor.tsx';
import { useRichEditor } from './useRichEditor.ts';
import type { FindPeople } from './useSuggestions.ts';
import './markdown-field.css';

type Tools = ComponentType<{
  disabled?: boolean;
  onInsert: (paragraph: string) => void;
  /** A picture that was pasted or dropped, until it is put in or left. */
  file?: File | undefined;
  onLeave?: () => void;
}>;

type Props = FieldText & {
  name: string;
  value: string;
  onValue: (text: string) => void;
  /** Finds those who may be mentioned; nobody can be where it is not said. */
  people?: FindPeople | undefined;
  /** Buttons beside the views, given a way to put a paragraph where one writes. */
  tools?: Tools;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'value' | 'className' | 'onChange'>;

/**
 * A longer text, kept as Markdown: written as it will look, or as Markdown with a preview. The editor is fetched when
 * somebody begins to write; until it is there, and where it does not come, one writes Markdown. The props of TextAreaField.
 */
export function MarkdownField(props: Props) {
  const { label, hint, error, optional, name, value, onValue, people, tools: Tools, ...rest } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const [preview, setPreview] = useState(false);
  const rich = useRichEditor(box);
  const inserting = useRef<((paragraph: string) => void) | null>(null);
  const [picture, setPicture] = useState<File | undefined>();
  const [complaint, setComplaint] = useState(error);
  if (complaint !== error) {
    setComplaint(error);
    // What is wrong is put right in the text.
    if (error) setPreview(false);
  }
  const insert = (paragraph: string) => {
    setPicture(undefined);
    if (inserting.current) return inserting.current(paragraph);
    const at = box.current?.selectionEnd ?? value.length;
    const [before, after] = [value.slice(0, at).trimEnd(), value.slice(at).trimStart()];
    onValue([before, paragraph, after].filter(Boolean).join('\n\n'));
    setPreview(false);
  };
  const described = describedBy(name, { hint, error });
  const Rich: ComponentType<RichProps> | null = rich.Editor;
  return (
    <div className="markdown-field">
      <Field {...{ name, label, hint, error, optional }}>
        <div className="markdown-field-bar">
          <fieldset className="markdown-field-views" aria-label="How to write">
            <View on={rich.wanted} onPress={() => (setPreview(false), rich.want(true))} word="Formatted" />
            <View on={!rich.wanted && !preview} onPress={() => (setPreview(false), rich.want(false))} word="Markdown" />
            {!rich.wanted && <View on={preview} onPress={() => setPreview(true)} word="Preview" />}
          </fieldset>
          {Tools && (
            <Tools
              disabled={rest.readOnly ?? false}
              onInsert={insert}
              file={picture}
              onLeave={() => setPicture(undefined)}
            />
          )}
        </div>
        {rich.failed && <p className="muted small">The formatting buttons did not load. Write Markdown meanwhile.</p>}
        {Rich ? (
          <Rich
            {...{ name, value, onValue, people, inserting }}
            onPicture={Tools && setPicture}
            readOnly={rest.readOnly}
            describedBy={described}
            invalid={!!error}
            caret={rich.caret}
          />
        ) : (
          <div className={rich.wanted ? 'markdown-field-waiting' : undefined} {...rich.begin}>
            <PlainMarkdown
              {...rest}
              {...{ name, value, onValue, people, box }}
              hidden={preview}
              aria-describedby={described}
              aria-invalid={error ? true : undefined}
            />
          </div>
        )}
        {preview && !Rich && (
          <div className="markdown-field-preview">
            {value.trim() ? <Prose text={value} /> : <p className="muted">Nothing written yet.</p>}
          </div>
        )}
      </Field>
      {!rich.wanted && <MarkdownHelp />}
    </div>
  );
}

function View({ on, onPress, word }: { on: boolean; onPress: () => void; word: string }) {
  return (
    <button type="button" aria-pressed={on} onClick={onPress}>
      {word}
    </button>
  );
}
