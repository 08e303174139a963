import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import type { CardProps } from '../subjects/SubjectCard.tsx';
import { Card } from '../ui/Card.tsx';
import { formatDate } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import { fileWords } from './documentWords.ts';

const DocumentCardFields = graphql(`
  fragment DocumentCard on Document {
    title
    url
    changedAt
    accessibleFormat
    demonstration
    current {
      id
      number
      size
      mediaType
    }
    folder {
      id
      name
    }
    community {
      id
      title
    }
  }
`);

/** A document in a list; `place={false}` where the list itself says whose it is. */
export function DocumentCard({
  document,
  found,
  heading,
  place = true,
}: { document: FragmentType<typeof DocumentCardFields>; place?: boolean } & CardProps) {
  const it = readFragment(DocumentCardFields, document);
  return (
    <Card
      to={it.url}
      title={found?.title ?? it.title}
      {...(heading ? { heading } : {})}
      above={
        <>
          <KindIcon kind="DOCUMENT" />
          {it.accessibleFormat && <Tag tone="success">Accessible</Tag>}
          <DemonstrationTag shown={it.demonstration} />
        </>
      }
      text={found?.text}
      below={
        <>
          <span>{fileWords(it.current)}</span>
          {it.current.number > 1 && <span>Version {it.current.number}</span>}
          <span>{formatDate(it.changedAt)}</span>
          {place && <span>{it.community.title}</span>}
          {it.folder && <span>{it.folder.name}</span>}
        </>
      }
    />
  );
}
