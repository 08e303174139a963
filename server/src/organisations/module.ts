import type { Module } from '../platform/module.ts';
import { FrontResolver } from '../platform/front.resolver.ts';
import { NodeResolver } from '../platform/node.resolver.ts';
import { HubResolver } from './hub.resolver.ts';
import { OrganisationResolver } from './organisation.resolver.ts';
import { organisationSearchable } from './organisation.searchable.ts';
import { Neighbour } from './neighbour.ts';
import { organisationShape } from './organisation.shape.ts';
import { Organisation, Succession } from './organisation.ts';
import { ThemeResolver } from './theme.resolver.ts';
import { Theme } from './theme.ts';

export const organisations: Module = {
  name: 'organisations',
  entities: [Organisation, Succession, Neighbour, Theme],
  resolvers: [OrganisationResolver, ThemeResolver, HubResolver, NodeResolver, FrontResolver],
  subjects: [{ kind: 'ORGANISATION', address: ['/councils/', 'slug'], shape: organisationShape }],
  searchables: [organisationSearchable],
};
