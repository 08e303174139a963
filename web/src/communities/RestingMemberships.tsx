import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useViewer } from '../app/session.tsx';
import { formatList } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { onlyForWords } from './communityWords.ts';

const RestingMembershipsQuery = graphql(`
  query RestingMemberships {
    viewer {
      id
      restingMemberships {
        id
        requiredRole
        community {
          id
          name
        }
      }
    }
  }
`);

/** Memberships that count for nothing at present, and why: they are in no list, as they open nothing. */
export function RestingMemberships() {
  const { viewer } = useViewer();
  const [{ data }] = useQuery({ query: RestingMembershipsQuery, pause: !viewer });
  const resting = data?.viewer?.restingMemberships ?? [];
  if (!viewer || resting.length === 0) return null;
  const names = resting.flatMap(({ community }) => (community ? [community.name] : []));
  const unnamed = resting.length - names.length;
  const hidden = unnamed > 0 ? [unnamed === 1 ? 'one by invitation only' : `${unnamed} by invitation only`] : [];
  const roles = [...new Set(resting.map(({ requiredRole }) => onlyForWords(requiredRole)))];
  return (
    <Notice
      tone="warning"
      title={resting.length === 1 ? 'One of your memberships rests' : `${resting.length} of your memberships rest`}
    >
      <p>
        {formatList([...names, ...hidden])}: for {formatList(roles)} alone, and you hold no such role at present. Your
        place comes back with the role; <Link to="/account">see your roles</Link>.
      </p>
    </Notice>
  );
}
