import { graphql } from '@knowledge-hub/schema';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { useCommand } from '../app/useCommand.ts';
import { PersonLine } from '../people/PersonLine.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { Button } from '../ui/Button.tsx';
import { formatDate, formatTime } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Prose } from '../ui/Prose.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { reasonWords } from './reasonWords.ts';
import './moderation.css';

const RemovedPageQuery = graphql(`
  query RemovedPage($id: ID!) {
    removal(id: $id) {
      id
      ofReply
      reason
      note
      words
      at
      undoneAt
      title
      url
      restorable
      author {
        id
        ...PersonLine
      }
      by {
        name
      }
      place {
        id
        title
        url
      }
    }
  }
`);

const Restore = graphql(`
  mutation RestorePost($id: ID!) {
    restorePost(id: $id) {
      id
      undoneAt
    }
  }
`);

/** What was removed and why, for its author and for those who facilitate. */
export function RemovedPage() {
  const { id = '' } = useParams();
  const [{ data, error }, reload] = useQuery({ query: RemovedPageQuery, variables: { id } });
  const restore = useCommand(Restore);
  const say = useStatus();
  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={6} label="Loading what was removed" />
      </div>
    );
  const it = data.removal;
  if (!it) return <NotThere />;
  const what = it.ofReply ? 'reply' : 'discussion';
  const putBack = async () => {
    if (await restore.run({ id: it.id })) say(`The ${what} is back`);
  };
  return (
    <div className="page removed-page">
      <PageHeader
        above={it.place && <Breadcrumbs trail={[{ to: it.place.url, label: it.place.title }]} />}
        title={it.undoneAt ? `A ${what} that was put back` : `A removed ${what}`}
        sentence={it.title ? (it.ofReply ? `In “${it.title}”` : it.title) : undefined}
      />
      {it.undoneAt && (
        <Notice tone="success" title={`Put back ${formatDate(it.undoneAt)}`}>
          {it.url && (
            <p>
              <Link to={it.url}>Read it where it stands</Link>
            </p>
          )}
        </Notice>
      )}
      <Notice tone={it.undoneAt ? 'plain' : 'warning'} title={reasonWords[it.reason]}>
        <p className="removed-note">{it.note}</p>
        <p className="muted small">
          {it.by ? `Removed by ${it.by.name}` : 'Removed by a facilitator'}, {formatDate(it.at)}, {formatTime(it.at)}
        </p>
      </Notice>
      <section className="stack" aria-labelledby="words">
        <h2 id="words">What it said</h2>
        {it.author && <PersonLine person={it.author} />}
        <blockquote className="removed-words">
          <Prose text={it.words} headings={3} />
        </blockquote>
        <p className="muted">Only its author and those who facilitate can read this page.</p>
      </section>
      {restore.failure && <p role="alert">{restore.failure.message}</p>}
      <p className="row no-print">
        {it.restorable && (
          <Button look="secondary" busy={restore.busy} busyLabel="Putting back…" onClick={() => void putBack()}>
            Put it back
          </Button>
        )}
        {it.place && (
          <LinkButton look="secondary" to={it.place.url}>
            Go to {it.place.title}
          </LinkButton>
        )}
      </p>
    </div>
  );
}
