import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { StopByLink } from '../app/StopByLink.tsx';

const Stop = graphql(`
  mutation StopMails($token: String!) {
    stopMails(token: $token)
  }
`);

const choices = <Link to="/account/notifications">What you are told</Link>;

/** For all mails of what is new. */
export function StopMailsPage() {
  return (
    <StopByLink
      mutation={Stop}
      asked="You will get no more mails of what is new in your communities and discussions."
      stopped={<>You still see what is new under Notifications. To get mails again, go to {choices}.</>}
      spent={<>It may not be whole. You can choose which mails you get in {choices}.</>}
    />
  );
}
