import { Field, InputType, Int } from 'type-graphql';
import { Nation, OrganisationType } from '../organisations/organisation.ts';
import { Invalid } from '../platform/errors.ts';
import type { Chosen, FacetName } from '../platform/search-index.ts';
import { SubjectKind } from '../platform/vocabulary.ts';

@InputType({ description: 'Any of the values in each, and all of those given.' })
export class SearchFilter {
  @Field(() => [SubjectKind], { nullable: true })
  kinds?: SubjectKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs; what has a sub-theme has its parent as well.' })
  themes?: string[] | null;

  @Field(() => [OrganisationType], { nullable: true })
  organisationTypes?: OrganisationType[] | null;

  @Field(() => [String], { nullable: true })
  regions?: string[] | null;

  @Field(() => [Nation], { nullable: true })
  nations?: Nation[] | null;

  @Field(() => [Int], { nullable: true })
  years?: number[] | null;
}

const fieldOf = {
  KIND: 'kinds',
  THEME: 'themes',
  ORGANISATION_TYPE: 'organisationTypes',
  REGION: 'regions',
  NATION: 'nations',
  YEAR: 'years',
} as const satisfies Record<FacetName, keyof SearchFilter>;

const mostChosen = 60;
/** No value of ours is longer, or holds what means something to an engine. */
const possible = /^[^\p{C}"\\]{1,100}$/u;

/** What is chosen in each facet; throws where nobody could have chosen so. */
export function chosenOf(filter: SearchFilter): Chosen {
  const chosen: Chosen = {};
  for (const [name, field] of Object.entries(fieldOf) as [FacetName, keyof SearchFilter][]) {
    const values = [...new Set((filter[field] ?? []).map(String))];
    if (values.length > mostChosen) throw new Invalid({ [field]: `Choose at most ${mostChosen}.` });
    if (!values.every((value) => possible.test(value))) throw new Invalid({ [field]: 'This is none of the values.' });
    if (values.length > 0) chosen[name] = values;
  }
  return chosen;
}
