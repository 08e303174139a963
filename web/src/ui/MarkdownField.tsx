import { useState, type ComponentType, type TextareaHTMLAttributes } from 'react';
import { describedBy, Field, fieldId, type FieldText } from './Field.tsx';
import { PlainMarkdown } from './PlainMarkdown.tsx';
import { Prose } from './Prose.tsx';
import type { FindPeople } from './useSuggestions.ts';
import './markdown-field.css';

type Props = FieldText & {
  name: string;
  value: string;
  onValue: (text: string) => void;
  /** Finds those who may be mentioned; nobody can be where it is not said. */
  people?: FindPeople | undefined;
  /** Buttons beside the views, given a way to put a paragraph where one writes. */
  tools?: ComponentType<{ disabled?: boolean; onInsert: (paragraph: string) => void }>;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'value' | 'className' | 'onChange'>;

/** A longer text with simple formatting: write, look at it, and a short help. The props of TextAreaField. */
export function MarkdownField({
  label,
  hint,
  error,
  optional,
  name,
  value,
  onValue,
  people,
  tools: Tools,
  ...rest
}: Props) {
  const [preview, setPreview] = useState(false);
  const insert = (paragraph: string) => {
    const box = document.getElementById(fieldId(name)) as HTMLTextAreaElement | null;
    const at = box?.selectionEnd ?? value.length;
    const [before, after] = [value.slice(0, at).trimEnd(), value.slice(at).trimStart()];
    onValue([before, paragraph, after].filter(Boolean).join('\n\n'));
    setPreview(false);
  };
  const [complaint, setComplaint] = useState(error);
  if (complaint !== error) {
    setComplaint(error);
    // What is wrong is put right in the text.
    if (error) setPreview(false);
  }
  return (
    <div className="markdown-field">
      <Field {...{ name, label, hint, error, optional }}>
        <div className="markdown-field-bar">
          <fieldset className="markdown-field-views" aria-label="Write or preview">
            <View on={!preview} onPress={() => setPreview(false)} word="Write" />
            <View on={preview} onPress={() => setPreview(true)} word="Preview" />
          </fieldset>
          {Tools && <Tools disabled={rest.readOnly ?? false} onInsert={insert} />}
        </div>
        <PlainMarkdown
          {...rest}
          {...{ name, value, onValue, people }}
          hidden={preview}
          aria-describedby={describedBy(name, { hint, error })}
          aria-invalid={error ? true : undefined}
        />
        {preview && (
          <div className="markdown-field-preview">
            {value.trim() ? <Prose text={value} /> : <p className="muted">Nothing written yet.</p>}
          </div>
        )}
      </Field>
      <details className="markdown-field-help">
        <summary>How to format</summary>
        <dl>
          {examples.map(([typed, shown]) => (
            <div key={typed}>
              <dt>
                <code>{typed}</code>
              </dt>
              <dd>{shown}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

const examples: [string, string][] = [
  ['An empty line', 'starts a new paragraph'],
  ['**strong words**', 'makes words bold'],
  ['- milk', 'makes a list, one line for each'],
  ['> What you said', 'quotes somebody'],
  ['[our report](https://…)', 'makes a link'],
  ['@', 'offers people to mention, where you can reply'],
];

function View({ on, onPress, word }: { on: boolean; onPress: () => void; word: string }) {
  return (
    <button type="button" aria-pressed={on} onClick={onPress}>
      {word}
    </button>
  );
}
