import { useEffect, useRef, useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { SendVerification } from './SendVerification.tsx';
import { TakeRole } from './TakeRole.tsx';
import './form.css';

const VerifyEmail = graphql(`
  mutation VerifyEmail($token: String!) {
    verifyEmail(token: $token) {
      id
    }
  }
`);

/** Where the mailed link leads: confirms the address, then offers the council it belongs to. */
export function VerifyPage() {
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const { viewer, loading, renew } = useViewer();
  const { run, failure } = useCommand(VerifyEmail);
  const [done, setDone] = useState(false);
  const navigate = useNavigate();
  const then = invitationIn(params);

  // A link works once, so it is asked once, whatever renders again.
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (asked.current === token) return;
    asked.current = token;
    void run({ token }).then((data) => {
      if (!data) return;
      setDone(true);
      renew();
    });
  }, [run, token, renew]);

  if (failure) return <NotConfirmed message={failure.message} />;
  if (!done || loading)
    return (
      <div className="page identity-page waiting">
        <Skeleton title lines={4} label="Confirming your e-mail address" />
      </div>
    );
  if (!viewer)
    return (
      <div className="page identity-page">
        <PageHeader title="Your address is confirmed" />
        <LinkButton to={then ? `/sign-in?then=${encodeURIComponent(then)}` : '/sign-in'}>Sign in</LinkButton>
      </div>
    );
  if (then && !viewer.suggestedOrganisation) return <Navigate replace to={then} />;
  const goOn = () => void navigate(then ?? '/begin');
  return (
    <div className="page identity-page">
      <PageHeader title="Your address is confirmed" sentence={`Welcome, ${viewer.name}. You are signed in.`} />
      <div className="stack-large">
        {viewer.suggestedOrganisation && <TakeRole organisation={viewer.suggestedOrganisation} onTaken={goOn} />}
        <p>
          <LinkButton look={viewer.suggestedOrganisation ? 'quiet' : 'primary'} to={then ?? '/begin'}>
            {viewer.suggestedOrganisation ? 'Not now' : then ? 'Go on to the invitation' : 'Go on'}
          </LinkButton>
        </p>
      </div>
    </div>
  );
}

/** Whoever signed up by an invitation goes on to it, and joins. */
const invitationIn = (params: URLSearchParams) => {
  const then = params.get('then') ?? '';
  return /^\/invitations\/[\w-]+$/.test(then) ? `${then}?join` : null;
};

function NotConfirmed({ message }: { message: string }) {
  const [email, setEmail] = useState('');
  return (
    <div className="page identity-page">
      <PageHeader title="The link did not work" sentence={message} />
      <div className="stack">
        <p>
          Each link works once and for a limited time. If you have confirmed your address already, sign in; else take a
          new link.
        </p>
        <p>
          <LinkButton to="/sign-in">Sign in</LinkButton>
        </p>
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          inputMode="email"
          autoComplete="email"
          value={email}
          onValue={setEmail}
        />
        <SendVerification email={email} />
      </div>
    </div>
  );
}
