import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/page.ts';
import { DateTime } from '../platform/scalars.ts';
import { Person } from './person.ts';
import { Role } from './role.ts';

@ObjectType('Account', { description: 'A person, with what only administrators may know of them.' })
export class PersonAccount {
  @Field(() => ID, { description: "The person's." })
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean)
  emailVerified!: boolean;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => Person)
  person!: Person;

  @Field(() => [Role], { description: 'The present ones first.' })
  roles!: Role[];
}

export const AccountConnection = connectionOf('Account', () => PersonAccount);
export type AccountConnection = InstanceType<typeof AccountConnection>;
