import { graphql } from '@knowledge-hub/schema';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { OnlyFor } from '../app/OnlyFor.tsx';
import { SynonymForm } from './SynonymForm.tsx';

const SynonymQuery = graphql(`
  query SynonymPage($id: ID!) {
    vocabularyEntry(id: $id) {
      id
      term
      phrases
      oneWay
      version
      removedAt
    }
  }
`);

/** Adding a synonym at /curate/synonyms/new, or changing one at its own address. */
export function SynonymPage() {
  const { id } = useParams();
  return (
    <OnlyFor able="curate" label="Synonym">
      {id ? <ChangeSynonym id={id} /> : <AddSynonym />}
    </OnlyFor>
  );
}

/** The word may come from what somebody searched for in vain. */
function AddSynonym() {
  const [params] = useSearchParams();
  const term = params.get('term') ?? '';
  return (
    <div className="page">
      <PageHeader
        above={<Trail />}
        title="Add a synonym"
        sentence="What search should also look for when somebody types a word or acronym."
      />
      <SynonymForm entry={null} beginning={{ term, phrases: '', way: '' }} />
    </div>
  );
}

function ChangeSynonym({ id }: { id: string }) {
  const [{ data, error }, reload] = useQuery({ query: SynonymQuery, variables: { id } });
  const again = () => reload({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailure page error={error} onRetry={again} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Synonym" />
      </div>
    );
  const entry = data.vocabularyEntry;
  if (!entry || entry.removedAt) return <NotThere />;
  const beginning = { term: entry.term, phrases: entry.phrases.join('\n'), way: entry.oneWay ? 'one' : 'both' };
  return (
    <div className="page">
      <PageHeader above={<Trail />} title={`Change “${entry.term}”`} />
      <SynonymForm key={entry.id} entry={entry} beginning={beginning} />
    </div>
  );
}

const Trail = () => (
  <Breadcrumbs
    trail={[
      { to: '/curate/search', label: 'Curate' },
      { to: '/curate/synonyms', label: 'Synonyms' },
    ]}
  />
);
