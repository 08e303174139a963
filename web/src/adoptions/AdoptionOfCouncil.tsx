import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { formatDate } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import { stateWords } from './adoptionWords.ts';
import { EditAdoption } from './EditAdoption.tsx';
import { RemoveAdoption } from './RemoveAdoption.tsx';

const AdoptionFields = graphql(`
  fragment AdoptionOfCouncil on Adoption {
    id
    state
    year
    adaptation
    result
    version
    at
    organisation {
      id
      name
      url
    }
    person {
      id
      name
      url
    }
    viewerCan {
      edit
      remove
    }
  }
`);

const tones = { TRYING: 'accent', DONE: 'success', STOPPED: 'warning' } as const;

/** What one council says of having taken a study up. */
export function AdoptionOfCouncil({
  adoption,
  caseStudyId,
}: {
  adoption: FragmentType<typeof AdoptionFields>;
  caseStudyId: string;
}) {
  const it = readFragment(AdoptionFields, adoption);
  const { id, state, year, adaptation, result, at, organisation, person, viewerCan } = it;
  return (
    <article className="adoption" aria-labelledby={`adoption-${id}`}>
      <div className="row adoption-head">
        <h3 id={`adoption-${id}`}>
          <Link to={organisation.url}>{organisation.name}</Link>
        </h3>
        <Tag tone={tones[state]}>{stateWords[state]}</Tag>
        {year && <span className="muted">from {year}</span>}
      </div>
      {adaptation && (
        <p className="adoption-said">
          <strong>Otherwise than here:</strong> {adaptation}
        </p>
      )}
      {result && (
        <p className="adoption-said">
          <strong>{state === 'STOPPED' ? 'Why they stopped:' : 'What came of it:'}</strong> {result}
        </p>
      )}
      <p className="muted small">
        Said{' '}
        {person && (
          <>
            by <Link to={person.url}>{person.name}</Link>{' '}
          </>
        )}
        on {formatDate(at)}
      </p>
      {(viewerCan.edit || viewerCan.remove) && (
        <div className="row no-print">
          {viewerCan.edit && <EditAdoption caseStudyId={caseStudyId} adoption={it} />}
          {viewerCan.remove && <RemoveAdoption id={id} council={organisation.name} />}
        </div>
      )}
    </article>
  );
}
