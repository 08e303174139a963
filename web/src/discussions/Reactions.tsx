import { graphql } from '@knowledge-hub/schema';
import { HandHeart, Lightbulb, ThumbsUp } from 'lucide-react';
import { useCommand } from '../app/useCommand.ts';
import './reactions.css';

const React = graphql(`
  mutation React($threadId: ID!, $replyId: ID, $kind: ReactionKind!, $on: Boolean!) {
    react(threadId: $threadId, replyId: $replyId, kind: $kind, on: $on) {
      id
    }
  }
`);

const kinds = [
  { kind: 'HELPFUL', word: 'Helpful', Icon: Lightbulb },
  { kind: 'THANKS', word: 'Thanks', Icon: HandHeart },
  { kind: 'AGREE', word: 'I agree', Icon: ThumbsUp },
] as const;

type Props = {
  threadId: string;
  replyId?: string;
  reactions: { kind: (typeof kinds)[number]['kind']; count: number; mine: boolean }[];
  /** Whether the viewer may say so too: not of their own words. */
  may: boolean;
  /** What it is said of, for those who do not see it: "the reply from Priya". */
  of: string;
};

/** What others say of it without words, and the viewer's own part. */
export function Reactions({ threadId, replyId, reactions, may, of }: Props) {
  const { run, busy, failure } = useCommand(React);
  const shown = kinds
    .map((each) => ({ ...each, said: reactions.find(({ kind }) => kind === each.kind) }))
    .filter(({ said }) => may || said);
  if (shown.length === 0) return null;
  return (
    <ul className="reactions" aria-label={`What people say of ${of}`}>
      {shown.map(({ kind, word, Icon, said }) => (
        <li key={kind}>
          {may ? (
            <button
              type="button"
              className="reaction"
              aria-pressed={said?.mine ?? false}
              disabled={busy}
              onClick={() => void run({ threadId, replyId: replyId ?? null, kind, on: !said?.mine })}
            >
              <Icon aria-hidden="true" />
              {word}
              {said && <span className="reaction-count">{said.count}</span>}
            </button>
          ) : (
            <span className="reaction">
              <Icon aria-hidden="true" />
              {word} <span className="reaction-count">{said?.count}</span>
            </span>
          )}
        </li>
      ))}
      {failure && <li role="alert">{failure.message}</li>}
    </ul>
  );
}
