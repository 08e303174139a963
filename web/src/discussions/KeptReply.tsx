import { fieldId } from '../ui/Field.tsx';
import { noReply, replyDraftName } from './replyDraft.ts';
import { useDraft } from '../app/useDraft.ts';

/** What somebody had typed before they could no longer reply. */
export function KeptReply({ threadId }: { threadId: string }) {
  const [draft] = useDraft(replyDraftName(threadId), noReply);
  if (!draft.body) return null;
  return (
    <div className="field">
      <label className="field-label" htmlFor={fieldId('kept')}>
        What you had written
      </label>
      <textarea className="input" id={fieldId('kept')} readOnly value={draft.body} />
    </div>
  );
}
