import type { Module } from '../platform/module.ts';
import { Community } from './community.ts';
import { Membership } from './membership.ts';

export const communities: Module = { name: 'communities', entities: [Community, Membership], resolvers: [] };
