import type { Module } from '../platform/module.ts';
import { RateLimitUse } from '../platform/rate-limit.ts';
import { Account, Session, Verification } from './credentials.ts';
import { PasswordResolver } from './password.resolver.ts';
import { PersonResolver } from './person.resolver.ts';
import { personSearchable } from './person.searchable.ts';
import { personShape } from './person.shape.ts';
import { Person } from './person.ts';
import { RoleResolver } from './role.resolver.ts';
import { Role } from './role.ts';
import { SessionResolver } from './session.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export const identity: Module = {
  name: 'identity',
  entities: [Person, Role, Account, Session, Verification, RateLimitUse],
  resolvers: [ViewerResolver, SessionResolver, PasswordResolver, RoleResolver, PersonResolver],
  subjects: [{ kind: 'PERSON', shape: personShape }],
  searchables: [personSearchable],
};
