import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Fragment } from 'react';
import { Link } from 'react-router';

const FacilitatorsFields = graphql(`
  fragment Facilitators on Community {
    facilitators {
      id
      name
      url
      roles {
        current
        organisation {
          shortName
        }
      }
    }
  }
`);

/** "Run by Oliver Tindall (Merrowdale) and Hannah Treloar (Aldermoor)". */
export function Facilitators({ community }: { community: FragmentType<typeof FacilitatorsFields> }) {
  const { facilitators } = readFragment(FacilitatorsFields, community);
  if (facilitators.length === 0) return null;
  return (
    <span>
      Run by{' '}
      {facilitators.map(({ id, name, url, roles }, place) => {
        const council = roles.find((role) => role.current)?.organisation.shortName;
        return (
          <Fragment key={id}>
            {place > 0 && (place === facilitators.length - 1 ? ' and ' : ', ')}
            <Link to={url}>{name}</Link>
            {council && ` (${council})`}
          </Fragment>
        );
      })}
    </span>
  );
}
