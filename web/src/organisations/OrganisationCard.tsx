import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import type { CardProps } from '../subjects/SubjectCard.tsx';
import { Card } from '../ui/Card.tsx';
import { formatNumber } from '../ui/format.ts';
import { placeWords } from './organisationWords.ts';

const OrganisationCardFields = graphql(`
  fragment OrganisationCard on Organisation {
    name
    url
    type
    nation
    region
    population
    demonstration
  }
`);

export function OrganisationCard({
  organisation,
  found,
  heading,
}: { organisation: FragmentType<typeof OrganisationCardFields> } & CardProps) {
  const it = readFragment(OrganisationCardFields, organisation);
  return (
    <Card
      to={it.url}
      title={found?.title ?? it.name}
      {...(heading ? { heading } : {})}
      above={
        <>
          <KindIcon kind="ORGANISATION" word={it.type === 'SUPPORT_BODY' ? 'Organisation' : 'Council'} />
          <DemonstrationTag shown={it.demonstration} />
        </>
      }
      text={found?.text}
      below={
        <>
          <span>{placeWords(it)}</span>
          {it.population != null && <span>{formatNumber(it.population)} people</span>}
        </>
      }
    />
  );
}
