import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { useStatus } from '../ui/Status.tsx';

const CouncillorRuleFields = graphql(`
  fragment CouncillorRule on Organisation {
    id
    councillorsConfirmed
  }
`);

const ConfirmCouncillors = graphql(`
  mutation ConfirmCouncillors($organisationId: ID!, $confirmed: Boolean!) {
    confirmCouncillors(organisationId: $organisationId, confirmed: $confirmed) {
      id
      councillorsConfirmed
    }
  }
`);

/** Whether an address of the council is enough to be known as one of its councillors. */
export function CouncillorRule({ council }: { council: FragmentType<typeof CouncillorRuleFields> }) {
  const { id, councillorsConfirmed } = readFragment(CouncillorRuleFields, council);
  const change = useCommand(ConfirmCouncillors);
  const say = useStatus();
  const choose = async (confirmed: boolean) => {
    if (await change.run({ organisationId: id, confirmed })) say('Saved. It counts from now on');
  };
  return (
    <section className="stack" aria-label="Who becomes a councillor here">
      <RadioGroup
        name="councillors"
        label="Who is known as a councillor here?"
        hint="Roles that people hold already stay as they are."
        choices={[
          { value: 'address', label: 'Whoever has an e-mail address of the council and says so' },
          { value: 'confirmed', label: 'Only whom we confirm, whatever their address' },
        ]}
        chosen={[councillorsConfirmed ? 'confirmed' : 'address']}
        error={change.failure?.message}
        onChosen={([value]) => void choose(value === 'confirmed')}
      />
    </section>
  );
}
