import { Field, ObjectType } from 'type-graphql';
import { Organisation } from '../organisations/organisation.ts';
import { connectionOf } from '../platform/page.ts';

@ObjectType({ description: 'An address there proves that its owner is at the organisation.' })
export class EmailDomain {
  @Field(() => String)
  domain!: string;

  @Field(() => Organisation)
  organisation!: Organisation;
}

export const EmailDomainConnection = connectionOf('EmailDomain', () => EmailDomain);
export type EmailDomainConnection = InstanceType<typeof EmailDomainConnection>;
