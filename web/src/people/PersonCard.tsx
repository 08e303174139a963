import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import type { CardProps } from '../subjects/SubjectCard.tsx';
import { Card } from '../ui/Card.tsx';
import { roleWords } from './roleWords.ts';

const PersonCardFields = graphql(`
  fragment PersonCard on Person {
    name
    url
    demonstration
    roles {
      role
      title
      current
      organisation {
        name
        shortName
      }
    }
  }
`);

export function PersonCard({ person, found, heading }: { person: FragmentType<typeof PersonCardFields> } & CardProps) {
  const it = readFragment(PersonCardFields, person);
  return (
    <Card
      to={it.url}
      title={found?.title ?? it.name}
      {...(heading ? { heading } : {})}
      above={
        <>
          <KindIcon kind="PERSON" />
          <DemonstrationTag shown={it.demonstration} />
        </>
      }
      text={found?.text}
      below={it.roles
        .filter((role) => role.current)
        .map((role) => (
          <span key={role.organisation.name}>{roleWords(role)}</span>
        ))}
    />
  );
}
