import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { PersonLine } from '../people/PersonLine.tsx';
import { CommunityCouncils } from '../interest-groups/CommunityCouncils.tsx';
import { Prose } from '../ui/Prose.tsx';
import { CommunityThemes } from './CommunityThemes.tsx';
import { HowToJoin } from './HowToJoin.tsx';

const CommunityFrontFields = graphql(`
  fragment CommunityFront on Community {
    slug
    about
    interestGroup {
      id
    }
    facilitators {
      id
      ...PersonLine
    }
    ...HowToJoin
    ...CommunityThemes
  }
`);

/** What everybody sees of a community whose discussions they may not read: what it is, who runs it, how to join. */
export function CommunityFront({ community }: { community: FragmentType<typeof CommunityFrontFields> }) {
  const it = readFragment(CommunityFrontFields, community);
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
          <HowToJoin community={it} />
        </section>
        {it.interestGroup && <CommunityCouncils slug={it.slug} />}
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
