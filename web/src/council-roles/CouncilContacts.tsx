import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { PersonLine } from '../people/PersonLine.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import './council-contacts.css';

const CouncilContactsFields = graphql(`
  fragment CouncilContacts on Organisation {
    url
    democraticContacts {
      id
      name
      viewerContact {
        write
      }
      ...PersonLine
    }
    viewerCan {
      seeRoles
    }
  }
`);

/** Who answers for which roles people hold at a council, with the way to write to them, for those who may meet them. */
export function CouncilContacts({ council }: { council: FragmentType<typeof CouncilContactsFields> }) {
  const { url, democraticContacts, viewerCan } = readFragment(CouncilContactsFields, council);
  if (democraticContacts.length === 0 && !viewerCan.seeRoles) return null;
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts" className="council-aside-title">
        Democratic services
      </h2>
      {democraticContacts.length === 0 && <p className="muted small">Nobody is named as contact yet.</p>}
      <ul className="council-people">
        {democraticContacts.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} inCouncil />
            {person.viewerContact.write && (
              <p className="small council-contact">
                <Link to={`/messages/${person.id}`}>Write to {person.name}</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      {viewerCan.seeRoles && (
        <p>
          <LinkButton look="secondary" to={`${url}/roles`}>
            Roles here
          </LinkButton>
        </p>
      )}
    </section>
  );
}
