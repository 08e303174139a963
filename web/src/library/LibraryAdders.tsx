import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { useStatus } from '../ui/Status.tsx';

const LibraryAddersFields = graphql(`
  fragment LibraryAdders on Community {
    id
    libraryAdders
  }
`);
const SetAdders = graphql(`
  mutation SetLibraryAdders($communityId: ID!, $adders: LibraryAdders!) {
    setLibraryAdders(communityId: $communityId, adders: $adders) {
      id
    }
  }
`);

/** For facilitators: who adds documents. */
export function LibraryAdders({ community }: { community: FragmentType<typeof LibraryAddersFields> }) {
  const { id, libraryAdders } = readFragment(LibraryAddersFields, community);
  const set = useCommand(SetAdders);
  const say = useStatus();
  const choose = async (adders: 'MEMBERS' | 'FACILITATORS') => {
    if (await set.run({ communityId: id, adders })) say('Saved');
  };
  return (
    <details className="library-arrange no-print">
      <summary>Who adds documents</summary>
      <RadioGroup
        name="adders"
        label="Documents are added by"
        choices={[
          { value: 'MEMBERS', label: 'All members' },
          { value: 'FACILITATORS', label: 'Facilitators only' },
        ]}
        chosen={libraryAdders ? [libraryAdders] : []}
        error={set.failure?.message}
        onChosen={([chosen]) => void choose(chosen === 'FACILITATORS' ? 'FACILITATORS' : 'MEMBERS')}
      />
    </details>
  );
}
