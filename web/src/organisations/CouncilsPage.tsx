import { graphql } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { useAddressText } from '../app/useAddressText.ts';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FilterRow } from '../ui/FilterRow.tsx';
import { formatCount } from '../ui/format.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CouncilLine } from './CouncilLine.tsx';
import { nationNames, nationWords, organisationTypes, regionNames, typeWords } from './organisationWords.ts';

const CouncilsPageQuery = graphql(`
  query CouncilsPage($filter: OrganisationFilter, $after: String) {
    organisations(filter: $filter, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...CouncilLine
        }
      }
    }
  }
`);

const typeOptions = organisationTypes.map((value) => ({ value, label: typeWords(value) }));
const nationOptions = nationNames.map((value) => ({ value, label: nationWords(value) }));
const regionOptions = regionNames.map((value) => ({ value, label: value }));

export function CouncilsPage() {
  const [params, setParams] = useSearchParams();
  const [text, setText] = useAddressText('name');
  const asked = params.get('name')?.trim();
  const type = organisationTypes.find((each) => each === params.get('type'));
  const nation = nationNames.find((each) => each === params.get('nation'));
  const region = regionNames.find((each) => each === params.get('region'));
  const filter = {
    ...(asked ? { text: asked } : {}),
    ...(type ? { types: [type] } : {}),
    ...(nation ? { nations: [nation] } : {}),
    ...(region ? { regions: [region] } : {}),
  };
  const list = usePages(CouncilsPageQuery, { filter }, (data) => data.organisations);
  const choose = (param: string) => (value: string) => {
    const next = new URLSearchParams(params);
    next.delete('shown');
    if (value) next.set(param, value);
    else next.delete(param);
    setParams(next, { preventScrollReset: true });
  };
  return (
    <div className="page">
      <PageHeader
        title="Councils"
        sentence="Every council in the UK and the bodies that support them, with what each has shared."
      />
      <FilterRow count={list.data ? formatCount(list.totalCount, 'council') : ''}>
        <TextField name="name" label="Name" type="search" autoComplete="off" value={text} onValue={setText} />
        <SelectField
          name="type"
          label="Type"
          empty="All types"
          options={typeOptions}
          value={type ?? ''}
          onValue={choose('type')}
        />
        <SelectField
          name="nation"
          label="Nation"
          empty="All nations"
          options={nationOptions}
          value={nation ?? ''}
          onValue={choose('nation')}
        />
        <SelectField
          name="region"
          label="Region"
          empty="All regions"
          options={regionOptions}
          value={region ?? ''}
          onValue={choose('region')}
        />
      </FilterRow>
      <PagedList
        list={list}
        noun="councils"
        empty={
          <EmptyState title="No council found">
            <p>Try part of the name, or fewer choices above.</p>
          </EmptyState>
        }
      >
        {(nodes) => (
          <ul className="council-list">
            {nodes.map((organisation) => (
              <li key={organisation.id}>
                <CouncilLine organisation={organisation} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
