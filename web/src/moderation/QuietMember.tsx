import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { PersonLine } from '../people/PersonLine.tsx';
import { formatDate } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';

const QuietMemberFields = graphql(`
  fragment QuietMember on Membership {
    id
    quietSince
    person {
      id
      name
      viewerContact {
        write
      }
      ...PersonLine
    }
  }
`);

/** Somebody who was there and comes no more, and the way to ask how they are. */
export function QuietMember({ membership }: { membership: FragmentType<typeof QuietMemberFields> }) {
  const { quietSince, person } = readFragment(QuietMemberFields, membership);
  return (
    <div className="work-row">
      <PersonLine person={person} />
      {person.viewerContact.write ? (
        <LinkButton look="secondary" to={`/messages/${person.id}`} aria-label={`Write to ${person.name}`}>
          Write
        </LinkButton>
      ) : (
        <span className="muted small">Takes no messages</span>
      )}
      {quietSince && <span className="muted small">Last here {formatDate(quietSince)}</span>}
    </div>
  );
}
