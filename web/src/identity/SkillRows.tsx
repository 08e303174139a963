import { Plus, X } from 'lucide-react';
import type { Dispatch, SetStateAction } from 'react';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import './skill-rows.css';

export type SkillRow = {
  key: string;
  kind: 'OFFER' | 'NEED';
  text: string;
  readers: 'NOBODY' | 'COMMUNITIES' | 'SECTOR';
};

const most = 12;
const readers = [
  { value: 'COMMUNITIES', label: 'Members of communities we share' },
  { value: 'SECTOR', label: 'Everybody who is signed in' },
  { value: 'NOBODY', label: 'Nobody else' },
];

type Props = {
  kind: SkillRow['kind'];
  title: string;
  example: string;
  rows: SkillRow[];
  setRows: Dispatch<SetStateAction<SkillRow[]>>;
  error?: string | undefined;
};

/** Some of what one offers or needs: a few words and who reads them. */
export function SkillRows({ kind, title, example, rows, setRows, error }: Props) {
  const own = rows.filter((row) => row.kind === kind);
  const change = (key: string, part: Partial<SkillRow>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () => setRows((all) => [...all, { key: crypto.randomUUID(), kind, text: '', readers: 'COMMUNITIES' }]);
  return (
    <fieldset className="skill-rows">
      <legend>{title}</legend>
      {error && <p className="field-error">{error}</p>}
      {own.map(({ key, text, readers: chosen }, at) => (
        <div className="skill-row" key={key}>
          <TextField
            name={`skill-${key}`}
            label={`In a few words${own.length > 1 ? ` (${at + 1})` : ''}`}
            hint={at === 0 ? example : undefined}
            maxLength={80}
            autoComplete="off"
            value={text}
            onValue={(value) => change(key, { text: value })}
          />
          <SelectField
            name={`readers-${key}`}
            label="Who reads it"
            options={readers}
            value={chosen}
            onValue={(value) => change(key, { readers: value as SkillRow['readers'] })}
          />
          <Button
            look="quiet"
            icon={<X aria-hidden="true" />}
            aria-label={`Remove ${text || 'this line'}`}
            onClick={() => setRows((all) => all.filter((row) => row.key !== key))}
          >
            Remove
          </Button>
        </div>
      ))}
      {own.length < most && (
        <Button look="secondary" icon={<Plus aria-hidden="true" />} onClick={add}>
          {own.length === 0 ? 'Add something' : 'Add another'}
          <span className="visually-hidden">: {title.toLowerCase()}</span>
        </Button>
      )}
    </fieldset>
  );
}
