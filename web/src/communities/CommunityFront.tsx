import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useViewer } from '../app/session.tsx';
import { PersonLine } from '../people/PersonLine.tsx';
import { Prose } from '../ui/Prose.tsx';
import { CommunityThemes } from './CommunityThemes.tsx';

const CommunityFrontFields = graphql(`
  fragment CommunityFront on Community {
    visibility
    about
    facilitators {
      id
      ...PersonLine
    }
    ...CommunityThemes
  }
`);

/** What everybody sees of a community whose discussions they may not read: what it is, who runs it, how to join. */
export function CommunityFront({ community }: { community: FragmentType<typeof CommunityFrontFields> }) {
  const it = readFragment(CommunityFrontFields, community);
  const { viewer } = useViewer();
  return (
    <div className="with-side">
      <div className="stack-large">
        {it.about && (
          <section className="stack">
            <h2>About</h2>
            <Prose text={it.about} />
          </section>
        )}
        <section className="stack measure">
          <h2>How to join</h2>
          {it.visibility === 'OPEN' ? (
            <p>Sign in, and you may read all discussions and join at once.</p>
          ) : (
            <p>
              {viewer ? 'Ask' : 'Sign in and ask'} to join, with a line on what you do. A facilitator answers each
              request. What members write to each other stays between them.
            </p>
          )}
        </section>
      </div>
      <aside className="community-aside" aria-label="People and themes">
        <section>
          <h2>Run by</h2>
          <ul className="stack">
            {it.facilitators.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} />
              </li>
            ))}
          </ul>
        </section>
        <CommunityThemes community={it} />
      </aside>
    </div>
  );
}
