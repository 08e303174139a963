import { graphql } from '@knowledge-hub/schema';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AnswerInvitation } from './AnswerInvitation.tsx';

const InvitationPageQuery = graphql(`
  query InvitationPage($token: String!) {
    invitation(token: $token) {
      communityName
      communityPurpose
      invitedBy {
        id
        name
      }
      ...AnswerInvitation
    }
  }
`);

/** Where the link in an invitation's mail leads. */
export function InvitationPage() {
  const { token = '' } = useParams();
  const [params] = useSearchParams();
  const [{ data, error }, reload] = useQuery({ query: InvitationPageQuery, variables: { token } });
  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page identity-page waiting">
        <Skeleton title lines={4} label="Loading invitation" />
      </div>
    );
  const { invitation } = data;
  if (!invitation)
    return (
      <Missing title="Invitation not found">
        <p>
          The link may be incomplete, or a newer mail may have replaced it. Open the link in the newest one, or ask
          whoever invited you to send another.
        </p>
      </Missing>
    );
  const { communityName: name, communityPurpose: purpose, invitedBy } = invitation;
  return (
    <div className="page identity-page">
      <PageHeader
        title={name ? `You are invited to ${name}` : 'You are invited to a community'}
        {...(purpose ? { sentence: purpose } : {})}
      />
      <div className="stack-large measure">
        {invitedBy && <p>{invitedBy.name} has sent you this invitation.</p>}
        <AnswerInvitation invitation={invitation} token={token} atOnce={params.has('join')} />
      </div>
    </div>
  );
}
