import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { gatheredOfOrganisation, gatheredOfPerson, gatheredOfViewer } from './gathered.ts';
import { OrganisationProfileResolver } from './organisation-profile.resolver.ts';
import { PersonProfileResolver } from './person-profile.resolver.ts';
import { ViewerProfileResolver } from './viewer-profile.resolver.ts';

// The viewer is no subject: nobody else finds or reads one.
Object.assign(viewerShape.fields, gatheredOfViewer);

/** The pages of people and councils join what the rooms of practice keep apart. */
export const profiles: Module = {
  name: 'profiles',
  entities: [],
  resolvers: [PersonProfileResolver, OrganisationProfileResolver, ViewerProfileResolver],
  hangs: ({ kind }) => (kind === 'PERSON' ? gatheredOfPerson : kind === 'ORGANISATION' ? gatheredOfOrganisation : {}),
};
