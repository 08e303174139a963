import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { formatCount } from '../ui/format.ts';
import { FacetFields, Facets } from './Facets.tsx';
import { narrowedBy } from './searchAddress.ts';

type Props = { facets: readonly FragmentType<typeof FacetFields>[]; totalCount: number };

/** On a phone, the filters fill the screen until one asks for the results. */
export function FilterSheet({ facets, totalCount }: Props) {
  const [open, setOpen] = useState(false);
  const [params] = useSearchParams();
  const count = narrowedBy(params);
  return (
    <div className="filter-sheet">
      <Button look="secondary" icon={<SlidersHorizontal aria-hidden="true" />} onClick={() => setOpen(true)}>
        {count ? `Filter (${count})` : 'Filter'}
      </Button>
      <Dialog
        sheet
        open={open}
        onClose={() => setOpen(false)}
        title="Filter"
        foot={<Button onClick={() => setOpen(false)}>Show {formatCount(totalCount, 'result')}</Button>}
      >
        <Facets facets={facets} />
      </Dialog>
    </div>
  );
}
