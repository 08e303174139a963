import { useState } from 'react';
import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { PersonLine } from '../people/PersonLine.tsx';
import { roleKindWords } from '../people/roleWords.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { AnswerRequest } from './AnswerRequest.tsx';
import { ageWords } from './requestWords.ts';

const RoleRequestLineFields = graphql(`
  fragment RoleRequestLine on RoleRequest {
    id
    role
    title
    startsOn
    endsOn
    evidence
    askedAt
    expiresAt
    person {
      name
      ...PersonLine
    }
    organisation {
      name
      url
    }
    viewerCan {
      decide
    }
  }
`);
export type WaitingRequest = DocumentType<typeof RoleRequestLineFields>;

/** One request with how it can be checked, how long it has waited, and the two answers. */
export function RoleRequestLine({ request }: { request: FragmentType<typeof RoleRequestLineFields> }) {
  const it = readFragment(RoleRequestLineFields, request);
  const [answer, setAnswer] = useState<'confirm' | 'refuse' | null>(null);
  const { name } = it.person;
  return (
    <article className="role-request" aria-label={`${name}, ${it.organisation.name}`}>
      <PersonLine person={it.person} after={<>has waited {ageWords(it.askedAt)}</>} />
      <p>
        <strong>{roleKindWords(it.role)}</strong>
        {it.title && `, ${it.title}`} at <Link to={it.organisation.url}>{it.organisation.name}</Link>
      </p>
      <p className="muted small">
        Since {formatDate(it.startsOn)}
        {it.endsOn ? `, until ${formatDate(it.endsOn)}` : ', no end given'}. Asked on {formatDate(it.askedAt)}, waits
        until {formatDate(it.expiresAt)}.
      </p>
      <p className="request-evidence">{it.evidence}</p>
      {it.viewerCan.decide && (
        <div className="row">
          <Button aria-label={`Confirm ${name}`} onClick={() => setAnswer('confirm')}>
            Confirm
          </Button>
          <Button look="secondary" aria-label={`Refuse ${name}`} onClick={() => setAnswer('refuse')}>
            Refuse
          </Button>
        </div>
      )}
      {answer && <AnswerRequest request={it} confirms={answer === 'confirm'} onClose={() => setAnswer(null)} />}
    </article>
  );
}
