import { graphql } from '@knowledge-hub/schema';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { JoinRequest } from '../communities/JoinRequest.tsx';
import { ThreadCard } from '../discussions/ThreadCard.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatAgo } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { QuietMember } from './QuietMember.tsx';
import { ReportedPost } from './ReportedPost.tsx';
import { MeasureInForce, NewMember } from './WorkRows.tsx';
import { WorkSection } from './WorkSection.tsx';
import './moderation.css';

const FacilitateQuery = graphql(`
  query FacilitatePage($slug: String!) {
    community(slug: $slug) {
      id
      name
      url
      lastActive: lastActivityAt
      closedAt
      viewerCan {
        facilitate
        startThread
      }
      reportedPosts(first: 20) {
        totalCount
        edges {
          node {
            id
            ...ReportedPost
          }
        }
      }
      requests(first: 10) {
        totalCount
        edges {
          node {
            id
            ...JoinRequest
          }
        }
      }
      waitingQuestions(first: 10) {
        totalCount
        edges {
          node {
            id
            ...ThreadCard
          }
        }
      }
      unwelcomedMembers(first: 10) {
        totalCount
        edges {
          node {
            id
            ...NewMember
          }
        }
      }
      quietMembers(first: 10) {
        totalCount
        edges {
          node {
            id
            ...QuietMember
          }
        }
      }
      sanctions(first: 20) {
        totalCount
        edges {
          node {
            id
            ...MeasureInForce
          }
        }
      }
    }
  }
`);

const quietAfter = 14 * 24 * 3600 * 1000;

/** What waits for those who facilitate a community: what is most urgent first, each with the thing to do about it. */
export function FacilitatePage() {
  const { slug = '' } = useParams();
  const [{ data, error }, reload] = useQuery({ query: FacilitateQuery, variables: { slug } });
  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title cards={4} label="Loading your work list" />
      </div>
    );
  const it = data.community;
  if (!it?.viewerCan.facilitate) return <NotThere />;
  const waiting = [it.reportedPosts, it.requests, it.waitingQuestions, it.unwelcomedMembers];
  const quiet = !it.closedAt && isQuiet(it.lastActive);
  const nothing = !quiet && waiting.every((list) => (list?.totalCount ?? 0) === 0);
  return (
    <div className="page">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              { to: '/communities', label: 'Communities' },
              { to: it.url, label: it.name },
            ]}
          />
        }
        title="Facilitate"
        sentence="What waits for you here, the most urgent first."
      >
        <p className="row">
          <Link to={`${it.url}/activity`}>Activity</Link>
          <Link to={`${it.url}/log`}>Moderation log</Link>
          <Link to="/facilitators-handbook">Facilitators’ handbook</Link>
        </p>
      </PageHeader>
      <span id="community-panel" tabIndex={-1} />
      {nothing && (
        <EmptyState title="Nothing waits for you">
          <p>Questions are answered, newcomers are welcomed and nobody stands at the door. That is your doing.</p>
        </EmptyState>
      )}
      <WorkSection id="reported" title="Reported" count={it.reportedPosts.totalCount} what="Remove it, or leave it.">
        <ul className="cards">
          {it.reportedPosts.edges.map(({ node }) => (
            <li key={node.id}>
              <ReportedPost post={node} />
            </li>
          ))}
        </ul>
      </WorkSection>
      <WorkSection
        id="requests"
        title="Waiting at the door"
        count={it.requests?.totalCount ?? 0}
        what="They asked to join. An answer within a day or two keeps them."
      >
        <ul className="cards">
          {it.requests?.edges.map(({ node }) => (
            <li key={node.id}>
              <JoinRequest request={node} />
            </li>
          ))}
        </ul>
      </WorkSection>
      <WorkSection
        id="unanswered"
        title="Questions without an answer"
        count={it.waitingQuestions.totalCount}
        what="For three days or more. Answer, mention somebody who knows, or accept the answer that is there."
      >
        <ul className="cards">
          {it.waitingQuestions.edges.map(({ node }) => (
            <li key={node.id}>
              <ThreadCard thread={node} heading={3} place={false} />
            </li>
          ))}
        </ul>
      </WorkSection>
      <WorkSection
        id="newcomers"
        title="New, and not welcomed yet"
        count={it.unwelcomedMembers.totalCount}
        what="They came in the last 30 days. A welcome tells them that somebody is here."
      >
        <ul className="cards">
          {it.unwelcomedMembers.edges.map(({ node }) => (
            <li key={node.id}>
              <NewMember membership={node} />
            </li>
          ))}
        </ul>
      </WorkSection>
      {quiet && (
        <section className="work-section" aria-labelledby="quiet">
          <h2 id="quiet">It has gone quiet</h2>
          <p className="muted">
            {it.lastActive ? `Nobody has written since ${formatAgo(it.lastActive)}.` : 'Nobody has written yet.'} One
            honest question from you often starts it again.
          </p>
          {it.viewerCan.startThread && (
            <p>
              <LinkButton to={`/threads/new?about=${it.id}`}>Start a discussion</LinkButton>
            </p>
          )}
        </section>
      )}
      <WorkSection
        id="quiet-members"
        title="Gone quiet"
        count={it.quietMembers.totalCount}
        atMost={100}
        what="They were here, and have neither read nor written for two months. A line from you may bring them back."
      >
        <ul className="cards">
          {it.quietMembers.edges.map(({ node }) => (
            <li key={node.id}>
              <QuietMember membership={node} />
            </li>
          ))}
        </ul>
      </WorkSection>
      <WorkSection
        id="measures"
        title="Measures in force"
        count={it.sanctions.totalCount}
        what="Lift them when you can."
      >
        <ul className="cards">
          {it.sanctions.edges.map(({ node }) => (
            <li key={node.id}>
              <MeasureInForce measure={node} />
            </li>
          ))}
        </ul>
      </WorkSection>
    </div>
  );
}

const isQuiet = (lastActive: string | null | undefined) =>
  !lastActive || Date.now() - Date.parse(lastActive) > quietAfter;
