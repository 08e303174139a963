import { useState, type RefObject, type TextareaHTMLAttributes } from 'react';
import { fieldId } from './Field.tsx';
import { mentionLink, nameBegun } from './mentioning.ts';
import { SuggestionList, suggestingProps } from './SuggestionList.tsx';
import { useSuggestions, type FindPeople } from './useSuggestions.ts';

type Props = {
  name: string;
  value: string;
  onValue: (text: string) => void;
  people?: FindPeople | undefined;
  box: RefObject<HTMLTextAreaElement | null>;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'value' | 'className' | 'onChange'>;

/** Markdown as it is typed; @ offers the people whom one may mention. */
export function PlainMarkdown({ name, value, onValue, people, hidden, box, ...rest }: Props) {
  const [caret, setCaret] = useState<number | null>(null);
  const begun = people && caret !== null && !hidden ? nameBegun(value.slice(0, caret)) : null;
  const suggesting = useSuggestions(people, begun?.beginning ?? null, (person) => {
    const [start, end] = [begun!.start, caret!];
    const link = `${mentionLink(person)} `;
    onValue(value.slice(0, start) + link + value.slice(end).replace(/^ /, ''));
    setCaret(start + link.length);
    // Once the text stands in it.
    setTimeout(() => box.current?.setSelectionRange(start + link.length, start + link.length), 0);
  });
  const follow = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) =>
    setCaret(selectionStart === selectionEnd ? selectionStart : null);
  const list = `${fieldId(name)}-people`;
  return (
    <>
      <textarea
        rows={6}
        {...rest}
        {...(people ? suggestingProps(list, suggesting) : {})}
        ref={box}
        hidden={hidden}
        className="input"
        id={fieldId(name)}
        name={name}
        value={value}
        onChange={(event) => {
          onValue(event.currentTarget.value);
          follow(event.currentTarget);
        }}
        onSelect={(event) => follow(event.currentTarget)}
        onBlur={() => setCaret(null)}
        onKeyDown={(event) => suggesting.onKey(event)}
      />
      {people && <SuggestionList id={list} suggesting={suggesting} />}
    </>
  );
}
