import { ArgsType, Field, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { connectionOf, PageArgs } from '../platform/page.ts';
import { LocalDate } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import { RoleRequest } from './role-request.ts';

@ObjectType({ implements: Node, description: 'A role at a council with who holds it, now or soon.' })
export class HeldRole extends Node {
  @Field(() => Person)
  person!: Person;

  @Field(() => RoleKind)
  role!: RoleKind;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it is held.' })
  endsOn!: string | null;
}

@ArgsType()
export class RolesHeldArgs extends PageArgs {
  @Field(() => RoleKind, { nullable: true })
  role?: RoleKind | null;
}

@ObjectType({ description: 'What the viewer may do about roles at a council.' })
export class OrganisationAbilities {
  @Field(() => Boolean, { description: 'Sees requests for roles there, and who holds one until when.' })
  seeRoles!: boolean;

  @Field(() => Boolean, { description: 'Names its democratic-services contact.' })
  nameContact!: boolean;

  @Field(() => Boolean, { description: 'Ends roles there, or says when they end.' })
  keepRoles!: boolean;
}

@ObjectType({ description: 'What the viewer may do with a request for a role.' })
export class RoleRequestAbilities {
  @Field(() => Boolean, { description: 'Confirms or refuses it.' })
  decide!: boolean;

  @Field(() => Boolean)
  withdraw!: boolean;
}

export const RoleRequestConnection = connectionOf('RoleRequest', () => RoleRequest);
export type RoleRequestConnection = InstanceType<typeof RoleRequestConnection>;

export const HeldRoleConnection = connectionOf('HeldRole', () => HeldRole);
export type HeldRoleConnection = InstanceType<typeof HeldRoleConnection>;
