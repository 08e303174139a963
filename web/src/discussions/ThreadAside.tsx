import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../app/session.tsx';
import { formatAgo, formatCount } from '../ui/format.ts';
import { FollowThread } from '../notifications/FollowThread.tsx';
import { readerWords } from './readers.ts';

/** For few readers only. */
const Moderation = lazy(() => import('./Moderation.tsx').then((file) => ({ default: file.Moderation })));

const RetellThread = lazy(() => import('../credits/RetellThread.tsx').then((file) => ({ default: file.RetellThread })));

const ThreadAsideFields = graphql(`
  fragment ThreadAside on Thread {
    id
    viewerFollowing {
      level
    }
    replyCount
    lastActivityAt
    viewerCan {
      facilitate
    }
    about {
      id
      kind
      title
      url
      ... on Community {
        visibility
      }
      ... on Document {
        community {
          id
          title
          visibility
        }
      }
    }
    ...Moderation
    ...FollowThread
  }
`);

const headings: Partial<Record<string, string>> = {
  COMMUNITY: 'In the community',
  CASE_STUDY: 'About the case study',
  DOCUMENT: 'About the document',
};

/** Beside the exchange: where it hangs, who may read it, and the facilitators' part. */
export function ThreadAside({ thread }: { thread: FragmentType<typeof ThreadAsideFields> }) {
  const it = readFragment(ThreadAsideFields, thread);
  const { about } = it;
  const { viewer } = useViewer();
  return (
    <aside className="thread-aside no-print" aria-label="About this discussion">
      <section>
        <h2>{headings[about.kind] ?? 'About'}</h2>
        <p>
          <Link to={about.url}>{about.title}</Link>
        </p>
        <p className="muted">
          {readerWords('community' in about ? about.community : { visibility: null, ...about })} can read this.
        </p>
      </section>
      <section>
        <h2>So far</h2>
        <p className="muted">
          {formatCount(it.replyCount, 'reply', 'replies')}, last active {formatAgo(it.lastActivityAt)}
        </p>
      </section>
      {it.viewerFollowing && (
        <section>
          <h2>What you are told</h2>
          <FollowThread thread={it} />
        </section>
      )}
      {viewer?.viewerCan.submitCaseStudy && (
        <Suspense>
          <RetellThread id={it.id} />
        </Suspense>
      )}
      {it.viewerCan.facilitate && (
        <Suspense>
          <Moderation thread={it} />
        </Suspense>
      )}
    </aside>
  );
}
