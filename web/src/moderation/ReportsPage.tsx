import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { PagedList } from '../app/PagedList.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatDate } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { reasonWords } from './reasonWords.ts';
import './moderation.css';

const ReportsQuery = graphql(`
  query ReportsPage($after: String) {
    viewer {
      id
      reports(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            reason
            note
            at
            outcome
            decidedAt
            thread {
              id
              title
              url
            }
          }
        }
      }
    }
  }
`);

const outcomes = { REMOVED: 'Removed', KEPT: 'Looked at, and it stays' } as const;

/** What one has reported, and what became of it. */
export function ReportsPage() {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const list = usePages(ReportsQuery, {}, (data) => data.viewer?.reports);
  if (loading)
    return (
      <div className="page">
        <Skeleton title cards={3} label="Loading what you reported" />
      </div>
    );
  if (!viewer)
    return (
      <Missing title="Sign in to see what you reported">
        <p>Nobody else sees it.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader
        title="What you reported"
        sentence="And what those who facilitate decided. Nobody else learns that it was you."
      />
      <PagedList
        list={list}
        noun="reports"
        what="What you reported"
        waiting={{ cards: 3 }}
        empty={
          <EmptyState title="You have reported nothing">
            <p>Beside everything that others wrote is a button “Report”, for when something should not be there.</p>
          </EmptyState>
        }
      >
        {(reports) => (
          <ul className="cards">
            {reports.map((report) => (
              <li key={report.id} className="log-line">
                <p>
                  <strong>{reasonWords[report.reason]}</strong>{' '}
                  <Tag tone={report.outcome ? 'success' : 'outline'}>
                    {report.outcome ? outcomes[report.outcome] : 'Not decided yet'}
                  </Tag>
                </p>
                {report.thread && (
                  <p>
                    In <Link to={report.thread.url}>{report.thread.title}</Link>
                  </p>
                )}
                {report.note && <p>“{report.note}”</p>}
                <p className="muted small">
                  Reported {formatDate(report.at)}
                  {report.decidedAt && `, decided ${formatDate(report.decidedAt)}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
