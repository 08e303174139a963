import { graphql } from '@knowledge-hub/schema';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { useViewer } from '../app/session.tsx';
import { CaseStudyCard } from '../case-studies/CaseStudyCard.tsx';
import { CommunityCard } from '../communities/CommunityCard.tsx';
import { ThreadCard } from '../discussions/ThreadCard.tsx';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Prose } from '../ui/Prose.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { RoleList } from './RoleList.tsx';
import { SkillList } from './SkillList.tsx';
import './person-page.css';

const PersonPageQuery = graphql(`
  query PersonPage($id: ID!) {
    person(id: $id) {
      id
      name
      biography
      demonstration
      roles {
        id
        ...RoleList
      }
      themes {
        slug
        name
      }
      communities {
        id
        ...CommunityCard
      }
      caseStudies {
        id
        ...CaseStudyCard
      }
      discussions {
        id
        ...ThreadCard
      }
      skills {
        id
      }
      viewerContact {
        write
      }
      ...SkillList
    }
  }
`);

export function PersonPage() {
  const { id = '' } = useParams();
  const { viewer } = useViewer();
  const [{ data, error }, reload] = useQuery({ query: PersonPageQuery, variables: { id } });
  if (error && !data?.person)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data) return <Waiting />;
  const { person } = data;
  if (!person) return <NotThere />;
  const mine = viewer?.person.id === person.id;
  const bare =
    !person.biography &&
    [person.caseStudies, person.communities, person.discussions, person.skills].every(({ length }) => length === 0);
  return (
    <div className="page">
      <div className="person-head">
        <Avatar name={person.name} large />
        <PageHeader
          title={person.name}
          action={
            mine ? (
              <LinkButton look="secondary" to="/account">
                Edit your page
              </LinkButton>
            ) : (
              person.viewerContact.write && (
                <LinkButton look="secondary" to={`/messages/${person.id}`}>
                  Write to {person.name}
                </LinkButton>
              )
            )
          }
        >
          <RoleList roles={person.roles} />
          {person.demonstration && (
            <p>
              <DemonstrationTag shown />
            </p>
          )}
        </PageHeader>
      </div>
      <div className="with-side">
        <div className="stack-large">
          {person.biography && <Prose text={person.biography} headings={2} />}
          <SkillList person={person} />
          {bare && (
            <EmptyState title="Nothing here yet">
              <p>
                {mine
                  ? 'Say in your account what you do and what others may ask you about.'
                  : `${person.name} has not written anything here yet.`}
              </p>
            </EmptyState>
          )}
          {person.caseStudies.length > 0 && (
            <section aria-labelledby="studies">
              <h2 id="studies" className="person-part">
                Case studies
              </h2>
              <ul className="cards">
                {person.caseStudies.map((study) => (
                  <li key={study.id}>
                    <CaseStudyCard study={study} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {person.discussions.length > 0 && (
            <section aria-labelledby="discussions">
              <h2 id="discussions" className="person-part">
                Took part in
              </h2>
              <ul className="cards">
                {person.discussions.map((thread) => (
                  <li key={thread.id}>
                    <ThreadCard thread={thread} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {person.communities.length > 0 && (
            <section aria-labelledby="communities">
              <h2 id="communities" className="person-part">
                Communities
              </h2>
              <ul className="cards">
                {person.communities.map((community) => (
                  <li key={community.id}>
                    <CommunityCard community={community} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        {person.themes.length > 0 && (
          <aside aria-labelledby="follows">
            <h2 id="follows" className="person-aside-title">
              Follows
            </h2>
            <ul className="person-themes">
              {person.themes.map((theme) => (
                <li key={theme.slug}>
                  <Link to={`/themes/${theme.slug}`}>{theme.name}</Link>
                </li>
              ))}
            </ul>
          </aside>
        )}
      </div>
    </div>
  );
}

const Waiting = () => (
  <div className="page waiting">
    <Skeleton title lines={3} cards={3} label="Loading person" />
  </div>
);
