import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import type { ReactNode } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useStatus } from '../ui/Status.tsx';
import { Follow } from './FollowPlace.tsx';
import { threadLevels } from './followWords.ts';

const FollowThreadFields = graphql(`
  fragment FollowThread on Thread {
    id
    viewerFollowing {
      level
    }
  }
`);

type Level = keyof typeof threadLevels;
const levels = Object.keys(threadLevels) as Level[];
const options = levels.map((value) => ({ value, label: threadLevels[value].choice }));

type Props = { thread: FragmentType<typeof FollowThreadFields>; label?: ReactNode };

/** Whether one follows a discussion; nothing to whoever is not signed in. */
export function FollowThread({ thread, label = 'This discussion' }: Props) {
  const { id, viewerFollowing } = readFragment(FollowThreadFields, thread);
  const follow = useCommand(Follow);
  const say = useStatus();
  if (!viewerFollowing) return null;
  const level: Level = viewerFollowing.level === 'NEW_THREADS' ? 'MENTIONS' : viewerFollowing.level;
  const choose = async (chosen: Level) => {
    if (await follow.run({ id, level: chosen })) say(threadLevels[chosen].choice);
  };
  return (
    <SelectField
      name={`follow-${id}`}
      label={label}
      hint={threadLevels[level].hint}
      options={options}
      value={level}
      error={follow.failure?.message}
      onValue={(chosen) => void choose(chosen as Level)}
    />
  );
}
