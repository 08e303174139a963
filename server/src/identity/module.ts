import type { Module } from '../platform/module.ts';
import { Account, Session, Verification } from './credentials.ts';
import { personShape } from './person.shape.ts';
import { Person } from './person.ts';
import { Role } from './role.ts';

export const identity: Module = {
  name: 'identity',
  entities: [Person, Role, Account, Session, Verification],
  resolvers: [],
  subjects: [{ kind: 'PERSON', shape: personShape }],
};
