import { useSearchParams } from 'react-router';
import { FilterRow } from '../ui/FilterRow.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { formNames, formWord } from './threadForms.ts';
import { withThreadList } from './threadList.ts';

const shows = [
  { value: '', label: 'Everything' },
  { value: 'unanswered', label: 'Questions without an answer' },
  ...formNames.map((form) => ({ value: form.toLowerCase(), label: `${formWord(form)}s` })),
];
const sorts = [
  { value: 'active', label: 'Last active' },
  { value: 'newest', label: 'Newest' },
  { value: 'oldest', label: 'Oldest' },
  { value: 'votes', label: 'Most votes' },
];

/** Above a list of discussions: of which sort, and in which order. The address holds both. */
export function ThreadListControls({ count, sort }: { count: string; sort: string }) {
  const [params, setParams] = useSearchParams();
  const change = (part: { show?: string; sort?: string }) =>
    setParams(withThreadList(params, part), { replace: true, preventScrollReset: true });
  return (
    <FilterRow count={count}>
      <SelectField
        name="show"
        label="Show"
        options={shows}
        value={params.get('show') ?? ''}
        onValue={(show) => change({ show, sort: '' })}
      />
      <SelectField
        name="sort"
        label="Sort by"
        options={sorts}
        value={sort.toLowerCase()}
        onValue={(value) => change({ sort: value })}
      />
    </FilterRow>
  );
}
