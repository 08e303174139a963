import { BookText, CalendarDays, FileText, Landmark, MessagesSquare, User, Users } from 'lucide-react';
import './kind.css';

const kinds = {
  CASE_STUDY: { name: 'case-study', word: 'Case study', Icon: FileText },
  THREAD: { name: 'thread', word: 'Discussion', Icon: MessagesSquare },
  COMMUNITY: { name: 'community', word: 'Community', Icon: Users },
  PERSON: { name: 'person', word: 'Person', Icon: User },
  ORGANISATION: { name: 'organisation', word: 'Council', Icon: Landmark },
  EVENT: { name: 'event', word: 'Event', Icon: CalendarDays },
  DOCUMENT: { name: 'document', word: 'Document', Icon: BookText },
};
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** The picture and the word for a kind of thing: `kind`, `word` to say it otherwise. */
export function KindIcon({ kind, word = kinds[kind].word }: { kind: Kind; word?: string }) {
  const { name, Icon } = kinds[kind];
  return (
    <span className={`kind kind-${name}`}>
      <span className="kind-picture">
        <Icon aria-hidden="true" />
      </span>
      {word}
    </span>
  );
}
