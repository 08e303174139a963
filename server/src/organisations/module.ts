import type { Module } from '../platform/module.ts';
import { Organisation, Succession } from './organisation.ts';
import { organisationShape } from './organisation.shape.ts';
import { Theme } from './theme.ts';

export const organisations: Module = {
  name: 'organisations',
  entities: [Organisation, Succession, Theme],
  resolvers: [],
  subjects: [{ kind: 'ORGANISATION', shape: organisationShape }],
};
