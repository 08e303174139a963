import { graphql } from '@knowledge-hub/schema';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { formatDate, formatTime } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { banWords, measureWords } from './measureWords.ts';
import './moderation.css';

const MeasurePageQuery = graphql(`
  query MeasurePage($id: ID!) {
    sanction(id: $id) {
      id
      kind
      reason
      at
      until
      liftedAt
      active
      community {
        id
        name
        url
        visibility
      }
    }
  }
`);

/** A measure, as whom it is against reads it. */
export function MeasurePage() {
  const { id = '' } = useParams();
  const [{ data, error }, reload] = useQuery({ query: MeasurePageQuery, variables: { id } });
  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={4} label="Loading the measure" />
      </div>
    );
  const it = data.sanction;
  if (!it) return <NotThere />;
  return (
    <div className="page removed-page">
      <PageHeader
        title={measureWords[it.kind]}
        sentence={it.active ? 'In force.' : it.liftedAt ? 'Lifted.' : 'Over.'}
      />
      <Notice tone={it.active ? 'warning' : 'plain'} title="What the facilitator wrote">
        <p className="removed-note">{it.reason}</p>
        <p className="muted small">
          {formatDate(it.at)}, {formatTime(it.at)}
          {it.until && `, until ${formatDate(it.until)}, ${formatTime(it.until)}`}
          {it.kind === 'BAN' && !it.until && ', for good'}
        </p>
      </Notice>
      {it.kind === 'BAN' && it.active && it.community && <p>{banWords(it.community.visibility === 'OPEN')}</p>}
      {it.community && (
        <p>
          In <Link to={it.community.url}>{it.community.name}</Link>. If you see it otherwise, write to its facilitators.
        </p>
      )}
    </div>
  );
}
