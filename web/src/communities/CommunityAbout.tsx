import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { PersonLine } from '../people/PersonLine.tsx';
import { formatDate } from '../ui/format.ts';
import { Prose } from '../ui/Prose.tsx';

const CommunityAboutFields = graphql(`
  fragment CommunityAbout on Community {
    about
    purpose
    createdAt
    facilitators {
      id
      ...PersonLine
    }
  }
`);

export function CommunityAbout({ community }: { community: FragmentType<typeof CommunityAboutFields> }) {
  const it = readFragment(CommunityAboutFields, community);
  return (
    <div className="stack-large">
      <div className="stack">
        <h2 id="community-panel">About</h2>
        <Prose text={it.about || it.purpose} />
        <p className="muted small">Started {formatDate(it.createdAt)}</p>
      </div>
      <div className="stack">
        <h3>Run by</h3>
        <ul className="stack">
          {it.facilitators.map((person) => (
            <li key={person.id}>
              <PersonLine person={person} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
