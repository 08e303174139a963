import { useState } from 'react';
import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';

const DomainRowFields = graphql(`
  fragment DomainRow on EmailDomain {
    domain
    organisation {
      id
      name
      url
    }
  }
`);

const RemoveEmailDomain = graphql(`
  mutation RemoveEmailDomain($organisationId: ID!, $domain: String!) {
    removeEmailDomain(organisationId: $organisationId, domain: $domain) {
      id
    }
  }
`);

export type Domain = DocumentType<typeof DomainRowFields>;
type Props = { domain: FragmentType<typeof DomainRowFields>; onRemoved: (domain: Domain) => void };

export function DomainRow({ domain: given, onRemoved }: Props) {
  const it = readFragment(DomainRowFields, given);
  const { domain, organisation } = it;
  const [asking, ask] = useState(false);
  const remove = useCommand(RemoveEmailDomain);
  const confirm = async () => {
    if (!(await remove.run({ organisationId: organisation.id, domain }))) return;
    ask(false);
    onRemoved(it);
  };
  return (
    <div className="domain-row">
      <p className="domain-row-name">{domain}</p>
      <p>
        <Link to={organisation.url}>{organisation.name}</Link>
      </p>
      <Button look="quiet" aria-label={`Remove ${domain} from ${organisation.name}`} onClick={() => ask(true)}>
        Remove
      </Button>
      {asking && (
        <AskOnce
          title={`Remove ${domain}?`}
          confirm="Remove the domain"
          busyLabel="Removing…"
          look="danger"
          command={remove}
          onConfirm={() => void confirm()}
          onClose={() => ask(false)}
        >
          <p>
            Nobody takes a role at {organisation.name} by such an address any more. Roles that people have taken stay:
            end them under “People and roles”.
          </p>
        </AskOnce>
      )}
    </div>
  );
}
