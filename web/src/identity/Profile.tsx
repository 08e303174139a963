import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { formatTime } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField, TextField } from '../ui/TextField.tsx';
import { Form } from './Form.tsx';
import { missing } from './required.ts';

const ProfileFields = graphql(`
  fragment Profile on Viewer {
    name
    person {
      id
      biography
    }
  }
`);

const UpdateProfile = graphql(`
  mutation UpdateProfile($name: String!, $biography: String) {
    updateProfile(name: $name, biography: $biography) {
      id
    }
  }
`);

/** How one is named, and what one says of oneself. */
export function Profile({ viewer }: { viewer: FragmentType<typeof ProfileFields> }) {
  const it = readFragment(ProfileFields, viewer);
  const update = useCommand(UpdateProfile);
  const say = useStatus();
  const [name, setName] = useState(it.name);
  const [biography, setBiography] = useState(it.person.biography ?? '');
  const { failure } = update;
  const send = async () => {
    const empty = missing({ name: [name, 'Enter your name'] });
    if (empty) return update.fail(empty);
    const saved = await update.run({ name: name.trim(), biography: biography.trim() || null });
    if (saved) say(`Saved ${formatTime(new Date())}`);
  };
  return (
    <section id="profile" aria-labelledby="profile-title">
      <h2 id="profile-title">Profile</h2>
      <Form send="Save profile" onSend={() => void send()} busy={update.busy} busyLabel="Saving…" failure={failure}>
        <TextField
          name="name"
          label="Your name"
          autoComplete="name"
          error={failure?.fields['name']}
          value={name}
          onValue={setName}
        />
        <TextAreaField
          name="biography"
          label="About you"
          hint="What you do, and what others may ask you about. People who are signed in can read it."
          optional
          rows={5}
          error={failure?.fields['biography']}
          value={biography}
          onValue={setBiography}
        />
      </Form>
    </section>
  );
}
