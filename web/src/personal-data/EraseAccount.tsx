import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useNavigate } from 'react-router';
import { AskOnce } from '../app/AskOnce.tsx';
import { useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { PasswordField } from '../identity/PasswordField.tsx';
import { missing } from '../identity/required.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const Erase = graphql(`
  mutation EraseAccount($presentPassword: String!) {
    eraseAccount(presentPassword: $presentPassword)
  }
`);

/** Says what goes and what stays, and asks once, with the password. */
export function EraseAccount() {
  const [asking, setAsking] = useState(false);
  return (
    <div className="stack">
      <h3>Erase your account</h3>
      <p>
        Your account, roles, memberships, drafts, saved searches and notifications go, and your name with them. What you
        wrote for others stays, by “a former member”; published case studies stay your council’s.
      </p>
      <p>
        <Button look="danger" onClick={() => setAsking(true)}>
          Erase my account
        </Button>
      </p>
      {asking && <AskToErase onClose={() => setAsking(false)} />}
    </div>
  );
}

function AskToErase({ onClose }: { onClose: () => void }) {
  const erase = useCommand(Erase);
  const { renew } = useViewer();
  const navigate = useNavigate();
  const say = useStatus();
  const [password, setPassword] = useState('');
  const confirm = async () => {
    const empty = missing({ presentPassword: [password, 'Enter your password'] });
    if (empty) return erase.fail(empty);
    if (!(await erase.run({ presentPassword: password }))) return;
    await navigate('/');
    renew();
    say('Your account is erased');
  };
  return (
    <AskOnce
      title="Erase your account?"
      confirm="Erase for good"
      look="danger"
      busyLabel="Erasing…"
      command={erase}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        This cannot be undone. A community that only you facilitate is left without anybody to let people in: make
        another member a facilitator first, if you can.
      </p>
      <PasswordField
        name="presentPassword"
        label="Your password"
        autoComplete="current-password"
        error={erase.failure?.fields['presentPassword']}
        value={password}
        onValue={setPassword}
      />
    </AskOnce>
  );
}
