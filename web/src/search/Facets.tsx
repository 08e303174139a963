import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { AmountFilter, DateFilter } from './SpanFilter.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { facetNames } from './searchAddress.ts';
import './facets.css';

export const FacetFields = graphql(`
  fragment Facet on Facet {
    name
    values {
      value
      label
      count
    }
  }
`);
export type FacetValue = DocumentType<typeof FacetFields>['values'][number];

/** Everything a search can be narrowed by, with how many each choice would find. Several in one group widen it. */
export function Facets({ facets }: { facets: readonly FragmentType<typeof FacetFields>[] }) {
  const [params] = useSearchParams();
  const read = facets.map((facet) => readFragment(FacetFields, facet));
  return (
    <div className="facets">
      {facetNames.map((name) => (
        <FacetGroup key={name} name={name} values={read.find((facet) => facet.name === name)?.values ?? []} />
      ))}
      <DateFilter key={`days ${params.get('from')} ${params.get('to')}`} />
      <AmountFilter key={`pounds ${params.get('least')} ${params.get('most')}`} />
    </div>
  );
}
