import type { Module } from '../platform/module.ts';
import { RateLimitUse } from '../platform/rate-limit.ts';
import type { ShapeField } from '../platform/shape.ts';
import { AccountResolver } from './account.resolver.ts';
import { Account, Session, Verification } from './credentials.ts';
import { EmailChangeResolver } from './email-change.resolver.ts';
import { EmailDomainResolver } from './email-domain.resolver.ts';
import { OrganisationPeopleResolver } from './organisation-people.resolver.ts';
import { peopleThere } from './organisation-people.ts';
import { PasswordResolver } from './password.resolver.ts';
import { PersonResolver } from './person.resolver.ts';
import { personSearchable } from './person.searchable.ts';
import { personShape } from './person.shape.ts';
import { Person } from './person.ts';
import { RoleResolver } from './role.resolver.ts';
import { Role } from './role.ts';
import { SkillResolver } from './skill.resolver.ts';
import { skillsOfPerson } from './skill.shape.ts';
import { Skill } from './skill.ts';
import { SessionResolver } from './session.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export const identity: Module = {
  name: 'identity',
  entities: [Person, Role, Skill, Account, Session, Verification, RateLimitUse],
  resolvers: [
    ViewerResolver,
    SessionResolver,
    PasswordResolver,
    EmailChangeResolver,
    AccountResolver,
    EmailDomainResolver,
    RoleResolver,
    PersonResolver,
    OrganisationPeopleResolver,
    SkillResolver,
  ],
  subjects: [{ kind: 'PERSON', address: ['/people/', 'id'], shape: personShape }],
  hangs: ({ kind }): Record<string, ShapeField> =>
    kind === 'ORGANISATION' ? { people: peopleThere } : kind === 'PERSON' ? { skills: skillsOfPerson } : {},
  searchables: [personSearchable],
};
