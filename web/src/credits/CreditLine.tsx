import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { Prose } from '../ui/Prose.tsx';
import { useStatus } from '../ui/Status.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ownStateWords, stateTones } from './creditWords.ts';

export const CreditLineFields = graphql(`
  fragment CreditLine on Credit {
    id
    state
    title
    words
    askedAt
    answeredAt
    asker {
      id
      name
      url
    }
    thread {
      id
      title
      url
    }
    caseStudy {
      id
      url
    }
  }
`);

const Answer = graphql(`
  mutation AnswerCredit($id: ID!, $agree: Boolean!) {
    answerCredit(id: $id, agree: $agree) {
      id
      state
      answeredAt
    }
  }
`);

/** One request: who would like to tell what of one's own, where, and the answer, which can be changed. */
export function CreditLine({ credit }: { credit: FragmentType<typeof CreditLineFields> }) {
  const it = readFragment(CreditLineFields, credit);
  const answer = useCommand(Answer);
  const say = useStatus();
  const send = async (agree: boolean) => {
    if (await answer.run({ id: it.id, agree }))
      say(agree ? 'You agreed: the case study thanks you by name' : 'Your words stay out, and so does your name');
  };
  return (
    <article className="credit" aria-label={it.title}>
      <p className="credit-title">
        <strong>{it.caseStudy ? <Link to={it.caseStudy.url}>{it.title}</Link> : it.title}</strong>{' '}
        <Tag tone={stateTones[it.state]}>{ownStateWords[it.state]}</Tag>
      </p>
      <p className="muted">
        {it.asker ? <Link to={it.asker.url}>{it.asker.name}</Link> : 'Somebody who has left'} asked on{' '}
        {formatDate(it.askedAt)} to tell what you said
        {it.thread && (
          <>
            {' '}
            in <Link to={it.thread.url}>{it.thread.title}</Link>
          </>
        )}
        .
      </p>
      {it.words && (
        <blockquote className="credit-words">
          <Prose text={it.words} />
        </blockquote>
      )}
      <div className="row">
        {it.state !== 'GIVEN' && (
          <Button aria-label={`I agree: ${it.title}`} busy={answer.busy} onClick={() => void send(true)}>
            I agree
          </Button>
        )}
        {it.state !== 'REFUSED' && (
          <Button
            look="secondary"
            aria-label={`${it.state === 'GIVEN' ? 'Agree no more' : 'Rather not'}: ${it.title}`}
            busy={answer.busy}
            onClick={() => void send(false)}
          >
            {it.state === 'GIVEN' ? 'Agree no more' : 'Rather not'}
          </Button>
        )}
      </div>
      {answer.failure && <p role="alert">{answer.failure.message}</p>}
    </article>
  );
}
