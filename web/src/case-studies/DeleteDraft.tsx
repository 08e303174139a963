import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { AskOnce } from '../app/AskOnce.tsx';
import { useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';
import { forgetDraft } from './drafting/forgetDraft.ts';

const DeleteDraftFields = graphql(`
  fragment DeleteDraft on CaseStudy {
    id
    slug
    title
    viewerCan {
      deleteDraft
    }
  }
`);

const DeleteCaseStudyDraft = graphql(`
  mutation DeleteCaseStudyDraft($id: ID!) {
    deleteCaseStudyDraft(id: $id)
  }
`);

type Props = { study: FragmentType<typeof DeleteDraftFields>; look?: ButtonLook; onDeleted: () => void };

/** Takes back a draft for good, after one question; nothing where the reader may not. */
export function DeleteDraft({ study, ...rest }: Props) {
  const { viewerCan, ...draft } = readFragment(DeleteDraftFields, study);
  return viewerCan.deleteDraft ? <DeleteThisDraft {...draft} {...rest} /> : null;
}

type Draft = { id: string; slug: string; title: string };

export function DeleteThisDraft({ id, slug, title, look = 'quiet', onDeleted }: Draft & Omit<Props, 'study'>) {
  const { viewer } = useViewer();
  const [asking, ask] = useState(false);
  const command = useCommand(DeleteCaseStudyDraft);
  const say = useStatus();
  const confirm = async () => {
    if (!(await command.run({ id }))) return;
    ask(false);
    onDeleted();
    if (viewer) forgetDraft(viewer.person.id, slug);
    say('The draft is deleted');
  };
  return (
    <>
      <Button look={look} aria-label={`Delete the draft: ${title}`} onClick={() => ask(true)}>
        Delete the draft
      </Button>
      {asking && (
        <AskOnce
          title="Delete this draft?"
          confirm="Delete it for good"
          busyLabel="Deleting…"
          look="danger"
          command={command}
          onConfirm={() => void confirm()}
          onClose={() => ask(false)}
        >
          <p>
            <strong>{title}</strong>
          </p>
          <p>All of it goes, for you and for your colleagues. It cannot be brought back.</p>
        </AskOnce>
      )}
    </>
  );
}
