import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { StopByLink } from '../app/StopByLink.tsx';

const Stop = graphql(`
  mutation StopAlert($token: String!) {
    stopAlert(token: $token)
  }
`);

const kept = <Link to="/saved-searches">Saved searches</Link>;

/** For the mails of one saved search. */
export function StopAlertPage() {
  return (
    <StopByLink
      mutation={Stop}
      asked="You will get no more mails of new results for this saved search. Others go on."
      stopped={<>The search itself is still kept. To be told again, go to {kept}.</>}
      spent={
        <>
          The search may have been deleted, or the link is not whole. You can change how often you are told in {kept}.
        </>
      }
    />
  );
}
