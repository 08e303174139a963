import { useSearchParams } from 'react-router';
import { useAddressText } from '../app/useAddressText.ts';
import { FilterRow } from '../ui/FilterRow.tsx';
import { formatCount } from '../ui/format.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

const shows = [
  { value: '', label: 'Everything' },
  { value: 'yes', label: 'Accessible formats' },
];
const sorts = [
  { value: '', label: 'Newest' },
  { value: 'title', label: 'Title' },
];

/** Above the documents: which of them, and in which order. The address holds it all. */
export function LibraryControls({ total, inFolder }: { total: number; inFolder: boolean }) {
  const [params, setParams] = useSearchParams();
  const [typed, type] = useAddressText('text');
  const set = (name: string) => (value: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('shown');
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <FilterRow count={formatCount(total, 'document')}>
      <TextField
        name="text"
        label={inFolder ? 'Title, in this folder' : 'Title, in all folders'}
        type="search"
        value={typed}
        onValue={type}
      />
      <SelectField
        name="accessible"
        label="Show"
        options={shows}
        value={params.get('accessible') ?? ''}
        onValue={set('accessible')}
      />
      <SelectField name="sort" label="Sort by" options={sorts} value={params.get('sort') ?? ''} onValue={set('sort')} />
    </FilterRow>
  );
}
