import { graphql } from '@knowledge-hub/schema';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ContactsKept } from './ContactsKept.tsx';
import { CouncillorRule } from './CouncillorRule.tsx';
import { RolesHeld } from './RolesHeld.tsx';
import './council-roles.css';

const CouncilRolesQuery = graphql(`
  query CouncilRolesPage($slug: String!) {
    organisation(slug: $slug) {
      id
      name
      url
      viewerCan {
        seeRoles
        keepRoles
      }
      ...ContactsKept
      ...CouncillorRule
    }
  }
`);

/** Who is what at a council until when, and who answers for it; for its contacts and LGA staff. */
export function CouncilRolesPage() {
  const { slug = '' } = useParams();
  const [{ data, error }, reload] = useQuery({ query: CouncilRolesQuery, variables: { slug } });
  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading roles" />
      </div>
    );
  const council = data.organisation;
  if (!council?.viewerCan.seeRoles) return <NotThere />;
  return (
    <div className="page">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              { to: '/councils', label: 'Councils' },
              { to: council.url, label: council.name },
            ]}
          />
        }
        title={`Roles at ${council.name}`}
        sentence="What somebody may read and do ends with the last day of their role. What they wrote stays."
        action={
          <LinkButton look="secondary" to="/role-requests">
            Role requests
          </LinkButton>
        }
      />
      <div className="stack-large">
        <RolesHeld slug={slug} organisationId={council.id} kind="ELECTED_MEMBER" may={council.viewerCan.keepRoles} />
        <RolesHeld slug={slug} organisationId={council.id} kind="OFFICER" may={council.viewerCan.keepRoles} />
        <ContactsKept council={council} />
        {council.viewerCan.keepRoles && <CouncillorRule council={council} />}
      </div>
    </div>
  );
}
