import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { formatDate, formatTime } from '../ui/format.ts';
import { actWords } from './logWords.ts';
import { reasonWords } from './reasonWords.ts';
import './moderation.css';

const LogLineFields = graphql(`
  fragment LogLine on ModerationEntry {
    at
    act
    reason
    note
    actor {
      name
    }
    person {
      name
      url
    }
    removal {
      id
      title
    }
  }
`);

/** One thing that was done: for members what and why, for facilitators also by whom, to whom and to what. */
export function LogLine({ entry }: { entry: FragmentType<typeof LogLineFields> }) {
  const { at, act, reason, note, actor, person, removal } = readFragment(LogLineFields, entry);
  return (
    <div className="log-line">
      <p>
        <strong>{actWords(act)}</strong>
        {reason && `: ${reasonWords[reason].toLowerCase()}`}
      </p>
      {person && (
        <p>
          <Link to={person.url}>{person.name}</Link>
        </p>
      )}
      {removal && (
        <p>
          <Link to={`/removed/${removal.id}`}>{removal.title ?? 'What was removed'}</Link>
        </p>
      )}
      {note && <p>“{note}”</p>}
      <p className="muted small">
        {formatDate(at)}, {formatTime(at)}
        {actor && `, ${actor.name}`}
      </p>
    </div>
  );
}
