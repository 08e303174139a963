import type { Module } from '../platform/module.ts';
import { AdoptionResolver, OrganisationAdoptionsResolver, StudyAdoptionsResolver } from './adoption.resolver.ts';
import { adoptionsOfOrganisation, adoptionsOfStudy } from './adoption.shape.ts';
import { Adoption } from './adoption.ts';

/** What councils took up from others, and what came of it. */
export const adoptions: Module = {
  name: 'adoptions',
  entities: [Adoption],
  resolvers: [AdoptionResolver, StudyAdoptionsResolver, OrganisationAdoptionsResolver],
  hangs: ({ kind }) =>
    kind === 'CASE_STUDY' ? adoptionsOfStudy : kind === 'ORGANISATION' ? adoptionsOfOrganisation : {},
};
