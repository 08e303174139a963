import { useState } from 'react';
import { SearchCombobox } from './SearchCombobox.tsx';

/** The large question of the first page. */
export function QuestionBox({ label }: { label: string }) {
  const [text, setText] = useState('');
  return (
    <SearchCombobox
      large
      suggests
      id="question"
      label={<span className="visually-hidden">{label}</span>}
      text={text}
      onText={setText}
    />
  );
}
