import type { Module } from '../platform/module.ts';
import { PersonalDataResolver } from './personal-data.resolver.ts';

/** What people may ask of what the hub keeps of them: to have it, and to have it gone. */
export const personalData: Module = {
  name: 'personal-data',
  entities: [],
  resolvers: [PersonalDataResolver],
};
