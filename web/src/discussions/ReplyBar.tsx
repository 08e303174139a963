import { PenLine } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { fieldId } from '../ui/Field.tsx';
import { noReply, replyDraftName, replyField } from './replyDraft.ts';
import { useDraft } from '../app/useDraft.ts';
import './reply-bar.css';

/** The way to the form from anywhere above it. */
export function ReplyBar({ threadId }: { threadId: string }) {
  const [draft] = useDraft(replyDraftName(threadId), noReply);
  const [below, setBelow] = useState(false);
  useEffect(() => {
    const composer = document.getElementById('composer');
    if (!composer) return;
    const watch = new IntersectionObserver(([entry]) =>
      setBelow(!entry!.isIntersecting && entry!.boundingClientRect.top > 0),
    );
    watch.observe(composer);
    return () => watch.disconnect();
  }, []);
  if (!below) return null;
  return (
    <div className="reply-bar no-print">
      <div className="page">
        <Button
          icon={<PenLine aria-hidden="true" />}
          onClick={() => document.getElementById(fieldId(replyField))?.focus()}
        >
          {draft.body ? 'Go on with your reply' : 'Write a reply'}
        </Button>
      </div>
    </div>
  );
}
