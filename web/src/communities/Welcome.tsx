import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { focusPageHeading } from '../app/focusNext.ts';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Prose } from '../ui/Prose.tsx';
import './welcome.css';

const WelcomeFields = graphql(`
  fragment Welcome on Community {
    id
    name
    welcomeNote
    viewerMembership {
      welcomeDue
    }
  }
`);

const CloseWelcome = graphql(`
  mutation CloseWelcome($id: ID!) {
    closeWelcome(id: $id) {
      id
    }
  }
`);

/** What the facilitators say to a new member, until the member has read it. */
export function Welcome({ community }: { community: FragmentType<typeof WelcomeFields> }) {
  const { id, name, welcomeNote, viewerMembership } = readFragment(WelcomeFields, community);
  const close = useCommand(CloseWelcome);
  if (!welcomeNote || !viewerMembership?.welcomeDue) return null;
  const read = async () => {
    if (await close.run({ id })) focusPageHeading();
  };
  return (
    <section className="welcome" aria-labelledby="welcome">
      <h2 id="welcome">Welcome to {name}</h2>
      <Prose text={welcomeNote} headings={3} />
      <p>
        <Button look="secondary" busy={close.busy} busyLabel="Closing…" onClick={() => void read()}>
          I have read this
        </Button>
      </p>
      {close.failure && <p role="alert">{close.failure.message}</p>}
    </section>
  );
}
