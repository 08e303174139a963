import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { CaseStudyCard } from '../case-studies/CaseStudyCard.tsx';
import { CommunityCard } from '../communities/CommunityCard.tsx';
import { ThreadCard } from '../discussions/ThreadCard.tsx';
import { EventCard } from '../events/EventCard.tsx';
import { DocumentCard } from '../library/DocumentCard.tsx';
import { OrganisationCard } from '../organisations/OrganisationCard.tsx';
import { PersonCard } from '../people/PersonCard.tsx';

const SubjectCardFields = graphql(`
  fragment SubjectCard on Subject {
    card: __typename
    ... on CaseStudy {
      ...CaseStudyCard
    }
    ... on Thread {
      ...ThreadCard
    }
    ... on Community {
      ...CommunityCard
    }
    ... on Person {
      ...PersonCard
    }
    ... on Organisation {
      ...OrganisationCard
    }
    ... on Event {
      ...EventCard
    }
    ... on Document {
      ...DocumentCard
    }
  }
`);

/** What a search found in it, with what matched marked; takes the place of the card's own title and text. */
export type Found = { title: ReactNode; text: ReactNode };
export type CardProps = { found?: Found | undefined; heading?: 2 | 3 | 4 };

/** Any kind of thing in a list. The only place that lists the kinds. */
export function SubjectCard({ subject, ...rest }: { subject: FragmentType<typeof SubjectCardFields> } & CardProps) {
  const it = readFragment(SubjectCardFields, subject);
  switch (it.card) {
    case 'CaseStudy':
      return <CaseStudyCard study={it} {...rest} />;
    case 'Thread':
      return <ThreadCard thread={it} {...rest} />;
    case 'Community':
      return <CommunityCard community={it} {...rest} />;
    case 'Person':
      return <PersonCard person={it} {...rest} />;
    case 'Organisation':
      return <OrganisationCard organisation={it} {...rest} />;
    case 'Event':
      return <EventCard event={it} {...rest} />;
    case 'Document':
      return <DocumentCard document={it} {...rest} />;
  }
}
