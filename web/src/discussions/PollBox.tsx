import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { CheckboxGroup, RadioGroup } from '../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { formatCount, formatDate, formatTime } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { PollResult } from './PollResult.tsx';
import './poll.css';

const PollFields = graphql(`
  fragment PollBox on Thread {
    id
    title
    viewerCan {
      vote
    }
    poll {
      multiple
      closesAt
      closed
      shown
      voterCount
      options {
        id
        label
        voteCount
        chosen
      }
    }
  }
`);

const Vote = graphql(`
  mutation Vote($threadId: ID!, $optionIds: [ID!]!) {
    vote(threadId: $threadId, optionIds: $optionIds) {
      id
    }
  }
`);

/** What is voted on: the choices, and once one has voted or it is closed, what came of it. */
export function PollBox({ thread }: { thread: FragmentType<typeof PollFields> }) {
  const { id, title, viewerCan, poll } = readFragment(PollFields, thread);
  const [choosing, setChoosing] = useState(false);
  const [picked, setPicked] = useState<string[] | null>(null);
  const command = useCommand(Vote);
  const say = useStatus();
  if (!poll) return null;
  const own = poll.options.filter(({ chosen }) => chosen).map((option) => option.id);
  const chosen = picked ?? own;
  const open = viewerCan.vote && !poll.closed;
  const voting = open && (choosing || own.length === 0);

  const send = async (optionIds: string[], said: string) => {
    if (!(await command.run({ threadId: id, optionIds }))) return;
    setChoosing(false);
    setPicked(null);
    say(said);
  };
  const Choices = poll.multiple ? CheckboxGroup : RadioGroup;
  return (
    <section className="poll" aria-label={`Poll: ${title}`}>
      {voting ? (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen.length === 0)
              return command.fail({ code: 'INVALID', message: '', fields: { poll: 'Choose something first.' } });
            void send(chosen, 'Your vote is counted');
          }}
        >
          {command.failure && <ErrorSummary {...command.failure} />}
          <Choices
            name="poll"
            label={poll.multiple ? 'Choose any' : 'Choose one'}
            choices={poll.options.map(({ id: value, label }) => ({ value, label }))}
            chosen={chosen}
            error={command.failure?.fields['poll']}
            onChosen={setPicked}
          />
          <div className="row">
            <Button type="submit" busy={command.busy} busyLabel="Voting…">
              Vote
            </Button>
            {choosing && (
              <Button look="quiet" onClick={() => setChoosing(false)}>
                Cancel
              </Button>
            )}
          </div>
        </form>
      ) : poll.shown ? (
        <PollResult options={poll.options} voters={poll.voterCount} />
      ) : (
        <ul className="poll-choices">
          {poll.options.map(({ id: key, label }) => (
            <li key={key}>{label}</li>
          ))}
        </ul>
      )}
      <p className="muted small">
        {[
          formatCount(poll.voterCount, 'person has voted', 'people have voted'),
          poll.closesAt &&
            `${poll.closed ? 'closed' : 'closes'} ${formatDate(poll.closesAt)}, ${formatTime(poll.closesAt)}`,
          !poll.shown && 'the result is shown to whoever has voted',
          'nobody sees who chose what',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {open && !voting && (
        <div className="row">
          <Button look="secondary" onClick={() => setChoosing(true)}>
            Change my vote
          </Button>
          <Button look="quiet" busy={command.busy} onClick={() => void send([], 'Your vote is taken back')}>
            Take it back
          </Button>
        </div>
      )}
    </section>
  );
}
