import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { AuthorLine } from '../discussions/AuthorLine.tsx';
import { Button } from '../ui/Button.tsx';
import { formatAgo } from '../ui/format.ts';
import { Prose } from '../ui/Prose.tsx';
import { useStatus } from '../ui/Status.tsx';
import { Tag } from '../ui/Tag.tsx';
import { focusPanel } from '../communities/focusPanel.ts';
import { RemovePost } from './RemovePost.tsx';
import { reasonWords } from './reasonWords.ts';
import './moderation.css';

const ReportedPostFields = graphql(`
  fragment ReportedPost on ReportedPost {
    id
    at
    thread {
      id
      title
      url
      body
      anonymous
      author {
        ...PersonLine
      }
    }
    reply {
      id
      body
      anonymous
      author {
        ...PersonLine
      }
    }
    reports {
      id
      reason
      note
      at
    }
  }
`);

const Dismiss = graphql(`
  mutation DismissReports($id: ID!) {
    dismissReports(id: $id) {
      id
    }
  }
`);

/** Something that was reported: what it says, what people find wrong, and the two things to do about it. */
export function ReportedPost({ post }: { post: FragmentType<typeof ReportedPostFields> }) {
  const { id, at, thread, reply, reports } = readFragment(ReportedPostFields, post);
  const dismiss = useCommand(Dismiss);
  const say = useStatus();
  if (!thread) return null;
  const said = reply ?? thread;
  const keep = async () => {
    if (!(await dismiss.run({ id }))) return;
    focusPanel();
    say('It stays. Whoever reported it is told');
  };
  return (
    <article className="reported" aria-label={`Reported in “${thread.title}”`}>
      <h3>
        <Link to={reply ? `${thread.url}#reply-${reply.id}` : thread.url}>{thread.title}</Link>
      </h3>
      <AuthorLine author={said.author} anonymous={said.anonymous} opening={!reply} />
      <blockquote className="removed-words">
        <Prose text={said.body} headings={4} />
      </blockquote>
      <ul className="reported-why">
        {reports.map((report) => (
          <li key={report.id}>
            <Tag tone="warning">{reasonWords[report.reason]}</Tag> {report.note && `“${report.note}” `}
            <span className="muted small">{formatAgo(report.at)}</span>
          </li>
        ))}
      </ul>
      {dismiss.failure && <p role="alert">{dismiss.failure.message}</p>}
      <div className="row">
        <RemovePost
          id={said.id}
          kind={reply ? 'reply' : 'thread'}
          look="secondary"
          label={`${reply ? 'Remove' : 'Remove the discussion'}: reported in “${thread.title}”`}
          reported={reports[0]?.reason}
          onRemoved={focusPanel}
        />
        <Button
          look="quiet"
          busy={dismiss.busy}
          aria-label={`Leave it as it is: reported in “${thread.title}”`}
          onClick={() => void keep()}
        >
          Leave it as it is
        </Button>
        <span className="muted small">Reported {formatAgo(at)}</span>
      </div>
    </article>
  );
}
