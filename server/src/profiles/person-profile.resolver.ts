import { FieldResolver, Resolver, Root } from 'type-graphql';
import { CaseStudy } from '../case-studies/case-study.ts';
import { Community } from '../communities/community.ts';
import { Thread } from '../discussions/thread.ts';
import { Person } from '../identity/person.ts';

@Resolver(() => Person)
export class PersonProfileResolver {
  @FieldResolver(() => [Community], { description: 'Those of which the viewer may know that this person is in them.' })
  communities(@Root() { communities }: { communities: Community[] }): Community[] {
    return communities;
  }

  @FieldResolver(() => [CaseStudy], {
    description: 'Published studies this person wrote or is the contact of, newest first.',
  })
  caseStudies(@Root() { caseStudies }: { caseStudies: CaseStudy[] }): CaseStudy[] {
    return caseStudies;
  }

  @FieldResolver(() => [Thread], {
    description: 'Where this person said something under their name that the viewer may read, the liveliest first.',
  })
  discussions(@Root() { discussions }: { discussions: Thread[] }): Thread[] {
    return discussions;
  }
}
