import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import type { ReactNode } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useStatus } from '../ui/Status.tsx';
import { placeLevels } from './followWords.ts';

const FollowPlaceFields = graphql(`
  fragment FollowPlace on Community {
    id
    viewerFollowing {
      level
    }
  }
`);

export const Follow = graphql(`
  mutation Follow($id: ID!, $level: FollowLevel) {
    follow(id: $id, level: $level) {
      id
    }
  }
`);

export type FollowLevel = NonNullable<DocumentType<typeof FollowPlaceFields>['viewerFollowing']>['level'];

const options = (Object.keys(placeLevels) as FollowLevel[]).map((value) => ({ value, label: placeLevels[value] }));

type Props = { community: FragmentType<typeof FollowPlaceFields>; label?: ReactNode };

/** What a member is told of a community; nothing to whoever is not in it. */
export function FollowPlace({ community, label = 'Tell me of' }: Props) {
  const { id, viewerFollowing } = readFragment(FollowPlaceFields, community);
  const follow = useCommand(Follow);
  const say = useStatus();
  if (!viewerFollowing) return null;
  const choose = async (chosen: string) => {
    if (await follow.run({ id, level: chosen as FollowLevel })) say('Saved');
  };
  return (
    <SelectField
      name={`follow-${id}`}
      label={label}
      options={options}
      value={viewerFollowing.level}
      error={follow.failure?.message}
      onValue={(chosen) => void choose(chosen)}
    />
  );
}
