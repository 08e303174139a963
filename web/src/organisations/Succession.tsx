import { Fragment } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { formatDate } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';

const SuccessionFields = graphql(`
  fragment Succession on Organisation {
    validTo
    predecessors {
      id
      name
      url
    }
    successors {
      id
      name
      url
    }
  }
`);
type Place = { id: string; name: string; url: string };

/** What this council came from, and what it became. */
export function Succession({ organisation }: { organisation: FragmentType<typeof SuccessionFields> }) {
  const { validTo, predecessors, successors } = readFragment(SuccessionFields, organisation);
  if (!validTo && predecessors.length === 0 && successors.length === 0) return null;
  return (
    <div className="succession">
      <Notice tone={validTo ? 'warning' : 'plain'}>
        {validTo && <p>This council ended on {formatDate(validTo)}.</p>}
        {successors.length > 0 && (
          <p>
            Its area is now served by <Places places={successors} />.
          </p>
        )}
        {predecessors.length > 0 && (
          <p>
            It took over from <Places places={predecessors} />.
          </p>
        )}
      </Notice>
    </div>
  );
}

const Places = ({ places }: { places: readonly Place[] }) =>
  places.map(({ id, name, url }, at) => (
    <Fragment key={id}>
      {at > 0 && (at === places.length - 1 ? ' and ' : ', ')}
      <Link to={url}>{name}</Link>
    </Fragment>
  ));
