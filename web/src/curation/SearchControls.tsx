import { useSearchParams } from 'react-router';
import { SelectField } from '../ui/SelectField.tsx';
import { viewerKinds, withParam } from './searchesAddress.ts';

const periods = [
  { value: '', label: 'Last 28 days' },
  { value: '7', label: 'Last 7 days' },
];
const kinds = Object.entries(viewerKinds).map(([value, label]) => ({ value: value.toLowerCase(), label }));

/** Since when, and by whom; the address is the state. */
export function SearchControls({ params }: { params: URLSearchParams }) {
  const [, setParams] = useSearchParams();
  const change = (name: string) => (value: string) =>
    setParams((now) => withParam(now, name, value), { preventScrollReset: true });
  return (
    <search className="searches-controls no-print">
      <SelectField
        name="days"
        label="Period"
        options={periods}
        value={params.get('days') === '7' ? '7' : ''}
        onValue={change('days')}
      />
      <SelectField
        name="by"
        label="Searched by"
        empty="Everybody"
        options={kinds}
        value={params.get('by') ?? ''}
        onValue={change('by')}
      />
    </search>
  );
}
