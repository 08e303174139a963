import { RadioGroup } from '../ui/ChoiceGroup.tsx';

type Props = { following: boolean; onFollowing: (following: boolean) => void };

/** Of a series: this date alone, or those after it too. */
export const WhichDates = ({ following, onFollowing }: Props) => (
  <RadioGroup
    name="following"
    label="Which dates"
    choices={[
      { value: 'this', label: 'This date alone' },
      { value: 'following', label: 'This date and those after it' },
    ]}
    chosen={[following ? 'following' : 'this']}
    onChosen={([chosen]) => onFollowing(chosen === 'following')}
  />
);
