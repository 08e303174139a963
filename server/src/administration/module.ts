import type { Module } from '../platform/module.ts';
import { AuditEntryResolver } from './audit-entry.resolver.ts';
import { ParkedJobResolver } from './parked-job.resolver.ts';

/** What administrators see of the hub's own working; people, roles and domains are `identity`'s. */
export const administration: Module = {
  name: 'administration',
  entities: [],
  resolvers: [AuditEntryResolver, ParkedJobResolver],
};
