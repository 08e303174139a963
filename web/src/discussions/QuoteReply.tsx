import { useDraft } from '../app/useDraft.ts';
import { Button } from '../ui/Button.tsx';
import { fieldId } from '../ui/Field.tsx';
import { quoted } from './quoted.ts';
import { noReply, replyDraftName, replyField } from './replyDraft.ts';

type Props = { threadId: string; name: string; words: string; label: string };

/** Puts somebody's words into one's own reply, and goes there. */
export function QuoteReply({ threadId, name, words, label }: Props) {
  const [draft, change] = useDraft(replyDraftName(threadId), noReply);
  const press = () => {
    change({ body: quoted(draft.body, name, words) });
    document.getElementById(fieldId(replyField))?.focus();
    // Once the text stands in it.
    setTimeout(() => {
      const field = document.getElementById(fieldId(replyField));
      if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
    }, 0);
  };
  return (
    <Button look="quiet" aria-label={label} onClick={press}>
      Quote
    </Button>
  );
}
