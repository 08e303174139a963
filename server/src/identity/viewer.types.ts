import { Field, ID, ObjectType } from 'type-graphql';
import { Organisation } from '../organisations/organisation.ts';
import { Theme } from '../organisations/theme.ts';
import { Person } from './person.ts';
import { Role } from './role.ts';

@ObjectType('Viewer', { description: 'The person who asks, with what only they may know of themselves.' })
export class SignedInViewer {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean)
  emailVerified!: boolean;

  @Field(() => Person)
  person!: Person;

  @Field(() => [Role], { description: 'The present ones first.' })
  roles!: Role[];

  @Field(() => [Theme], { description: 'Themes followed.' })
  themes!: Theme[];

  @Field(() => Organisation, {
    nullable: true,
    description: "The organisation that the e-mail address's domain points to, while the viewer has no role.",
  })
  suggestedOrganisation!: Organisation | null;
}
