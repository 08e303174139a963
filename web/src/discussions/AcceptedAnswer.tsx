import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { CircleCheck } from 'lucide-react';
import { Link } from 'react-router';
import { Prose } from '../ui/Prose.tsx';
import { AuthorLine } from './AuthorLine.tsx';
import { mentioned } from './mentioned.ts';
import { useReplyLink } from './useReplyLink.ts';
import { Written } from './Written.tsx';
import './accepted-answer.css';

const AcceptedAnswerFields = graphql(`
  fragment AcceptedAnswer on Thread {
    acceptedReply {
      id
      body
      createdAt
      anonymous
      mentions {
        kind
        person {
          id
          name
        }
      }
      author {
        ...PersonLine
      }
    }
  }
`);

/** The reply that answered the question, lifted under it. */
export function AcceptedAnswer({ thread }: { thread: FragmentType<typeof AcceptedAnswerFields> }) {
  const { acceptedReply: answer } = readFragment(AcceptedAnswerFields, thread);
  const link = useReplyLink();
  if (!answer) return null;
  return (
    <section className="accepted-answer" aria-labelledby="answer">
      <h2 id="answer">
        <CircleCheck aria-hidden="true" />
        Answer
      </h2>
      <AuthorLine {...answer} after={<Written at={answer.createdAt} />} />
      <div className="letter-body">
        <Prose text={answer.body} people={mentioned(answer.mentions)} />
      </div>
      <p className="letter-body small">
        <Link to={link(answer.id)} preventScrollReset>
          See it among the replies
        </Link>
      </p>
    </section>
  );
}
