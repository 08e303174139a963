import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link, useNavigate } from 'react-router';
import { useCommand } from '../../app/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useStatus } from '../../ui/Status.tsx';
import { DeleteDraft } from '../DeleteDraft.tsx';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { AskForChangesDialog } from './AskForChangesDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import './study-actions.css';

const StudyActionsFields = graphql(`
  fragment StudyActions on CaseStudy {
    id
    slug
    stage
    title
    version
    viewerCan {
      edit
      submit
      startReview
      review
      archive
      deleteDraft
    }
    ...DeleteDraft
  }
`);

const Submit = graphql(`
  mutation SubmitCaseStudy($id: ID!, $version: Int!) {
    submitCaseStudy(id: $id, version: $version) {
      id
      stage
    }
  }
`);

const StartReview = graphql(`
  mutation StartReview($id: ID!) {
    startReview(id: $id) {
      id
      stage
    }
  }
`);

type Question = 'changes' | 'publish' | 'archive';

/** What the reader may do with this study; nothing when that is nothing. */
export function StudyActions({ study }: { study: FragmentType<typeof StudyActionsFields> }) {
  const it = readFragment(StudyActionsFields, study);
  const { id, slug, version, title, viewerCan } = it;
  const [asking, ask] = useState<Question | null>(null);
  const submit = useCommand(Submit);
  const start = useCommand(StartReview);
  const say = useStatus();
  const navigate = useNavigate();
  if (!Object.values(viewerCan).includes(true)) return null;

  const close = () => ask(null);
  const done = (words: string) => {
    close();
    say(words);
    // The buttons are about to change: keep the reader's place at the top.
    setTimeout(() => document.querySelector<HTMLElement>('main h1')?.focus());
  };
  const dialog = { id, open: true, onClose: close, onDone: done };

  return (
    <section className="study-actions no-print" aria-label={viewerCan.review ? 'Review this study' : 'This study'}>
      {submit.failure && (
        <Notice tone="danger" title="It cannot be submitted yet" live>
          <ul>
            {Object.entries(submit.failure.fields).map(([field, words]) => (
              <li key={field}>{words}</li>
            ))}
          </ul>
          {Object.keys(submit.failure.fields).length === 0 && <p>{submit.failure.message}</p>}
          <p>
            <Link to={`/case-studies/${slug}/edit?step=check`}>See what is missing</Link>
          </p>
        </Notice>
      )}
      {start.failure && (
        <Notice tone="danger" live>
          <p>{start.failure.message}</p>
        </Notice>
      )}
      <div className="row">
        {viewerCan.startReview && (
          <Button
            busy={start.busy}
            busyLabel="Starting…"
            onClick={async () => (await start.run({ id })) && done('You are reviewing this study')}
          >
            Start the review
          </Button>
        )}
        {viewerCan.review && (
          <>
            <Button look={viewerCan.startReview ? 'secondary' : 'primary'} onClick={() => ask('publish')}>
              Publish…
            </Button>
            <Button look="secondary" onClick={() => ask('changes')}>
              Ask for changes…
            </Button>
          </>
        )}
        {viewerCan.submit && (
          <Button
            busy={submit.busy}
            busyLabel="Submitting…"
            onClick={async () => (await submit.run({ id, version })) && done('Submitted for review')}
          >
            Submit for review
          </Button>
        )}
        {viewerCan.edit && (
          <LinkButton to={`/case-studies/${slug}/edit`} look="secondary">
            Go on writing
          </LinkButton>
        )}
        <DeleteDraft study={it} onDeleted={() => void navigate('/my-work')} />
        {viewerCan.archive && (
          <Button look="secondary" onClick={() => ask('archive')}>
            Archive…
          </Button>
        )}
      </div>
      {asking === 'publish' && <PublishDialog {...dialog} title={title} />}
      {asking === 'changes' && <AskForChangesDialog {...dialog} />}
      {asking === 'archive' && <ArchiveDialog {...dialog} />}
    </section>
  );
}
