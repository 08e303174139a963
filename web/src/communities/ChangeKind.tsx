import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStatus } from '../ui/Status.tsx';
import { changeConsequences, kindChoices, kindWords, type Visibility } from './communityWords.ts';
import { focusPanel } from './focusPanel.ts';
import './change-kind.css';

const ChangeKindFields = graphql(`
  fragment ChangeKind on Community {
    id
    visibility
    memberCount
  }
`);

const ChangeVisibility = graphql(`
  mutation ChangeVisibility($id: ID!, $visibility: CommunityVisibility!) {
    changeCommunityVisibility(id: $id, visibility: $visibility) {
      id
      visibility
    }
  }
`);

/** Who may see the community and how one gets in, with what a change means before it is made. */
export function ChangeKind({ community }: { community: FragmentType<typeof ChangeKindFields> }) {
  const { id, visibility, memberCount } = readFragment(ChangeKindFields, community);
  const [chosen, setChosen] = useState<Visibility>(visibility);
  const change = useCommand(ChangeVisibility);
  const say = useStatus();
  const consequences = changeConsequences(visibility, chosen, memberCount);
  const save = async () => {
    if (!(await change.run({ id, visibility: chosen }))) return;
    focusPanel();
    say(`The community is now “${kindWords(chosen)}”`);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (consequences.length > 0) void save();
      }}
    >
      {change.failure && <ErrorSummary {...change.failure} />}
      <RadioGroup
        name="visibility"
        label={<span className="settings-title">Who may see it, and how people get in</span>}
        choices={kindChoices}
        chosen={[chosen]}
        onChosen={([value]) => setChosen(value as Visibility)}
      />
      {consequences.length > 0 && (
        <Notice tone="warning" title={`If you change to “${kindWords(chosen)}”`} live>
          <ul>
            {consequences.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      {consequences.length > 0 && (
        <div className="row">
          <Button type="submit" busy={change.busy} busyLabel="Changing…">
            Change to “{kindWords(chosen)}”
          </Button>
          <Button look="quiet" onClick={() => setChosen(visibility)}>
            Keep “{kindWords(visibility)}”
          </Button>
        </div>
      )}
    </form>
  );
}
