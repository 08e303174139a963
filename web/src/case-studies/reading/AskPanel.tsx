import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { roleKindWords } from '../../people/roleWords.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import './ask-panel.css';

const AskPanelFields = graphql(`
  fragment AskPanel on CaseStudy {
    organisation {
      name
      url
    }
    contact {
      name
      url
      roles {
        role
        title
        current
        organisation {
          name
          url
        }
      }
    }
  }
`);
type Role = NonNullable<DocumentType<typeof AskPanelFields>['contact']>['roles'][number];

/** Who to ask about a study, by name, role and council. */
export function AskPanel({ study }: { study: FragmentType<typeof AskPanelFields> }) {
  const { contact, organisation } = readFragment(AskPanelFields, study);
  const role = contact?.roles.find(({ current }) => current);
  if (!contact)
    return (
      <section className="ask" id="who-to-ask" aria-labelledby="who-to-ask-heading">
        <div>
          <h2 id="who-to-ask-heading">Who to ask</h2>
          <p>
            Nobody is named here at present. Start from <Link to={organisation.url}>{organisation.name}</Link>.
          </p>
        </div>
      </section>
    );
  return (
    <section className="ask" id="who-to-ask" aria-labelledby="who-to-ask-heading">
      <Avatar name={contact.name} large />
      <div>
        <h2 id="who-to-ask-heading">
          Ask {contact.name}
          {role && `, ${jobWords(role)}`}
        </h2>
        <p>
          {role ? `${contact.name} works at ` : `${contact.name} took part in this for `}
          <Link to={(role?.organisation ?? organisation).url}>{(role?.organisation ?? organisation).name}</Link>
          {role ? ' and is happy to be asked about this study.' : ' and holds no post there today.'}
        </p>
        <p className="ask-page no-print">
          <Link to={contact.url}>See {contact.name}’s page</Link>
        </p>
      </div>
    </section>
  );
}

/** "commercial strategy lead"; an abbreviation in front stays as it is. */
const jobWords = ({ role, title }: Role) =>
  (title || roleKindWords(role)).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase('en-GB'));
