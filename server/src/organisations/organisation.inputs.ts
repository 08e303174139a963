import { Field, InputType } from 'type-graphql';
import { Nation, OrganisationType } from './organisation.ts';

@InputType({ description: 'Any of the values in each, and all of those given.' })
export class OrganisationFilter {
  @Field(() => String, { nullable: true, description: 'Part of a name, or a code.' })
  text?: string | null;

  @Field(() => [OrganisationType], { nullable: true })
  types?: OrganisationType[] | null;

  @Field(() => [Nation], { nullable: true })
  nations?: Nation[] | null;

  @Field(() => [String], { nullable: true })
  regions?: string[] | null;
}
