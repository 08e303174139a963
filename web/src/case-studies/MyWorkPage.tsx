import { PenLine } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DraftsHere } from '../discussions/DraftsHere.tsx';
import { KeptNotice } from './drafting/KeptNotice.tsx';
import { MyStudies } from './MyStudies.tsx';

const MyWorkQuery = graphql(`
  query MyWorkPage {
    changesAsked: caseStudies(filter: { mine: true, stages: [CHANGES_ASKED] }, sort: RECENTLY_CHANGED, first: 50) {
      ...MyStudies
      totalCount
    }
    drafts: caseStudies(filter: { mine: true, stages: [DRAFT] }, sort: RECENTLY_CHANGED, first: 50) {
      ...MyStudies
      totalCount
    }
    waiting: caseStudies(filter: { mine: true, stages: [SUBMITTED, IN_REVIEW] }, sort: RECENTLY_CHANGED, first: 50) {
      ...MyStudies
      totalCount
    }
    published: caseStudies(filter: { mine: true, stages: [PUBLISHED, ARCHIVED] }, sort: RECENTLY_CHANGED, first: 50) {
      ...MyStudies
      totalCount
    }
    viewer {
      id
      memberships {
        id
        status
        community {
          id
          name
          url
        }
      }
    }
  }
`);

/** What the viewer has written, by what it waits for, and the communities they are in. */
export function MyWorkPage() {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const [{ data, error, fetching }, reload] = useQuery({ query: MyWorkQuery, pause: !viewer });
  if (!loading && !viewer)
    return (
      <Missing title="Sign in to see your work">
        <p>Your drafts, what waits for a reviewer and what you have published are here once you are signed in.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  if (error && !data)
    return (
      <LoadFailure page error={error} what="Your work" onRetry={() => reload({ requestPolicy: 'network-only' })} />
    );
  const waiting = !viewer || (fetching && !data);
  const groups = data && [data.changesAsked, data.drafts, data.waiting, data.published];
  const memberships = data?.viewer?.memberships.filter(({ status }) => status === 'ACTIVE') ?? [];
  const write = (
    <LinkButton to="/case-studies/new" icon={<PenLine aria-hidden="true" />}>
      Write a case study
    </LinkButton>
  );
  const empty = groups?.every(({ totalCount }) => totalCount === 0);

  return (
    <div className="page">
      <PageHeader
        title="My work"
        sentence="What you are writing, what waits for a reviewer, and what others can read."
        action={!empty && viewer?.viewerCan.submitCaseStudy ? write : undefined}
      />
      {viewer && <KeptNotice owner={viewer.person.id} />}
      {viewer && <DraftsHere ownerId={viewer.id} />}
      {waiting && <Skeleton cards={4} label="Your work" />}
      {data && (
        <div className="with-side">
          <div className="stack-large">
            {empty ? (
              <EmptyState title="Nothing here yet" action={viewer?.viewerCan.submitCaseStudy && write}>
                <p>
                  Something your council tried, worked or not, is worth half an hour of writing: somewhere another
                  council is about to begin the same. You can stop at any point and come back; every word is saved.
                </p>
              </EmptyState>
            ) : (
              <>
                <MyStudies heading="Changes asked" studies={data.changesAsked} />
                <MyStudies heading="Drafts" studies={data.drafts} />
                <MyStudies heading="With reviewers" studies={data.waiting} />
                <MyStudies heading="Published" studies={data.published} />
              </>
            )}
          </div>
          <aside className="stack" aria-labelledby="my-communities">
            <h2 id="my-communities" className="side-heading">
              My communities
            </h2>
            {memberships.length === 0 ? (
              <p className="small">
                You are in none yet. <Link to="/communities">Find one to join</Link>.
              </p>
            ) : (
              <ul className="side-links">
                {memberships.map(({ id, community }) => (
                  <li key={id}>
                    <Link to={community.url}>{community.name}</Link>
                  </li>
                ))}
              </ul>
            )}
          </aside>
        </div>
      )}
    </div>
  );
}
